package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotas from the command line: eight weeks of two lines for five agents, who are listed or of a staffing. */
class RotaCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path listed;
    private Path staffed;

    @BeforeEach
    void writeScenarios() throws IOException {
        Files.writeString(folder.resolve("communes.csv"), """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                90001,Ouest,90,,1000,6.80,47.60
                90002,Est,90,,900,6.90,47.60
                """);
        String ground = """
                departement: "90"
                communes: communes.csv
                network:
                  target: {km: 50}
                  accueilPoints: {count: 1, objective: distance}
                  territories: {tiers: [{tier: antenne, count: 1, seats: {candidates: ["90001"]}}]}
                """;
        listed = Files.writeString(folder.resolve("listed.yaml"), ground + """
                rota:
                  from: 2027-03-01
                  to: 2027-04-25
                  agents:
                    - {agent: E1, antenne: Ouest, responsable: true, wishes: [{from: 2027-03-09, rather: no}]}
                    - {agent: E2, antenne: Ouest}
                    - {agent: E3, antenne: Est, responsable: true, absences: [{from: 2027-04-05, to: 2027-04-11}]}
                    - {agent: E4, antenne: Est}
                    - {agent: E5, antenne: Est, quotite: 0.8}
                  levels: [{level: un}, {level: deux, loadPercent: 50}]
                  rules: {leastWeeksBetween: 0, restAfterIntervention: none}
                """);
        StringBuilder postes = new StringBuilder(
                "N° de poste;Cat.;Cadre d'emplois;Fonction;ETP;Antenne;Service;Site;Matricule;Commune de résidence\n");
        for (int n = 1; n <= 4; n++) {
            postes.append(
                    "P-%d;C;adjoint administratif;secrétaire;1;Vieille;accueil;90001;A-%d;90001%n".formatted(n, n));
        }
        postes.append("P-5;A;attaché;chef;1;Vieille;accueil;90001;A-5;90001\n");
        Files.writeString(folder.resolve("postes.csv"), postes);
        staffed = Files.writeString(folder.resolve("staffed.yaml"), ground + """
                staffing:
                  tableau: postes.csv
                  organisation: {poles: [{pole: accueil}]}
                  metiers: [{metier: secrétaire}, {metier: chef}]
                  needs: [{pole: accueil, metier: secrétaire, etp: 4}, {pole: accueil, metier: chef, etp: 1}]
                rota:
                  from: 2027-03-01
                  to: 2027-04-25
                  agents: staffing
                  levels: [{level: un, metiers: [secrétaire, chef]}]
                  interim: {metiers: [secrétaire], responsable: chef}
                  rules: {leastWeeksBetween: 0, restAfterIntervention: none}
                """);
    }

    private Program plan(Path scenario, String name, Object... options) {
        List<Object> arguments = new ArrayList<>(
                List.of("plan", scenario, "--only", "rota", "--step-limit", "100", "--out", folder.resolve(name)));
        arguments.addAll(List.of(options));
        return Program.run(arguments.toArray());
    }

    private JsonNode plan(String run) throws IOException {
        return JSON.readTree(folder.resolve(run).resolve("plan.json").toFile());
    }

    private Map<String, String> agents(String run) throws IOException {
        Map<String, String> agents = new TreeMap<>();
        plan(run)
                .at("/rota/plan/assigned")
                .forEach(each -> agents.put(
                        each.path("duty").asText(), each.path("agent").asText()));
        return agents;
    }

    @Test
    void checkTellsOfARotaBeforeItIsPlanned() {
        assertThat(Program.run("check", listed).out().lines())
                .contains("rota: 2027-03-01 to 2027-04-25, 16 duties, 5 agents; 1 absence");
        assertThat(Program.run("check", staffed).out().lines())
                .contains("rota: 2027-03-01 to 2027-04-25, 8 duties, 5 agents of today's tableau; 0 absences");

        Program beyond = Program.run("check", listed, "--set", "rota.rules.leastWeeksBetween=10");
        assertThat(beyond.code()).isEqualTo(ExitCode.INPUT);
        assertThat(beyond.err()).contains("error rule-beyond-reach: found ");
        Program mayBe = Program.run("check", staffed, "--set", "rota.rules.leastWeeksBetween=10");
        assertThat(mayBe.code()).as("the staffing may yet bring more agents").isEqualTo(ExitCode.DONE);
        assertThat(mayBe.err()).contains("warning rule-beyond-reach: found ");
    }

    @Test
    void aRotaIsPlannedTheRunCheckedAndPlannedAgainFromItsOwnScenario() throws IOException {
        Program plan = plan(listed, "run");

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        assertThat(plan.out())
                .contains("16 duties from 2027-03-01 to 2027-04-25 for 5 agents, none without an agent\n")
                .contains("unassigned 0, proven\n")
                .contains("on-call pay ");
        assertThat(Program.run("check", folder.resolve("run")).code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("run/rota-agents/E5.ics")).content().contains("SUMMARY:Astreinte ");
        assertThat(folder.resolve("run/report.html")).content().doesNotContain("E1", "E5");

        assertThat(plan(folder.resolve("run/scenario.yaml"), "again").code()).isEqualTo(ExitCode.DONE);
        assertThat(agents("again")).isEqualTo(agents("run"));
    }

    @Test
    void aRotaThatFollowsAnotherChangesWhatItMust() throws IOException {
        assertThat(plan(listed, "first").code()).isEqualTo(ExitCode.DONE);

        Program same = plan(listed, "same", "--from", folder.resolve("first"));
        assertThat(same.out())
                .contains("; 0 of the earlier rota change hands\n")
                .contains("changes 0, proven\n");
        assertThat(agents("same")).isEqualTo(agents("first"));

        Program ill = plan(
                listed,
                "ill",
                "--from",
                folder.resolve("same"),
                "--set",
                "rota.absences=[{agent: E2, from: 2027-03-22, to: 2027-05-02, kind: sick}]",
                "--set",
                "rota.frozenUntil=2027-03-15");
        assertThat(ill.code()).as(ill.err()).isEqualTo(ExitCode.DONE);
        Map<String, String> before = agents("same");
        agents("ill").forEach((duty, agent) -> {
            if (!agent.equals(before.get(duty))) {
                assertThat(before.get(duty)).as(duty).isEqualTo("E2");
                assertThat(duty.substring(duty.indexOf('/'))).isGreaterThan("/2027-03-15");
            }
        });
        assertThat(plan("ill").at("/rota/revision").asInt()).isEqualTo(2);
        assertThat(folder.resolve("ill/rota-agents/E2.ics")).content().contains("STATUS:CANCELLED");
    }

    @Test
    void theRunOfTheCommandLineGoesBeforeThatOfTheScenario() throws IOException {
        assertThat(plan(listed, "first").code()).isEqualTo(ExitCode.DONE);
        String previous = "rota.previous=" + folder.resolve("first");

        assertThat(plan(listed, "second", "--set", previous).code()).isEqualTo(ExitCode.DONE);
        assertThat(plan("second").at("/rota/revision").asInt()).isEqualTo(1);
        assertThat(Program.run("check", listed, "--set", previous).out()).contains("; follows revision 0\n");
        assertThat(plan(listed, "third", "--set", previous, "--from", folder.resolve("second"))
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(plan("third").at("/rota/revision").asInt()).isEqualTo(2);
        assertThat(Program.run("check", folder.resolve("third")).code())
                .as("with its own copy of the run before")
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void anEarlierRunWithoutARotaOrWithATornPlanIsAFault() throws IOException {
        Path run = Files.createDirectories(folder.resolve("torn"));
        Files.writeString(
                run.resolve("plan.json"), "{\"version\": 1, \"steps\": [\"rota\"], \"rota\": {\"version\": 1");

        Program torn = plan(listed, "run", "--from", run);
        assertThat(torn.code()).isEqualTo(ExitCode.INPUT);
        assertThat(torn.err()).contains("plan.json: error damaged-run: found Unexpected end-of-input");

        Files.writeString(run.resolve("plan.json"), "{\"version\": 1, \"steps\": [\"network\"]}");
        Program without = plan(listed, "run", "--set", "rota.previous=" + run);
        assertThat(without.err()).contains("error no-rota-in-run: found a plan without a rota;");
        assertThat(plan(listed, "run", "--from", run, "--set", "rota.frozenUntil=2027-03-15")
                        .code())
                .as("nothing that could be frozen")
                .isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void agentsAreThoseOfTodayUntilAStaffingIsPlannedAndThenGoWithTheRota() throws IOException {
        Program today = plan(staffed, "today");
        assertThat(today.code()).as(today.err()).isEqualTo(ExitCode.DONE);
        assertThat(today.err()).containsOnlyOnce("warning rota-of-today");
        assertThat(antenne("today")).isEqualTo("Vieille");

        Program staffing = Program.run(
                "plan", staffed, "--only", "staffing", "--step-limit", "50", "--out", folder.resolve("staffing"));
        assertThat(staffing.code()).as(staffing.err()).isEqualTo(ExitCode.DONE);
        Program planned = plan(staffed, "planned", "--from", folder.resolve("staffing"));
        assertThat(planned.code()).as(planned.err()).isEqualTo(ExitCode.DONE);
        assertThat(planned.err()).doesNotContain("rota-of-today");
        assertThat(antenne("planned")).isEqualTo("Ouest");
        assertThat(Program.run("check", folder.resolve("planned")).code()).isEqualTo(ExitCode.DONE);

        Program next = plan(staffed, "next", "--from", folder.resolve("planned"));
        assertThat(next.err()).as("the staffing is in the plan of the rota").doesNotContain("rota-of-today");
        assertThat(antenne("next")).isEqualTo("Ouest");
        assertThat(agents("next")).isEqualTo(agents("planned"));
    }

    private String antenne(String run) throws IOException {
        return plan(run).at("/rota/problem/agents/0/antenne").asText();
    }

    @Test
    void allStepsArePlannedTogether() throws IOException {
        Program plan = Program.run("plan", staffed, "--step-limit", "50", "--out", folder.resolve("all"));

        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        assertThat(plan.err()).doesNotContain("rota-of-today");
        assertThat(plan("all").path("steps").toString()).isEqualTo("[\"network\",\"staffing\",\"rota\"]");
        assertThat(Program.run("check", folder.resolve("all")).code()).isEqualTo(ExitCode.DONE);
        assertThat(Program.run(
                                "plan",
                                staffed,
                                "--step-limit",
                                "50",
                                "--from",
                                folder.resolve("all"),
                                "--out",
                                folder.resolve("more"))
                        .out())
                .as("the rota is followed, all else planned anew")
                .contains("; 0 of the earlier rota change hands\n");
    }

    @Test
    void whatNoRotaCanMeetIsToldBeforeASearchBegins() {
        Program plan =
                Program.run("plan", listed, "--set", "rota.rules.leastWeeksBetween=10", "--out", folder.resolve("run"));

        assertThat(plan.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plan.err()).contains("error rule-beyond-reach").doesNotContain("distance");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void aScenarioWithoutARotaCannotPlanOne() {
        Program plan = plan(staffed, "run", "--set", "rota=null");

        assertThat(plan.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plan.err()).contains("staffed.yaml: error no-rota: found no key rota");
    }
}
