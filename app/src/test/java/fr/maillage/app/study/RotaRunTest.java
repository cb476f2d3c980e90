package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.run.SearchLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a rota, from the plan to the check of the run. */
class RotaRunTest {

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);

    @TempDir
    private Path folder;

    private Path write(String name, RunResult result) throws IOException {
        Path target = folder.resolve(name);
        try (RunFolder run = RunFolder.open(target, false)) {
            RunFiles.write(
                    run,
                    INPUT,
                    result,
                    new RunConditions(SearchLimits.ofSteps(1, 0), Instant.EPOCH, new Stopwatch()),
                    Language.FR);
        }
        return target;
    }

    private static RunResult bare() {
        return RunResult.of(SampleRota.result());
    }

    private static JsonNode json(Path run, String file) throws IOException {
        return JsonFiles.MAPPER.readTree(Files.readString(run.resolve(file)));
    }

    @Test
    void aRotaIsWrittenAndAgreesWithItsPlanAlone() throws IOException {
        Path run = write("run", bare());

        assertThat(json(run, "summary.json").at("/rota/duties").asInt()).isEqualTo(8);
        assertThat(json(run, "summary.json").has("staffing")).isFalse();
        assertThat(json(run, "plan.json").path("steps").toString()).isEqualTo("[\"rota\"]");
        assertThat(json(run, "run.json").path("steps").toString()).isEqualTo("[\"rota\"]");
        assertThat(json(run, "run.json").path("stepsTaken").asInt()).isEqualTo(25);
        assertThat(RunAudit.run(run, 1)).isEmpty();
    }

    @Test
    void whatHoldsAgentsIsForItsOwnerAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("rights of files")
                .contains("posix");
        Path run = write("run", bare());

        for (String file : List.of("plan.json", "rota.xlsx", "rota.ics")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        assertThat(json(run, "run.json").at("/personalData/files").toString())
                .as("no file of the folder is named: its name is an identifier")
                .isEqualTo("[\"plan.json\",\"rota-agents\",\"rota.ics\",\"rota.xlsx\",\"tableau.csv\"]");
        Path agents = run.resolve("rota-agents");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(agents)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(agents)) {
            assertThat(files)
                    .hasSize(4)
                    .allMatch(file -> file.toString().endsWith(".ics"))
                    .allMatch(RotaRunTest::isOwnersAlone);
        }
        for (String file : List.of("summary.json", "run.json", "scenario.yaml", "report.html")) {
            assertThat(Files.readString(run.resolve(file))).as(file).doesNotContain("A-1", "A-2", "A-4");
        }
    }

    private static boolean isOwnersAlone(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .equals("rw-------");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theAuditFindsAFigureThatWasChanged() throws IOException {
        Path run = write("run", bare());
        Path summary = run.resolve("summary.json");
        Files.writeString(summary, Files.readString(summary).replaceFirst("\"euros\" : [0-9.]+", "\"euros\" : 1.5"));

        assertThat(RunAudit.run(run, 1))
                .extracting(Fault::code, Fault::found)
                .containsExactly(tuple("audit-difference", "rota.cost.euros 1.5"));
    }

    @Test
    void aPlanThatWasTornIsAFault() throws IOException {
        Path run = write("run", bare());
        Path plan = run.resolve("plan.json");
        Files.writeString(plan, Files.readString(plan).replace("\"milliQuotite\" : 800", "\"milliQuotite\" : 8000"));

        assertThatThrownBy(() -> RunAudit.run(run, 1))
                .isInstanceOf(FaultException.class)
                .hasMessage(
                        plan + ": error damaged-run: found Agent A-4 at 8000 thousandths of full time; expected a file"
                                + " of a run of this version. Plan the scenario again.");
        assertThatThrownBy(() -> EarlierRun.read(run))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("found Agent A-4 at 8000 thousandths");
    }

    @Test
    void aRunIsOfUseWhereItsRotaIsFollowedOrItsStaffingIsTakenOver() throws IOException {
        EarlierRun rota = EarlierRun.read(write("rota", bare()));
        EarlierRun staffing = EarlierRun.read(write("staffing", new RunResult(null, null, SampleStaffing.result())));

        assertThat(rota.isOfUseTo(EnumSet.allOf(Step.class))).isTrue();
        assertThat(staffing.isOfUseTo(EnumSet.allOf(Step.class))).isFalse();
        assertThat(staffing.isOfUseTo(EnumSet.of(Step.ROTA))).isTrue();
        assertThat(staffing.rota()).isNull();
        assertThat(staffing.staffing()).isNotNull();
    }

    @Test
    void aStaffingThatARotaStandsOnIsKeptInItsPlan() throws IOException {
        EarlierRun staffing = EarlierRun.read(write("staffing", new RunResult(null, null, SampleStaffing.result())));
        RunResult result = new RunResult(null, staffing.network(), null, staffing.staffing(), SampleRota.next());

        Path run = write("run", result);

        assertThat(json(run, "plan.json").path("steps").toString()).isEqualTo("[\"rota\"]");
        assertThat(json(run, "summary.json").has("staffing")).isFalse();
        assertThat(EarlierRun.read(run).staffing()).isEqualTo(staffing.staffing());
        assertThat(RunAudit.run(run, 1)).isEmpty();
    }

    @Test
    void aRotaThatTheScenarioLacksIsAFault() {
        ResolvedScenario scenario = INPUT.scenario();
        ScenarioInput without = new ScenarioInput(
                new ResolvedScenario(
                        scenario.scenario(),
                        scenario.departements(),
                        scenario.networkRules(),
                        scenario.before(),
                        scenario.splits(),
                        scenario.territories(),
                        scenario.divisions(),
                        scenario.staffing(),
                        null),
                INPUT.territory(),
                List.of());

        assertThatThrownBy(() -> PlanStudy.listSteps("s.yaml", without, EnumSet.of(Step.ROTA)))
                .isInstanceOf(FaultException.class)
                .hasMessage(
                        "s.yaml: error no-rota: found no key rota, where --only asks for that step; expected a period"
                                + " and levels of on-call duty to plan. Add rota to the scenario, or leave out --only rota.");
        assertThat(PlanStudy.listSteps("s.yaml", without, Set.of())).containsExactly(Step.NETWORK, Step.STAFFING);
    }
}
