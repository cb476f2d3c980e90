package fr.maillage.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.RotaProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rota whose agents and days stand in files. */
class RotaFileReadingTest {

    private static final String ROTA = RotaReadingTest.GROUND + """
            rota:
              from: 2027-01-01
              agents: FOLDER/agents.csv
              levels: [{level: Première ligne}, {level: seconde ligne}]
              absences: FOLDER/absences.csv
              wishes: FOLDER/souhaits.csv
              past: FOLDER/passé.csv
              rules: {restAfterIntervention: none}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("agents.csv", """
                Matricule;Antenne;Responsable;Niveaux;Quotité;Arrivée;Départ
                E01;Nord;x;;1;;
                E02;NORD;;première ligne;0,8;;31/08/2027
                E03;;;seconde ligne;1;;
                E04;;;;1;;
                """);
        write("absences.csv", "Matricule;Du;Au;Motif\ne01;12/07/2027;30/07/2027;congé\nE02;1/3/2027;;formation\n");
        write("souhaits.csv", "Matricule;Du;Au;Souhait\nE01;24/12/2027;26/12/2027;plutôt pas\n");
        write("passé.csv", "Matricule;Niveau;Début;Fin\nE03;Seconde Ligne;28/12/2026;\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Reading read(String... settings) {
        return Reading.of(ROTA.replace("FOLDER", folder.toString()), settings);
    }

    private List<String> lines() {
        return read().lines().stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void filesSayWhatListsSay() {
        AskedRota asked = Objects.requireNonNull(read().getResolved().rota());
        RotaProblem problem = asked.toProblem(List.of(), EarlierRota.NONE);

        assertThat(problem.agents()).extracting(OnCallAgent::id).containsExactly("E01", "E02", "E03", "E04");
        OnCallAgent first = problem.agents().getFirst();
        OnCallAgent second = problem.agents().get(1);
        assertThat(first.levels()).containsExactly("Première ligne", "seconde ligne");
        assertThat(first.absences()).hasToString("[Absence[from=2027-07-12, until=2027-07-31, kind=LEAVE]]");
        assertThat(first.wishes()).hasToString("[DutyWish[from=2027-12-24, until=2027-12-27, isFor=false]]");
        assertThat(second.levels()).containsExactly("Première ligne");
        assertThat(second.milliQuotite()).isEqualTo(800);
        assertThat(second.departure()).isEqualTo("2027-09-01");
        assertThat(second.absences()).hasToString("[Absence[from=2027-03-01, until=2027-03-02, kind=TRAINING]]");
        assertThat(problem.agents().get(2).pastDuties()).hasToString("[seconde ligne/2026-12-28T08:00]");
        assertThat(asked.findInterim(List.of(), EarlierRota.NONE).orElseThrow().encadrants())
                .extracting(Encadrant::antenne)
                .containsExactly("Nord", "Nord");
        assertThat(asked.settings().namesAgents())
                .as("the scenario names files only")
                .isFalse();
    }

    @Test
    void everyFaultOfEveryFileComesInOneGoWithItsPlace() throws IOException {
        write("agents.csv", """
                Matricule;Antenne;Niveaux;Arrivée;Départ
                E01;Nord;troisième ligne;2027-06-01;2027-05-01
                E02;Nord;;;2026-12-31
                e02;;;;
                Marie Dupont;;;;
                """);
        write("absences.csv", """
                Matricule;Du;Au
                E09;12/07/2027;30/07/2027
                E02;2027-03-10;2027-03-01
                E02;2026-03-10;
                E02;2027-05-01;2027-05-31
                E02;2027-05-31;2027-06-02
                """);
        write("souhaits.csv", "Matricule;Du;Au;Souhait\nE02;24/12/2027;26/12/2027;bof\n");
        write(
                "passé.csv",
                "Matricule;Niveau;Début;Fin\nE02;seconde ligne;29/12/2026;\nE02;seconde ligne;04/01/2027;\n");

        assertThat(lines())
                .containsExactly(
                        "souhaits.csv:2:27: error unknown-word: found \"bof\"; expected oui or non, plutôt or plutôt pas. "
                                + "Write oui for rather on duty, non for rather not.",
                        "agents.csv:2:1: error unknown-level: found the level \"troisième ligne\"; expected one of Première "
                                + "ligne, seconde ligne. Did you mean Première ligne?",
                        "agents.csv:2:1: error ends-before-start: found an agent who arrives on 2027-06-01 and leaves on "
                                + "2027-05-01; expected a departure on the day of the arrival or later. Correct one of the "
                                + "two.",
                        "agents.csv:3:1: warning outside-period: found an agent who is there on no day of the period; "
                                + "expected arrival and departure that leave days from 2027-01-01 to 2027-12-31. The agent "
                                + "is passed over; correct the dates, or take it out.",
                        "agents.csv:4:1: error doubled-agent: found the agent \"e02\" again; expected each agent once; it "
                                + "stands already at agents.csv:3:1. Take one of the two out, or correct its identifier.",
                        "agents.csv:5:1: warning names-of-agents: found an agent who seems to be called by name; expected "
                                + "identifiers. Put identifiers in their place: whatever stands here goes into the files of "
                                + "the run.",
                        "absences.csv:2:1: error unknown-agent: found the agent \"E09\"; expected an agent of the rota. Did "
                                + "you mean E01?",
                        "absences.csv:3:1: error ends-before-start: found an absence from 2027-03-10 to 2027-03-01; expected "
                                + "a last day that is not before the first. Correct one of the two.",
                        "absences.csv:4:1: warning outside-period: found an absence from 2026-03-10 to 2026-03-10; expected "
                                + "days from 2027-01-01 to 2027-12-31. It is passed over; correct the dates if they are "
                                + "wrong.",
                        "absences.csv:6:1: warning absences-overlap: found an absence from 2027-05-31 to 2027-06-02 of \"E02\" "
                                + "beside one from 2027-05-01 to 2027-05-31; expected absences of an agent one after the "
                                + "other. Each day counts once; correct the dates if they are wrong.",
                        "passé.csv:2:1: error no-such-duty: found no duty of seconde ligne on Tuesday 2026-12-29; expected a "
                                + "day on which one begins. Correct it; a past duty of another pattern needs both from and "
                                + "to with their times.",
                        "passé.csv:3:1: error past-in-period: found a past duty on 2027-01-04; expected a day before "
                                + "2027-01-01, the first of the period. Correct it, or put the duty under rota.fixed.");
    }

    @Test
    void aFileThatIsMissingHidesNoOtherFault() throws IOException {
        Files.delete(folder.resolve("agents.csv"));
        write("absences.csv", "Matricule;Du;Au\nE09;2027-03-10;2027-03-01\n");

        assertThat(lines())
                .containsExactly(
                        "agents.csv: error missing-file: found no such file; expected a file. Correct the path, or put the "
                                + "file there.",
                        "absences.csv:2:1: error ends-before-start: found an absence from 2027-03-10 to 2027-03-01; expected "
                                + "a last day that is not before the first. Correct one of the two.");
    }

    @Test
    void aPortableScenarioHasTheFilesBesideIt() {
        PortableScenario portable = PortableScenario.of(read().getScenario());

        assertThat(portable.files().keySet()).containsExactly("agents.csv", "absences.csv", "wishes.csv", "past.csv");
        assertThat(ScenarioWriter.write(portable.scenario()))
                .contains(
                        "agents: \"agents.csv\"",
                        "absences: \"absences.csv\"",
                        "wishes: \"wishes.csv\"",
                        "past: \"past.csv\"");
    }

    @Test
    void aRotaWithFilesIsWrittenAndReadBack() {
        Scenario scenario = read().getScenario();

        assertThat(Reading.of(ScenarioWriter.write(scenario)).getScenario()).isEqualTo(scenario);
    }
}
