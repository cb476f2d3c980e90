package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.report.Language;
import fr.maillage.app.scenario.Setting;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Agent;
import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.Tableau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a staffing, from the scenario's file to the check of the run; each poste goes where it is first needed. */
class StaffingRunTest {

    private static final SearchLimits LIMITS = SearchLimits.ofSteps(1000, 0);

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("communes.csv"), """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                90001,Ouest,90,,1000,6.80,47.60
                90002,Est,90,,900,6.90,47.60
                90003,Loin,90,,10,6.95,47.60
                """);
        Files.writeString(folder.resolve("annonce.csv"), """
                insee_code,territory
                90001,Couchant
                90002,Levant
                90003,Levant
                """);
        Files.writeString(folder.resolve("postes.csv"), """
                N° de poste;Catégorie;Cadre d'emplois;Métier;Quotité;Antenne;Pôle;Site;Matricule;Commune de résidence
                P-1;A;assistant socio-éducatif;assistant de service social;1;Ouest;action sociale;90001;A-1;90001
                P-2;A;assistant socio-éducatif;assistant de service social;0,8;Est;action sociale;90002;A-2;90003
                P-3;C;adjoint administratif;secrétaire;1;Est;action sociale;90002;;
                """);
        scenario = Files.writeString(folder.resolve("s.yaml"), """
                departement: "90"
                communes: communes.csv
                network:
                  target: {km: 50}
                  accueilPoints: {count: 1, objective: distance}
                  territories:
                    tiers:
                      - {tier: antenne, count: 2, seats: {candidates: ["90001", "90002"]}}
                divisions:
                  - {name: annonce, file: annonce.csv}
                staffing:
                  tableau: postes.csv
                  organisation: {poles: [{pole: action sociale}]}
                  metiers:
                    - {metier: assistant de service social}
                    - {metier: secrétaire}
                  needs:
                    - {pole: action sociale, metier: assistant de service social, etp: 1}
                    - {pole: action sociale, metier: secrétaire, etp: 1}
                """);
    }

    private ScenarioInput input(String... settings) {
        return ScenarioInput.read(
                scenario.toString(), Stream.of(settings).map(Setting::parse).toList(), 1);
    }

    /** Everybody stays where the first unit needs them. */
    private static StaffingResult staffing(ScenarioInput input, StaffingAntennes antennes) {
        return StaffingProof.of(PosedStaffing.of(input, antennes.division()), (problem, commutes) -> {
            List<Placed> placed = new ArrayList<>();
            for (Poste poste : problem.postes()) {
                int unit = problem.needs().stream()
                        .filter(need -> need.metier().equals(poste.metier()))
                        .mapToInt(Need::unit)
                        .findFirst()
                        .orElseThrow();
                Agent agent = poste.agent();
                placed.add(new Placed(
                        poste.id(),
                        unit,
                        poste.metier(),
                        problem.units().get(unit).sites().getFirst(),
                        agent == null ? null : agent.id()));
            }
            List<StaffingOutcome> none = List.of(new StaffingOutcome(StaffingObjective.SHORTAGE, 0, null));
            StaffingAudit audit = StaffingAudit.of(problem, commutes, new StaffingPlan(placed, none, 0, false));
            return new StaffingPlan(
                    placed,
                    Stream.of(StaffingObjective.SHORTAGE, StaffingObjective.COST)
                            .map(objective -> new StaffingOutcome(
                                    objective, audit.figures().values().getOrDefault(objective, 0L), null))
                            .toList(),
                    1,
                    false);
        });
    }

    private Path write(String name, ScenarioInput input, RunResult result) throws IOException {
        Path target = folder.resolve(name);
        try (RunFolder run = RunFolder.open(target, false)) {
            RunFiles.write(run, input, result, new RunConditions(LIMITS, Instant.EPOCH, new Stopwatch()), Language.FR);
        }
        return target;
    }

    private static JsonNode json(Path run, String file) throws IOException {
        return JsonFiles.MAPPER.readTree(Files.readString(run.resolve(file)));
    }

    private static List<String> names(Path run) throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aStaffingOnADivisionIsWrittenWithoutANetworkAndAgreesWithItsPlan() throws IOException {
        ScenarioInput input = input("staffing.division=annonce");
        StaffingAntennes antennes = StaffingAntennes.draw(input, LIMITS, ProgressListener.silent());
        assertThat(antennes.drawn()).isNull();

        Path run = write("run", input, new RunResult(null, antennes.drawn(), staffing(input, antennes)));

        assertThat(names(run))
                .containsExactly(
                        "communes.csv",
                        "division-annonce.csv",
                        "plan.json",
                        "report.html",
                        "run.json",
                        "scenario.yaml",
                        "staffing.xlsx",
                        "summary.json",
                        "tableau.csv");
        JsonNode summary = json(run, "summary.json");
        assertThat(summary.has("network")).isFalse();
        assertThat(summary.at("/staffing/division").asText()).isEqualTo("annonce");
        assertThat(json(run, "plan.json").has("network")).isFalse();
        assertThat(json(run, "run.json").at("/personalData/files").toString())
                .isEqualTo("[\"plan.json\",\"staffing.xlsx\",\"tableau.csv\"]");
        assertThat(RunAudit.run(run, 1)).isEmpty();
    }

    @Test
    void theTableauxOfAWorkbookAreReadAsTableaux() throws IOException {
        ScenarioInput input = input("staffing.division=annonce");
        Path run = write(
                "run",
                input,
                new RunResult(
                        null, null, staffing(input, StaffingAntennes.draw(input, LIMITS, ProgressListener.silent()))));
        String book = "staffing.tableau=" + run.resolve("staffing.xlsx");

        assertThat(tableau(input("staffing.division=annonce", book, "staffing.sheet=Tableau avant")))
                .isEqualTo(tableau(input));
        assertThat(tableau(input("staffing.division=annonce", book, "staffing.sheet=Tableau après"))
                        .postes())
                .extracting(poste -> poste.id() + " "
                        + Objects.requireNonNull(poste.before()).antenne())
                .containsExactly("P-1 Couchant", "P-2 Couchant", "P-3 Couchant");
    }

    private static Tableau tableau(ScenarioInput input) {
        return Objects.requireNonNull(input.scenario().staffing()).tableau();
    }

    @Test
    void whatHoldsAgentsIsForItsOwnerAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("rights of files")
                .contains("posix");
        ScenarioInput input = input("staffing.division=annonce", "staffing.fixed={agents: [A-1]}");
        Path run = write(
                "run",
                input,
                new RunResult(
                        null, null, staffing(input, StaffingAntennes.draw(input, LIMITS, ProgressListener.silent()))));

        for (String file : List.of("plan.json", "staffing.xlsx", "tableau.csv", "scenario.yaml")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        for (String file : List.of("summary.json", "report.html", "run.json", "communes.csv")) {
            assertThat(Files.readString(run.resolve(file)))
                    .as(file)
                    .doesNotContain("A-1")
                    .doesNotContain("P-1");
        }
    }

    @Test
    void theAuditFindsAFigureOfTheStaffingThatWasChanged() throws IOException {
        ScenarioInput input = input("staffing.division=annonce");
        Path run = write(
                "run",
                input,
                new RunResult(
                        null, null, staffing(input, StaffingAntennes.draw(input, LIMITS, ProgressListener.silent()))));
        Path summary = run.resolve("summary.json");
        Files.writeString(summary, Files.readString(summary).replaceFirst("\"moved\" : [0-9]+", "\"moved\" : 77"));

        assertThat(RunAudit.run(run, 1))
                .extracting(Fault::code, Fault::found)
                .containsExactly(tuple("audit-difference", "staffing.moved 77"));
    }

    @Test
    void territoriesThatAreDrawnForAStaffingAloneAreKeptInItsPlan() throws IOException {
        ScenarioInput input = input();
        StaffingAntennes antennes = StaffingAntennes.draw(input, LIMITS, ProgressListener.silent());

        Path run = write("run", input, new RunResult(null, antennes.drawn(), staffing(input, antennes)));

        JsonNode plan = json(run, "plan.json");
        assertThat(plan.path("steps").toString()).isEqualTo("[\"staffing\"]");
        assertThat(plan.at("/network/territories/0/districts")).hasSize(2);
        assertThat(plan.path("network").has("accueilPoints")).isFalse();
        assertThat(json(run, "summary.json").has("network")).isFalse();
        assertThat(RunAudit.run(run, 1)).isEmpty();
    }

    @Test
    void aStaffingStandsOnTheTerritoriesOfAnEarlierRun() throws IOException {
        ScenarioInput input = input();
        NetworkResult network = NetworkStudy.run(input, LIMITS, ProgressListener.silent());
        Path first = write("first", input, RunResult.of(network));
        EarlierRun earlier = EarlierRun.read(first);

        StaffingAntennes antennes = earlier.antennes(input);
        assertThat(antennes).isEqualTo(StaffingAntennes.of(input, network));
        Path second = write("second", input, new RunResult(null, earlier.network(), staffing(input, antennes)));

        assertThat(json(second, "plan.json").path("network"))
                .isEqualTo(json(first, "plan.json").path("network"));
        assertThat(RunAudit.run(second, 1)).isEmpty();
        assertThat(EarlierRun.read(second).antennes(input)).isEqualTo(antennes);
    }

    @Test
    void bothStepsOfARunAreChecked() throws IOException {
        ScenarioInput input = input();
        NetworkResult network = NetworkStudy.run(input, LIMITS, ProgressListener.silent());
        StaffingResult staffing = staffing(input, StaffingAntennes.of(input, network));

        Path run = write("run", input, new RunResult(network, null, staffing));

        assertThat(json(run, "summary.json").has("network")).isTrue();
        assertThat(json(run, "summary.json").has("staffing")).isTrue();
        assertThat(json(run, "run.json").path("steps").toString()).isEqualTo("[\"network\",\"staffing\"]");
        assertThat(RunAudit.run(run, 1)).isEmpty();
    }

    @Test
    void anEarlierRunOfOtherCommunesIsAFault() {
        ObjectNode network = JsonFiles.MAPPER.createObjectNode();
        ObjectNode tier = network.putArray("territories")
                .addObject()
                .put("name", "antenne")
                .put("tier", "antenne");
        tier.putArray("districts")
                .addObject()
                .put("name", "x")
                .put("seat", "90001")
                .putArray("blocks")
                .add("90001")
                .add("79191");
        EarlierRun other = new EarlierRun(folder.resolve("other"), network, null, null);
        ScenarioInput input = input();

        assertThatThrownBy(() -> other.antennes(input))
                .isInstanceOf(FaultException.class)
                .hasMessageEndingWith("plan.json: error other-territories: found territories with the commune 79191,"
                        + " which the scenario has not, or has in another one of them; expected the territories of all"
                        + " 3 communes of the scenario. Give --from a run of these communes that planned territories,"
                        + " or name a division: staffing.division.");
        assertThatThrownBy(() -> new EarlierRun(folder, null, null, null).antennes(input))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("found no territories;");
    }

    @Test
    void aStepThatTheScenarioLacksIsAFault() {
        ScenarioInput without = input("staffing=null");

        assertThatThrownBy(() -> PlanStudy.listSteps("s.yaml", without, EnumSet.of(Step.STAFFING)))
                .isInstanceOf(FaultException.class)
                .hasMessage(
                        "s.yaml: error no-staffing: found no key staffing, where --only asks for that step; expected"
                                + " a tableau des emplois and an organisation to plan. Add staffing to the scenario, or leave"
                                + " out --only staffing.");
        assertThat(PlanStudy.listSteps("s.yaml", without, Set.of())).containsExactly(Step.NETWORK);
        assertThat(PlanStudy.listSteps("s.yaml", input(), Set.of())).containsExactly(Step.NETWORK, Step.STAFFING);
        assertThat(PlanStudy.listSteps("s.yaml", input(), EnumSet.of(Step.STAFFING)))
                .containsExactly(Step.STAFFING);
    }
}
