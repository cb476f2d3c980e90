package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.report.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingWorkbookTest {

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);

    private static byte[] book(StaffingResult result, Language language) {
        return StaffingWorkbook.write(INPUT, result, language);
    }

    private static List<Row> sheet(byte[] book, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.findSheet(name).orElseThrow().read();
        }
    }

    /** The texts of a row, from its first cell to its last. */
    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : String.valueOf(cell.getRawValue()));
        }
        return texts;
    }

    private static List<String> texts(List<Row> rows, String first) {
        return rows.stream()
                .map(StaffingWorkbookTest::texts)
                .filter(row -> !row.isEmpty() && first.equals(row.getFirst()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSheetsAreThoseOfAPlanner() throws IOException {
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(book(SampleStaffing.result(), Language.FR)))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Synthèse",
                            "Tableau avant",
                            "Tableau après",
                            "Mouvements",
                            "Souhaits non satisfaits",
                            "Ce qui est figé",
                            "Besoins",
                            "Effectifs par unité",
                            "Sites",
                            "Créations et suppressions",
                            "Changements de métier");
        }
    }

    @Test
    void theFirstLineSaysThatTheTableauIsFictional() throws IOException {
        List<Row> rows = sheet(book(SampleStaffing.result(), Language.FR), "Synthèse");

        assertThat(rows.getFirst().getCellText(0)).endsWith("d’un tableau des emplois fictif");
        assertThat(rows).extracting(row -> row.getCellText(0)).contains("Aucune règle n’est enfreinte.");
    }

    @Test
    void theTotalsProveTheHeadcountByFormulasOnTheTableaux() throws IOException {
        List<Row> rows = sheet(book(SampleStaffing.result(), Language.FR), "Synthèse");

        assertThat(texts(rows, "A"))
                .containsExactly("A", "12", "1", "0", "13", "0", "11.8", "1.0", "0.0", "12.8", "0.0");
        assertThat(texts(rows, "C")).containsExactly("C", "3", "0", "1", "2", "0", "2.5", "0.0", "0.5", "2.0", "0.0");
        assertThat(texts(rows, "Total"))
                .containsExactly("Total", "15", "1", "1", "15", "0", "14.3", "1.0", "0.5", "14.8", "0.0");
        Row a = rows.stream()
                .filter(row -> row.getCellText(0).equals("A"))
                .findFirst()
                .orElseThrow();
        assertThat(a.getCell(1).getFormula()).isEqualTo("COUNTIF('Tableau avant'!$B:$B,A" + a.getRowNum() + ")");
        assertThat(a.getCell(2).getFormula())
                .isEqualTo("SUMIFS('Créations et suppressions'!$E:$E,'Créations et suppressions'!$A:$A,\"Création\","
                        + "'Créations et suppressions'!$D:$D,A" + a.getRowNum() + ")");
        assertThat(a.getCell(9).getFormula())
                .isEqualTo("SUMIF('Tableau après'!$B:$B,A" + a.getRowNum() + ",'Tableau après'!$E:$E)");
    }

    @Test
    void theTableauAfterIsInTheColumnsOfTheOneBeforeAndSaysWhatChanges() throws IOException {
        byte[] book = book(SampleStaffing.result(), Language.FR);
        List<Row> before = sheet(book, "Tableau avant");
        List<Row> after = sheet(book, "Tableau après");

        assertThat(texts(after, "N° de poste")).containsAll(texts(before, "N° de poste"));
        assertThat(texts(before, "P-11"))
                .startsWith("P-11", "A", "assistant socio-éducatif", "assistant de service social", "0.8", "Melle");
        assertThat(texts(after, "P-11"))
                .contains("Niortais", "action sociale", "79191", "Niort", "A-11", "79174", "Melle", "site");
        assertThat(texts(after, "P-13")).contains("chargé d'accueil", "pôle ; métier");
        assertThat(texts(after, "CRE-001")).contains("créé");
        assertThat(after).extracting(row -> row.getCellText(0)).doesNotContain("P-14");
        assertThat(before).hasSize(1 + 1 + 15 + 1);
    }

    @Test
    void everyMoveHasItsReason() throws IOException {
        List<Row> moves = sheet(book(SampleStaffing.result(), Language.FR), "Mouvements");

        assertThat(moves.getFirst().getCellText(0)).contains("« Souhaits non satisfaits »");
        assertThat(moves.subList(1, moves.size()))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Agent", "A-11", "A-12", "A-13", "A-15", "Total");
        assertThat(texts(moves, "A-11"))
                .contains("Melle (79174)", "Niort (79191)", "0.0", "10.0", "souhait de l’agent");
        assertThat(texts(moves, "A-12"))
                .contains("besoin à pourvoir : assistant de service social (Bressuirais · action sociale)", "oui");
        assertThat(texts(moves, "A-13")).contains("besoin à pourvoir : chargé d'accueil (Bressuirais · accueil)", "10");
        assertThat(texts(moves, "A-15")).contains("suit son pôle : cellule IP", "oui");
        assertThat(moves.getLast().getCell(13).getRawValue()).isEqualTo("30.0");
    }

    /** The sum of a column, by its heading. */
    private static String total(List<Row> rows, String heading) {
        Row headings = rows.stream()
                .filter(row -> texts(row).contains(heading))
                .findFirst()
                .orElseThrow();
        return String.valueOf(
                rows.getLast().getCell(texts(headings).indexOf(heading)).getRawValue());
    }

    @Test
    void theTotalsOfTheSheetsAreThoseOfTheSummary() throws IOException {
        byte[] book = book(SampleStaffing.result(), Language.FR);
        List<Row> summary = sheet(book, "Synthèse");
        List<Row> moves = sheet(book, "Mouvements");

        assertThat(total(moves, "Jours de formation"))
                .isEqualTo(texts(summary, "Jours de formation").get(1));
        assertThat(total(moves, "Trajet ajouté (km)"))
                .isEqualTo(texts(summary, "Trajets ajoutés, aller simple (km)").get(1));
        assertThat(total(moves, "Souhaits non satisfaits"))
                .isEqualTo(texts(summary, "dont d’agents de la feuille « Mouvements »")
                        .get(1));
        assertThat(total(sheet(book, "Souhaits non satisfaits"), "Souhaits non satisfaits"))
                .isEqualTo(texts(summary, "Souhaits non satisfaits").get(1));
    }

    @Test
    void eachSiteHasItsPostesBeforeAndAfter() throws IOException {
        byte[] book = book(SampleStaffing.result(), Language.FR);
        List<Row> sites = sheet(book, "Sites");
        List<Row> summary = sheet(book, "Synthèse");

        assertThat(total(sites, "Postes avant"))
                .isEqualTo(texts(summary, "Total").get(1));
        assertThat(total(sites, "Postes après"))
                .isEqualTo(texts(summary, "Total").get(4));
        assertThat(texts(sites, "79191")).startsWith("79191", "Niort");
    }

    @Test
    void needsStandBesideTheStaffThatMeetsThem() throws IOException {
        List<Row> needs = sheet(book(SampleStaffing.result(), Language.FR), "Besoins");

        assertThat(texts(needs.get(2)))
                .containsExactly(
                        "Bressuirais",
                        "accueil",
                        "chargé d'accueil",
                        "1.0",
                        "2.0",
                        "1",
                        "1",
                        "1.0",
                        "1.0",
                        "1.0",
                        "0.0");
        assertThat(needs.get(2).getCell(9).getFormula()).isEqualTo("MAX(0,E3-I3)");
        assertThat(texts(needs.get(4))).startsWith("Département", "cellule IP");
    }

    @Test
    void whatAnAssemblyVotesIsApartFromChangesOfMetier() throws IOException {
        byte[] book = book(SampleStaffing.result(), Language.FR);

        assertThat(sheet(book, "Créations et suppressions"))
                .extracting(StaffingWorkbookTest::texts)
                .containsExactly(
                        List.of("Nature", "Métier", "Cadre d’emplois", "Catégorie", "Postes", "ETP autorisés"),
                        List.of("Création", "assistant de service social", "assistant socio-éducatif", "A", "1", "1.0"),
                        List.of("Suppression", "secrétaire", "adjoint administratif", "C", "1", "0.5"));
        assertThat(texts(sheet(book, "Changements de métier").get(1)))
                .containsExactly("secrétaire", "chargé d'accueil", "adjoint administratif", "C", "1", "1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"})
    void identifiersOfInputAreTextNeverFormulas(String hostile) throws IOException {
        byte[] book = book(SampleStaffing.result(hostile), Language.FR);

        for (String name : List.of("Tableau avant", "Tableau après")) {
            Row row = sheet(book, name).get(3);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameStaffingIsTheSameBytes(Language language) {
        assertThat(book(SampleStaffing.result(), language)).isEqualTo(book(SampleStaffing.result(), language));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("fr").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of(
                System.getProperty("basedir", "."),
                "src/main/resources/fr/maillage/app/study/workbook_" + language + ".properties");
        words.load(Files.newBufferedReader(file));
        return words;
    }
}
