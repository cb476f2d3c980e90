package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of a staffing before anything is planned. */
class StaffingCommandTest {

    @TempDir
    private Path folder;

    private Path scenario() throws IOException {
        Files.writeString(folder.resolve("communes.csv"), """
                insee_code,name,departement,epci_siren,population_2021,lon,lat
                90001,Ouest,90,,1000,6.80,47.60
                90002,Est,90,,900,6.90,47.60
                90003,Loin,90,,10,0.10,47.60
                """);
        Files.writeString(folder.resolve("postes.csv"), """
                Tableau des emplois
                N° poste;Cat.;Cadre d'emplois;Fonction;ETP;Antenne;Service;Site;Matricule;Commune de résidence
                P-1;C;adjoint administratif;secrétaire;1;Ouest;accueil;90001;A-1;90001
                """);
        return Files.writeString(folder.resolve("s.yaml"), """
                departement: "90"
                communes: communes.csv
                network:
                  target: {km: 50}
                  accueilPoints: {count: 1, objective: distance}
                  territories: {tiers: [{tier: antenne, count: 1}]}
                staffing:
                  tableau: postes.csv
                  organisation: {poles: [{pole: accueil}]}
                  metiers: [{metier: secrétaire}]
                  needs: [{pole: accueil, metier: secrétaire, etp: 1}]
                """);
    }

    private Path other() {
        Path other = folder.resolve("90.yaml");
        assertThat(Program.run("init", "90", "--force", "--out", other).code()).isEqualTo(ExitCode.DONE);
        return other;
    }

    @Test
    void howHeadingsWereUnderstoodIsShown() throws IOException {
        Program check = Program.run("check", scenario());

        assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.DONE);
        assertThat(check.out().lines())
                .containsExactly(
                        folder.resolve("s.yaml") + ": valid; 3 communes, 1,910 residents, 3 candidates",
                        "tableau: 1 poste, 1 agent, 0 vacant; 1.00 ETP (C 1.00)",
                        "needs: 1 need in 1 unit of 1 antenne; 1.00 ETP asked for, 1.00 ETP of staff, a vacant poste for"
                                + " the part of a year in which it is filled");
        assertThat(check.err())
                .contains("maillage: postes.csv: poste from \"N° poste\" (A), categorie from \"Cat.\" (B), cadre from"
                        + " \"Cadre d'emplois\" (C), metier from \"Fonction\" (D), quotite from \"ETP\" (E), antenne from"
                        + " \"Antenne\" (F), pole from \"Service\" (G), site from \"Site\" (H), agent from \"Matricule\""
                        + " (I), residence from \"Commune de résidence\" (J).");
    }

    @Test
    void needsAboveTheStaffAreToldByMetierAndRowsThatAreOddByTheirNumbers() throws IOException {
        Path scenario = scenario();
        StringBuilder rows = new StringBuilder("""
                Tableau des emplois
                N° poste;Cat.;Cadre d'emplois;Fonction;ETP;Antenne;Service;Site;Matricule;Commune de résidence;Pôle souhaité
                """);
        for (int n = 1; n <= 12; n++) {
            rows.append("P-" + n + ";C;adjoint administratif;secrétaire;0,5;Ouest;accueil;90001;A-" + n
                    + (n == 2 ? ";90003;" : ";90001;Atlantide") + "\n");
        }
        Files.writeString(folder.resolve("postes.csv"), rows.append("\n"));

        Program check = Program.run(
                "check", scenario, "--set", "staffing.needs=[{pole: accueil, metier: secrétaire, etp: 7.25}]");

        assertThat(check.out())
                .contains("tableau: 12 postes, 12 agents, 0 vacant; 6.00 ETP (C 6.00)")
                .contains("asked for above the staff of today: secrétaire 7.25 of 6.00");
        assertThat(check.err())
                .contains(
                        "unknown-wish: found wishes for \"Atlantide\" (rows 3, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 1 more);")
                .contains("far-residence: found 1 agent who lives more than 300 km from the site of today (row 4);");
    }

    @Test
    void aNewWayThatIsLongIsToldWhereNoLimitIsGiven() throws IOException {
        Path scenario = scenario();
        Files.writeString(folder.resolve("postes.csv"), """
                N° poste;Cat.;Cadre d'emplois;Fonction;ETP;Antenne;Service;Site;Matricule;Commune de résidence
                P-1;C;adjoint administratif;secrétaire;1;Ouest;siège;90001;A-1;90001
                """);
        List<String> away = List.of(
                "--set",
                "staffing.organisation={teams: [{team: siège, commune: 90003}]}",
                "--set",
                "staffing.needs=[{team: siège, metier: secrétaire, etp: 1}]",
                "--step-limit",
                "5",
                "--out",
                folder.resolve("run").toString());

        Program plan = Program.run(plan(scenario, away));
        assertThat(plan.err())
                .contains(
                        "the plan: warning long-way: found fewer than 5 agents whose way to work grows to more than 50"
                                + " km, and who have no travel limit");
        assertThat(Files.readString(folder.resolve("run/scenario.yaml"))).doesNotContain("travelLimitKm");

        List<String> limited = new ArrayList<>(away);
        limited.addAll(List.of("--set", "staffing.travelLimitKm=60", "--force"));
        assertThat(Program.run(plan(scenario, limited)).err())
                .as("nobody may go there")
                .contains("poste-without-place")
                .contains("travel limit");
    }

    private static Object[] plan(Path scenario, List<String> options) {
        List<Object> arguments = new ArrayList<>(List.of("plan", scenario));
        arguments.addAll(options);
        return arguments.toArray();
    }

    @Test
    void aScenarioWithoutStaffingCannotPlanItAlone() throws IOException {
        Program plan = Program.run("plan", other(), "--only", "staffing", "--out", folder.resolve("run"));

        assertThat(plan.code()).isEqualTo(ExitCode.INPUT);
        assertThat(plan.err()).contains("90.yaml: error no-staffing: found no key staffing");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void stepsAreTypedInAnyCaseAndNamedByHelp() {
        assertThat(Program.run("plan", "--help").out()).contains("Only these steps of network, staffing, rota");
        assertThat(Program.run("plan", other(), "--only", "Network,nothing").err())
                .contains("expected one of [NETWORK, STAFFING, ROTA] (case-insensitive) but was 'nothing'");
    }

    @Test
    void anEarlierRunThatHasNothingToGiveIsSaidTo() {
        Path first = folder.resolve("first");
        assertThat(Program.run("plan", other(), "--quiet", "--out", first).code())
                .isEqualTo(ExitCode.DONE);

        assertThat(Program.run("plan", other(), "--force", "--from", first, "--out", folder.resolve("second"))
                        .err())
                .contains("Nothing is taken from " + first + ": every step is planned anew.");
    }
}
