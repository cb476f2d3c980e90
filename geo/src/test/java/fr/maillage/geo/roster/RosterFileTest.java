package fr.maillage.geo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.rota.Absence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agents and their days in files as people make them. */
class RosterFileTest {

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    private <T> List<T> read(BiFunction<Path, Faults, Optional<List<Said<T>>>> reader, String text) throws IOException {
        List<Said<T>> said = reader.apply(csv(text), faults).orElseThrow();
        assertThat(faults.list()).isEmpty();
        return said.stream().map(Said::what).toList();
    }

    private List<String> lines() {
        return faults.list().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void agentsHaveWhatTheirColumnsSay() throws IOException {
        assertThat(read(RosterFile::findAgents, """
                        N° d'agent;Antenne;Chef d'antenne;Lignes d'astreinte;Quotité (%);Date d'arrivée;Départ
                        E01;Niort;oui;première, seconde;80;01/03/2027;
                        E02;;;;100;;2027-08-31
                        """))
                .containsExactly(
                        new AgentRow(
                                "E01",
                                "Niort",
                                true,
                                List.of("première", "seconde"),
                                800,
                                LocalDate.of(2027, 3, 1),
                                null,
                                List.of(),
                                List.of(),
                                List.of()),
                        new AgentRow(
                                "E02",
                                null,
                                false,
                                List.of(),
                                1000,
                                null,
                                LocalDate.of(2027, 8, 31),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void aListOfIdentifiersIsEnough() throws IOException {
        assertThat(read(RosterFile::findAgents, "Matricule\nE01\nE02\n"))
                .extracting(AgentRow::agent)
                .containsExactly("E01", "E02");
    }

    @ParameterizedTest
    @CsvSource({
        "congé annuel,LEAVE",
        "CA,LEAVE",
        "R.T.T.,LEAVE",
        "formation,TRAINING",
        "Arrêt maladie,SICK",
        "congé de longue maladie,SICK",
        "congé de maternité,OTHER",
        "autre,OTHER",
        "'',LEAVE",
        "sick,SICK",
        "leave,LEAVE"
    })
    void reasonsAreUnderstoodAsPeopleWriteThem(String word, Absence.Kind kind) throws IOException {
        assertThat(read(RosterFile::findAbsences, "Matricule;Du;Au;Motif\nE01;12/07/2027;30/07/2027;" + word + "\n"))
                .containsExactly(new AbsenceRow("E01", LocalDate.of(2027, 7, 12), LocalDate.of(2027, 7, 30), kind));
    }

    @Test
    void aReasonThatIsNotKnownIsNotRepeated() throws IOException {
        assertThat(RosterFile.findAbsences(
                        csv("agent,du,au,type d'absence\nE01,2027-07-12,2027-07-13,greffe\n"), faults))
                .isEmpty();
        assertThat(lines())
                .containsExactly("t.csv:2:27: error unknown-word: found a reason that is not known; expected congé, "
                        + "formation, maladie or autre. Write one of them; autre for what is none of the others.");
    }

    @Test
    void withoutALastDayItIsTheFirst() throws IOException {
        assertThat(read(RosterFile::findAbsences, "Agent;Date\nE01;2027-7-2\n"))
                .extracting(AbsenceRow::to)
                .containsExactly(LocalDate.of(2027, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({"oui,true", "non,false", "Plutôt,true", "plutôt pas,false", "yes,true"})
    void wishesAreForOrAgainst(String word, boolean isFor) throws IOException {
        assertThat(read(RosterFile::findWishes, "Matricule;Du;Au;Vœu\nE01;24/12/2027;26/12/2027;" + word + "\n"))
                .containsExactly(new WishRow("E01", LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 26), isFor));
    }

    @Test
    void pastDutiesMayHaveTimes() throws IOException {
        assertThat(read(RosterFile::findPast, """
                        Matricule;Niveau;Début;Fin
                        E01;première ligne;21/12/2026;
                        E02;seconde;2026-12-21 08:00;28/12/2026 8h
                        """).toString())
                .isEqualTo("[PastRow[agent=E01, level=première ligne, from=2026-12-21, to=null], "
                        + "PastRow[agent=E02, level=seconde, from=2026-12-21 08:00, to=2026-12-28 08:00]]");
    }

    @Test
    void theSheetWhoseHeadingsFitIsReadWithItsTrueDates() throws IOException {
        Path file = folder.resolve("équipe.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet agents = workbook.newWorksheet("Agents");
            row(agents, 0, "Matricule", "Antenne", "Responsable", "Quotité");
            row(agents, 1, "E01", "Niort", true, 0.8);
            Worksheet absences = workbook.newWorksheet("Absences");
            row(absences, 0, "Absences de 2027");
            row(absences, 2, "Matricule", "Du", "Au", "Motif");
            row(absences, 3, "E01", LocalDate.of(2027, 2, 28), LocalDate.of(2028, 2, 29), "congé");
            Worksheet past = workbook.newWorksheet("Passé");
            row(past, 0, "Matricule", "Niveau", "Début", "Fin");
            row(
                    past,
                    1,
                    "E01",
                    "ligne",
                    LocalDateTime.of(2026, 12, 21, 8, 0),
                    LocalDateTime.of(2026, 12, 28, 7, 59, 59));
        }

        assertThat(RosterFile.findAgents(file, faults).orElseThrow().getFirst().what())
                .satisfies(agent -> {
                    assertThat(agent.isResponsable()).isTrue();
                    assertThat(agent.milliQuotite()).isEqualTo(800);
                });
        assertThat(RosterFile.findAbsences(file, faults).orElseThrow())
                .extracting(said -> said.what() + " " + said.place().toString().replace(folder + "/", ""))
                .containsExactly(
                        "AbsenceRow[agent=E01, from=2027-02-28, to=2028-02-29, kind=LEAVE] équipe.xlsx[Absences]!A4");
        assertThat(RosterFile.findPast(file, faults).orElseThrow().getFirst().what())
                .hasToString("PastRow[agent=E01, level=ligne, from=2026-12-21 08:00, to=2026-12-28 08:00]");
        assertThat(faults.list()).isEmpty();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case String text -> sheet.value(row, column, text);
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case LocalDateTime time -> {
                    sheet.value(row, column, time);
                    sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
                }
                default -> throw new IllegalArgumentException("No such cell");
            }
        }
    }

    @Test
    void everyFaultOfATableComesInOneGo() throws IOException {
        assertThat(RosterFile.findAbsences(csv("""
                        Matricule;Du;Au;Motif
                        ;2027-02-29;2027-03-01;congé
                        E01;1er mars;31/04/2027;
                        E02 / E03;01/03/27;2027-13-01;maladie
                        E04;;;
                        E05;2027-03-01
                        """), faults)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "t.csv:6: error field-count: found 2 fields; expected 4, as in the header. Add what is missing; an "
                                + "empty field still needs its separator.",
                        "t.csv:2:1: error missing-value: found nothing; expected Matricule. Write the agent's "
                                + "identifier, never a name.",
                        "t.csv:2:2: error bad-date: found \"2027-02-29\"; expected a date such as 2027-03-01 or 01/03/2027. "
                                + "February 2027 has 28 days.",
                        "t.csv:3:5: error bad-date: found \"1er mars\"; expected a date such as 2027-03-01 or 01/03/2027. "
                                + "Write it as 2027-03-01 or 01/03/2027.",
                        "t.csv:4:1: error several-identifiers: found \"E02 / E03\"; expected one identifier. Give each "
                                + "agent a row of its own, and write its identifier on one line.",
                        "t.csv:4:11: error bad-date: found \"01/03/27\"; expected a date such as 2027-03-01 or 01/03/2027. "
                                + "Write it as 2027-03-01 or 01/03/2027.",
                        "t.csv:5:5: error missing-value: found nothing; expected Du. Write the first day.");
    }

    @Test
    void columnsThatAreMissingOrDoubledOrPersonalAreTold() throws IOException {
        assertThat(RosterFile.findWishes(
                        csv("Matricule;Du;Début;Nom;Souhaits;Couleur\nE01;2027-03-01;;X;oui;bleu\n"), faults))
                .isEmpty();
        assertThat(RosterFile.findPast(csv("a;b\n1;2\n"), faults)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "t.csv:1:14: error doubled-column: found column Début beside column Du; expected one column for Du. "
                                + "Rename one of the two.",
                        "t.csv:1:20: warning personal-column: found the column Nom; expected agents by an identifier "
                                + "alone. It is not read; take it out of the file before you pass it on.",
                        "t.csv:1: warning unread-column: found columns that are not read: Début, Couleur; expected the columns of "
                                + "a table of wishes. Rename each that counts as docs/scenario-reference.md calls it.",
                        "t.csv: error no-heading: found no heading of a table of past duties in the first 20 rows; expected "
                                + "a row with headings such as Matricule, Niveau, Début and Fin. Write the headings over the "
                                + "past duties.");
    }

    @Test
    void westernTextIsRead() throws IOException {
        Path file = Files.write(
                folder.resolve("w.csv"),
                "Matricule;Du;Motif\nE01;01/03/2027;congé\n".getBytes(Charset.forName("windows-1252")));

        assertThat(RosterFile.findAbsences(file, faults).orElseThrow()).hasSize(1);
        assertThat(faults.list()).extracting(fault -> fault.code()).containsExactly("windows-1252");
    }
}
