package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Signals need a process of their own. Somme and Aisne together take longer than these waits to plan. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends POSIX signals")
class InterruptionTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @Test
    void ctrlCWritesTheBestPlanSoFar() throws IOException, InterruptedException {
        Process plan = startSearching();

        signal(plan, "INT");

        assertThat(plan.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(plan.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        Path run = folder.resolve("run");
        assertThat(Files.readString(run.resolve("run.json"))).contains("\"interrupted\" : true");
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatFailsAfterCtrlCIsTold() throws IOException, InterruptedException {
        Process plan = startSearching();
        Files.writeString(Files.createDirectory(folder.resolve("run")).resolve("letter.txt"), "");

        signal(plan, "INT");

        assertThat(plan.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(plan.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(plan.errorReader().lines())
                .contains("maillage: Interrupted: the search is ended, to write the best plan so far.")
                .endsWith("maillage: " + folder.resolve("run")
                        + " holds files that are no run of Maillage. Give --out another folder.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("02.yaml", "run");
        }
    }

    @Test
    void aKilledProgramLeavesNothingThatLooksLikeARun() throws IOException, InterruptedException {
        Process plan = startSearching();

        signal(plan, "KILL");

        assertThat(plan.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("run")).doesNotExist();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("run.json");
        }
    }

    /** Whatever a test has found, no search goes on after it. */
    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process startSearching() throws IOException {
        Path scenario = folder.resolve("02.yaml");
        assertThat(Program.run("init", "02", "--out", scenario).code()).isEqualTo(ExitCode.DONE);
        Process plan = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "plan",
                        scenario.toString(),
                        "--set",
                        "departement=[\"02\", \"80\"]",
                        "--set",
                        "network.accueilPoints.count=27",
                        "--time-limit",
                        "10m",
                        "--out",
                        folder.resolve("run").toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(plan);
        BufferedReader progress = plan.errorReader();
        String line = progress.readLine();
        while (line != null && !line.contains("coverage")) {
            line = progress.readLine();
        }
        assertThat(line).as("the search has begun").isNotNull();
        return plan;
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
