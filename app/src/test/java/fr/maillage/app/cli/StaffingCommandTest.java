package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(check.out()).contains("2 candidates, 1 poste");
        assertThat(check.err())
                .contains("maillage: postes.csv: poste from \"N° poste\" (A), categorie from \"Cat.\" (B), cadre from"
                        + " \"Cadre d'emplois\" (C), metier from \"Fonction\" (D), quotite from \"ETP\" (E), antenne from"
                        + " \"Antenne\" (F), pole from \"Service\" (G), site from \"Site\" (H), agent from \"Matricule\""
                        + " (I), residence from \"Commune de résidence\" (J).");
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
        assertThat(Program.run("plan", "--help").out()).contains("Only these steps of network, staffing");
        assertThat(Program.run("plan", other(), "--only", "Network,nothing").err())
                .contains("expected one of [NETWORK, STAFFING] (case-insensitive) but was 'nothing'");
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
