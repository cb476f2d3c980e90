package fr.maillage.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs commands of the guide one after another, in a JVM of its own whose working folder is the reader's. Of each it
 * leaves a file {@code NUMBER.txt}: the exit code on the first line, then all that was printed.
 */
final class GuideCommands {

    /** Words as a shell splits them, as far as the guide goes: bare, or in single quotes from an equals sign on. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");

    private GuideCommands() {}

    /**
     * Runs them.
     *
     * @param arguments a file with a command on each line, and the folder for what they print
     */
    public static void main(String[] arguments) throws IOException {
        List<String> commands = Files.readAllLines(Path.of(arguments[0]));
        for (int number = 0; number < commands.size(); number++) {
            StringWriter printed = new StringWriter();
            PrintWriter writer = new PrintWriter(printed);
            int code = Main.run(new Console(writer, writer, false), words(commands.get(number)));
            Files.writeString(Path.of(arguments[1]).resolve(number + ".txt"), code + "\n" + printed);
        }
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replace("'", ""));
        }
        return words.toArray(String[]::new);
    }
}
