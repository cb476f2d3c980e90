package fr.maillage.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.launcher.Machine.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
class LauncherTest {

    private final Machine machine;

    LauncherTest(@TempDir Path root) {
        machine = new Machine(root);
    }

    @BeforeEach
    void prepareFolders() throws IOException {
        Files.createDirectories(machine.path("usual"));
        Files.createDirectories(machine.path("home"));
    }

    @Test
    void takesTheFirstJdkOfItsOrder() throws IOException {
        Path launcher = machine.installed();
        String own = machine.jdk("own", "21.0.1");
        String bundled = machine.jdk("installed/runtime", "21.0.2");
        String javaHome = machine.jdk("java home", "21.0.3");
        String onPath = machine.jdk("on path", "21.0.4");
        String usual = machine.jdk("usual/jdk-25", "25");
        machine.set("MAILLAGE_JAVA_HOME", own);
        machine.set("JAVA_HOME", javaHome);
        machine.set("PATH", onPath + "/bin");

        assertThat(machine.run(launcher).findJavaHome()).hasValue(own);
        machine.unset("MAILLAGE_JAVA_HOME");
        assertThat(machine.run(launcher).findJavaHome()).hasValue(bundled);
        Files.delete(Path.of(bundled, "release"));
        assertThat(machine.run(launcher).findJavaHome()).hasValue(javaHome);
        machine.unset("JAVA_HOME");
        assertThat(machine.run(launcher).findJavaHome()).hasValue(onPath);
        Files.delete(Path.of(onPath, "release"));
        assertThat(machine.run(launcher).findJavaHome()).hasValue(usual);
    }

    @Test
    void followsJavaOnThePathToItsHome() throws IOException {
        String home = machine.jdk("elsewhere/jdk", "23.0.1");
        Files.createDirectories(machine.path("bin"));
        Files.createSymbolicLink(machine.path("alternative"), Path.of("elsewhere/jdk/bin/java"));
        Files.createSymbolicLink(machine.path("bin/java"), Path.of("../alternative"));

        assertThat(machine.run(machine.installed()).findJavaHome()).hasValue(home);
    }

    @Test
    void takesTheNewestOfTheUsualFolders() {
        machine.jdk("usual/a", "21.0.10");
        machine.jdk("usual/b", "9.0.4");
        String newest = machine.jdk("usual/c", "25.0.10");
        machine.jdk("usual/d", "25.0.9");
        machine.jdk("usual/e", "25-ea");

        assertThat(machine.run(machine.installed()).findJavaHome()).hasValue(newest);
    }

    @ParameterizedTest
    @CsvSource({"17.0.15", "1.8.0_402", "11", "20.0.2", "''", "unknown"})
    void passesOverWhatIsTooOldOrHasNoVersion(String version) {
        machine.set("JAVA_HOME", machine.jdk("old", version));
        String right = machine.jdk("usual/jdk", "21-ea");

        assertThat(machine.run(machine.installed()).findJavaHome()).hasValue(right);
    }

    @Test
    void saysInOneSentenceThatThereIsNoJdk() {
        machine.jdk("usual/jdk-17", "17.0.15");

        Outcome outcome = machine.run(machine.installed(), "--help");

        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .containsExactly("maillage: no JDK from 21 on was found (the newest found is 17.0.15 in "
                        + machine.path("usual/jdk-17")
                        + "): install one, or set MAILLAGE_JAVA_HOME to its folder.");
    }

    @Test
    void refusesAnOwnVariableThatPointsToNothingUsable() {
        machine.jdk("usual/jdk", "25");
        String old = machine.jdk("old", "17.0.15");
        machine.set("MAILLAGE_JAVA_HOME", old);

        Outcome outcome = machine.run(machine.installed());

        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.err())
                .containsExactly("maillage: MAILLAGE_JAVA_HOME is " + old
                        + ", which is not a JDK from 21 on: it is version 17.0.15.");
    }

    @Test
    void passesArgumentsAndExitCodeUnchanged() {
        machine.jdk("usual/jdk", "25");

        Outcome outcome =
                machine.run(machine.installed(), "plan", "", "two  words", "*", "\"it's\"", "$HOME", "été\\n", "-x");

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(outcome.programArguments())
                .containsExactly("<plan>", "<>", "<two  words>", "<*>", "<\"it's\">", "<$HOME>", "<été\\n>", "<-x>");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void putsTheUsersSwitchesAboveItsOwn() {
        machine.jdk("usual/jdk", "25");
        machine.set("MAILLAGE_JAVA_OPTS", "-Xmx4g -XX:+UseG1GC");

        Outcome outcome = machine.run(machine.installed());

        assertThat(outcome.out()).containsSequence("<-Xmx4g>", "<-XX:+UseG1GC>", "<-jar>");
        assertThat(outcome.out()).doesNotContain("<-XX:+UseParallelGC>");
    }

    @Test
    void givesSwitchesOnlyToJdksThatKnowThem() {
        Path launcher = machine.installed();
        machine.set("JAVA_HOME", machine.jdk("21", "21.0.1"));
        assertThat(machine.run(launcher).out()).doesNotContain("<--sun-misc-unsafe-memory-access=allow>");
        machine.set("JAVA_HOME", machine.jdk("25", "25"));
        assertThat(machine.run(launcher).out()).contains("<--sun-misc-unsafe-memory-access=allow>");
    }

    @Test
    void worksThroughLinksThatPointToLinks() throws IOException {
        machine.jdk("usual/jdk", "25");
        Path launcher = machine.installed();
        Files.createDirectories(machine.path("links"));
        Files.createSymbolicLink(machine.path("links/one"), Path.of("../installed/maillage"));
        Path two = Files.createSymbolicLink(machine.path("two"), Path.of("links/one"));

        assertThat(machine.run(two).out())
                .contains("<" + launcher.resolveSibling("maillage.jar").toRealPath() + ">");
    }

    @Test
    void worksWithAnEmptyEnvironment() {
        String home = machine.jdk("installed/runtime", "25");
        for (String variable : new String[] {"PATH", "HOME", "MAILLAGE_JAVA_FOLDERS"}) {
            machine.unset(variable);
        }

        Outcome outcome = machine.run(machine.installed(), "--help");

        assertThat(outcome.findJavaHome()).hasValue(home);
        assertThat(outcome.programArguments()).containsExactly("<--help>");
    }

    @Test
    void buildsOnFirstUseAndWhenASourceIsNewer() {
        String jdk = machine.jdk("usual/jdk", "25");
        Path launcher = machine.checkout();
        machine.maven();
        Path ran = machine.path("checkout/app/target/maven-ran");

        Outcome first = machine.run(launcher);
        assertThat(first.findJavaHome()).hasValue(jdk);
        assertThat(first.out()).doesNotContain("said by Maven");
        assertThat(first.err().getFirst()).startsWith("maillage: building, as this is the first use");
        assertThat(machine.read(ran)).isEqualTo(jdk + "\n");

        assertThat(machine.run(launcher).err()).isEmpty();

        machine.touch(
                "checkout/domain/src/main/java/Commune.java", Instant.now().plusSeconds(60));
        assertThat(machine.run(launcher).err().getFirst()).startsWith("maillage: building again");
        assertThat(machine.read(ran)).isEqualTo(jdk + "\n" + jdk + "\n");
    }

    @Test
    void showsWhatMavenSaidOnlyWhenTheBuildFails() {
        machine.jdk("usual/jdk", "25");
        Path launcher = machine.checkout();
        machine.program("bin/mvn", "echo '[ERROR] no such symbol'\nexit 1");

        Outcome outcome = machine.run(launcher);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("[ERROR] no such symbol");
        assertThat(machine.path("checkout/app/target/.maillage-lock")).doesNotExist();
    }

    @Test
    void buildsOnlyWithACompiler() throws IOException {
        machine.set("JAVA_HOME", machine.jdk("runtime only", "25"));
        Files.delete(machine.path("runtime only/bin/javac"));
        Path launcher = machine.checkout();
        machine.maven();

        Outcome outcome = machine.run(launcher);
        assertThat(outcome.exitCode()).isEqualTo(69);
        assertThat(outcome.err()).singleElement().asString().contains("with its compiler");

        String jdk = machine.jdk("usual/jdk", "21");
        assertThat(machine.run(launcher).findJavaHome())
                .hasValue(machine.path("runtime only").toString());
        assertThat(machine.read(machine.path("checkout/app/target/maven-ran"))).isEqualTo(jdk + "\n");
    }

    @Test
    void recoversTheLockOfABuildThatWasKilled() throws IOException {
        machine.jdk("usual/jdk", "25");
        Path launcher = machine.checkout();
        machine.maven();
        Files.createDirectories(machine.path("checkout/app/target"));
        Files.createSymbolicLink(
                machine.path("checkout/app/target/.maillage-lock"), Path.of("999999999@1,999999998@1"));

        assertThat(machine.run(launcher).exitCode()).isEqualTo(7);
        assertThat(Files.isSymbolicLink(machine.path("checkout/app/target/.maillage-lock")))
                .isFalse();
    }
}
