package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The user guide tells the truth: each {@code ./maillage} line of its {@code sh} blocks ends with the code it states
 * ({@code # exit N}, else 0), the lines of the {@code text} block below come out, and the summary is the one printed.
 */
class GuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("basedir", "."), "..", "docs", "guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("\\./maillage (.*?)(?: # exit (\\d+))?");

    @TempDir
    private static Path folder;

    private static final List<Command> COMMANDS = new ArrayList<>();

    /** A command, the code it should end with, and the lines that it, or one beside it in its block, should print. */
    private record Command(String line, int exitCode, int block, List<String> expected) {}

    @BeforeAll
    static void followTheGuide() throws IOException, InterruptedException {
        Matcher blocks = BLOCK.matcher(Files.readString(GUIDE));
        for (int block = 0; blocks.find(); block++) {
            List<String> lines = blocks.group(2).lines().toList();
            switch (blocks.group(1)) {
                case "sh" -> addCommands(lines, block);
                case "text" -> COMMANDS.getLast().expected().addAll(lines);
                case "yaml" -> Files.write(folder.resolve(lines.getFirst().replace("# ", "")), lines);
                default -> {}
            }
        }
        Path commands = folder.resolve("commands");
        Files.write(commands, COMMANDS.stream().map(Command::line).toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuideCommands.class.getName(),
                        commands.toString(),
                        folder.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private static void addCommands(List<String> lines, int block) {
        for (String line : lines) {
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                String code = command.group(2);
                COMMANDS.add(new Command(
                        command.group(1), code == null ? 0 : Integer.parseInt(code), block, new ArrayList<>()));
            }
        }
    }

    private static List<String> printed(int number) throws IOException {
        return Files.readAllLines(folder.resolve(number + ".txt"));
    }

    @Test
    void everyCommandEndsAsTheGuideSays() throws IOException {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(COMMANDS).as("commands of the guide").hasSizeGreaterThan(8);
        for (int k = 0; k < COMMANDS.size(); k++) {
            List<String> printed = printed(k);
            all.assertThat(printed.getFirst())
                    .as(COMMANDS.get(k).line() + ", which printed\n" + String.join("\n", printed))
                    .isEqualTo(String.valueOf(COMMANDS.get(k).exitCode()));
        }
        all.assertAll();
    }

    @Test
    void everyLineShownIsPrinted() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (int k = 0; k < COMMANDS.size(); k++) {
            Command command = COMMANDS.get(k);
            List<String> ofBlock = new ArrayList<>();
            for (int other = 0; other <= k; other++) {
                if (COMMANDS.get(other).block() == command.block()) {
                    ofBlock.addAll(printed(other));
                }
            }
            all.assertThat(ofBlock).as(command.line()).containsAll(command.expected());
        }
        all.assertAll();
    }

    @Test
    void theSummaryShownIsThatOfTheRun() throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(GUIDE));
        List<String> summaries = blocks.results()
                .filter(block -> block.group(1).equals("json"))
                .map(block -> block.group(2))
                .toList();

        assertThat(summaries).containsExactly(Files.readString(folder.resolve("runs/belfort/summary.json")));
    }
}
