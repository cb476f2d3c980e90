package fr.maillage.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A machine made of files: a copy of the launcher, JDKs that are scripts saying how they were called, a Maven likewise.
 * Its environment is empty but for what a test sets, and the JDKs of the real machine are out of sight.
 */
final class Machine {

    /** What the launcher said and did; lines without their ends. */
    record Outcome(int exitCode, List<String> out, List<String> err) {

        /** The home of the JDK that was started. */
        Optional<String> findJavaHome() {
            return out.stream()
                    .filter(line -> line.startsWith("java="))
                    .map(line -> line.substring("java=".length(), line.length() - "/bin/java".length()))
                    .findFirst();
        }

        /** What stands after the jar: the program's own arguments, each in angle brackets. */
        List<String> programArguments() {
            return out.subList(out.indexOf("<-jar>") + 2, out.size());
        }
    }

    private static final Path LAUNCHER = Path.of("..", "maillage").toAbsolutePath();

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    Machine(Path root) {
        this.root = root.resolve("un dossier à espaces");
        environment.put("MAILLAGE_JAVA_FOLDERS", path("usual").toString());
        environment.put("HOME", path("home").toString());
        environment.put("PATH", path("bin").toString());
    }

    Path path(String path) {
        return root.resolve(path);
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void unset(String variable) {
        environment.remove(variable);
    }

    /** The program as it stands on a machine that does not build it: the script with the jar beside it. */
    Path installed() {
        write("installed/maillage.jar", "");
        write("installed/maillage.stamp", "");
        return launcherIn("installed");
    }

    /** A checkout with its sources, not built. */
    Path checkout() {
        write("checkout/pom.xml", "");
        write("checkout/app/pom.xml", "");
        write("checkout/domain/pom.xml", "");
        write("checkout/domain/src/main/java/Commune.java", "");
        return launcherIn("checkout");
    }

    /** A JDK in a folder, of a version as its release file writes it. Gives the folder. */
    String jdk(String folder, String version) {
        write(folder + "/release", "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
        program(
                folder + "/bin/java",
                "printf 'java=%s\\n' \"$0\"\nfor each; do printf '<%s>\\n' \"$each\"; done\nexit 7");
        program(folder + "/bin/javac", "exit 1");
        return path(folder).toString();
    }

    /** A script that can be run. */
    void program(String file, String body) {
        write(file, "#!/bin/sh\n" + body + "\n");
        if (!path(file).toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make " + file + " a program");
        }
    }

    /** A Maven that packages nothing, but leaves what a build leaves and says which JDK it was given. */
    void maven() {
        String target = path("checkout/app/target").toString();
        program(
                "bin/mvn",
                "echo 'said by Maven'\necho \"$JAVA_HOME\" >>'%1$s/maven-ran'\n: >'%1$s/maillage.jar'\n: >'%1$s/maillage.stamp'"
                        .formatted(target));
    }

    void touch(String file, Instant time) {
        try {
            Files.setLastModifiedTime(path(file), FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome run(Path launcher, String... arguments) {
        try {
            Process process = start(launcher, arguments);
            int exitCode = process.waitFor();
            return new Outcome(exitCode, Files.readAllLines(path("out")), Files.readAllLines(path("err")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the launcher ran", e);
        }
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.directory(root.toFile())
                .redirectOutput(path("out").toFile())
                .redirectError(path("err").toFile())
                .start();
    }

    private Path launcherIn(String folder) {
        write(folder + "/maillage", read(LAUNCHER));
        return path(folder + "/maillage");
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
