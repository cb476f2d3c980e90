package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that a plan is written into. */
class PlanFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aRunFolderHoldsWhatTheContractNames() throws IOException {
        Path run = Runs.planned(folder, "90", "points");

        try (Stream<Path> files = Files.list(run)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "run.json", "scenario.yaml", "summary.json", "plan.json", "report.html", "network.geojson");
        }
        JsonNode summary = Runs.summary(run);
        assertThat(summary.path("scenario").asText()).isEqualTo("90");
        assertThat(summary.path("feasible").asBoolean()).isTrue();
        assertThat(summary.at("/network/communes").asInt()).isEqualTo(101);
        assertThat(Files.readString(run.resolve("run.json")))
                .doesNotContain(System.getProperty("user.name"))
                .doesNotContain(System.getProperty("user.home"));
        assertThat(Program.run("check", run.resolve("scenario.yaml")).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theAuditFindsAFigureThatWasChanged() throws IOException {
        Path run = Runs.planned(folder, "90", "points");
        Path summary = run.resolve("summary.json");
        String text = Files.readString(summary);
        Files.writeString(summary, text.replaceFirst("\"max\" : [0-9.]+", "\"max\" : 1.0"));

        Program check = Program.run("check", run);

        assertThat(check.code()).isEqualTo(ExitCode.INPUT);
        assertThat(check.err()).contains("summary.json: error audit-difference: found network.distanceKm.max 1;");
    }

    @Test
    void aDamagedRunIsAFaultAndNoCrash() throws IOException {
        Path run = Runs.planned(folder, "90", "points");
        Files.writeString(run.resolve("plan.json"), "{\"version\":1,\"network\":");

        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.INPUT);
        assertThat(Program.run("check", run).err()).contains("plan.json: error damaged-run");

        Files.delete(run.resolve("plan.json"));
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void anExistingRunIsNotOverwrittenWithoutForce() throws IOException {
        Path run = Runs.planned(folder, "90", "points");
        String before = Files.readString(run.resolve("run.json"));

        Program again = Program.run("plan", "deux-sevres", "--out", run);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("holds a run already").contains("--force");
        assertThat(run.resolve("run.json")).hasContent(before);

        Program forced = Program.run("plan", "deux-sevres", "--only", "network", "--out", run, "--force", "--quiet");
        assertThat(forced.code()).isEqualTo(ExitCode.DONE);
        assertThat(Runs.summary(run).path("scenario").asText()).isEqualTo("deux-sevres");
        assertThat(Runs.leftovers(folder)).isEmpty();
    }

    @Test
    void aFolderOfOtherFilesIsNeverReplaced() throws IOException {
        Path other = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(other.resolve("holiday.jpg"), "x");

        for (String[] options : new String[][] {{}, {"--force"}}) {
            Object[] arguments = Stream.concat(Stream.of("plan", "deux-sevres", "--out", other), Stream.of(options))
                    .toArray();
            Program plan = Program.run(arguments);
            assertThat(plan.code()).isEqualTo(ExitCode.USAGE);
            assertThat(plan.err()).contains("holds files that are no run of Maillage");
        }
        assertThat(other.resolve("holiday.jpg")).hasContent("x");
    }

    @Test
    void aNameCannotSteerTheTerminalAndARunHoldsItsOwnTable() throws IOException {
        Path table = folder.resolve("communes.csv");
        Files.writeString(table, """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                90001,Près,90,,1000,6.80,47.60
                90002,"\u001b[31mLoin
                rule broken: nothing",90,,10,7.20,47.60
                """);
        Path scenario = Files.writeString(folder.resolve("own.yaml"), """
                departement: "90"
                communes: communes.csv
                network: {target: {km: 5}, accueilPoints: {count: 1, objective: distance}}
                """);
        Path run = folder.resolve("own");

        Program plan = Program.run("plan", scenario, "--quiet", "--out", run);

        assertThat(plan.code()).isEqualTo(ExitCode.BREACH);
        assertThat(plan.out()).doesNotContain("\u001b").contains("\\u001b[31mLoin\\nrule broken: nothing");
        assertThat(plan.out().lines().filter(line -> line.startsWith("rule broken")))
                .hasSize(1);
        assertThat(run.resolve("scenario.yaml"))
                .content()
                .contains("communes: \"communes.csv\"")
                .doesNotContain(folder.toString());
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aRunHoldsTheFilesOfItsTerritories() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "insee_code,posts\n90001,3\n90002,2\n");
        Files.writeString(folder.resolve("b.csv"), "insee_code,territory\n90001,Nord\n90002,Sud\n");
        Files.writeString(folder.resolve("own.csv"), """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                90001,Près,90,,1000,6.80,47.60
                90002,Loin,90,,10,6.81,47.60
                """);
        Path scenario = Files.writeString(folder.resolve("own.yaml"), """
                departement: "90"
                communes: own.csv
                network:
                  target: {km: 5}
                  accueilPoints: {count: 1, objective: distance}
                  territories:
                    tiers:
                      - {tier: été, count: 1, balance: {measure: posts, file: a.csv}}
                      - {tier: deux, count: 2, balance: {measure: posts, file: a.csv}}
                divisions:
                  - {name: "d'hier ?", file: b.csv}
                """);
        Path run = folder.resolve("own");

        Program plan = Program.run("plan", scenario, "--quiet", "--out", run);

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.resolve("scenario.yaml"))
                .content()
                .contains("file: \"posts-ete.csv\"", "file: \"division-d-hier.csv\"")
                .doesNotContain(folder.toString());
        assertThat(run.resolve("posts-ete.csv")).hasSameTextualContentAs(folder.resolve("a.csv"));
        assertThat(run.resolve("posts-deux.csv")).doesNotExist();
        assertThat(run.resolve("division-d-hier.csv")).hasSameTextualContentAs(folder.resolve("b.csv"));
        assertThat(Program.run("check", run).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aSecondPlanForTheSameFolderIsRefusedWithoutForce() throws IOException {
        Path run = Runs.planned(folder, "90", "points");

        Program late = Program.run("plan", "deux-sevres", "--quiet", "--time-limit", "999h", "--out", run);

        assertThat(late.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Program.run("plan", "deux-sevres", "--only", "network", "--out", empty, "--quiet")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(empty.resolve("run.json")).exists();
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Program plan = Program.run("plan", "deux-sevres", "--out", file.resolve("run"));

        assertThat(plan.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(plan.err()).contains("cannot be written");
        assertThat(plan.out()).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("no /dev/full on this system").exists();

        Program init = Program.run("init", "23", "--out", full.resolve("creuse.yaml"));

        assertThat(init.code()).isEqualTo(ExitCode.OUTPUT);
    }
}
