package fr.maillage.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.report.Language;
import fr.maillage.domain.calendar.Compensation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
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

class RotaWorkbookTest {

    private static final ScenarioInput INPUT = ScenarioInput.read("deux-sevres", List.of(), 2);

    private static byte[] book(RotaResult result, Language language) {
        return RotaWorkbook.write(INPUT, result, language);
    }

    private static List<Row> rows(byte[] book, String name) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.findSheet(name).orElseThrow().read();
        }
    }

    /** Every row of a sheet, its cells between bars. */
    private static List<String> sheet(byte[] book, String name) throws IOException {
        return rows(book, name).stream().map(RotaWorkbookTest::text).toList();
    }

    private static String text(Row row) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < row.getCellCount(); c++) {
            Cell cell = row.getCell(c);
            cells.add(cell == null ? "" : cell.getText());
        }
        return String.join("|", cells);
    }

    private static List<String> names(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getSheets().map(Sheet::getName).toList();
        }
    }

    @Test
    void theSheetsOfAFirstRotaAndOfOneThatFollows() throws IOException {
        assertThat(names(book(SampleRota.result(), Language.FR)))
                .containsExactly(
                        "Synthèse",
                        "Calendrier",
                        "Tours",
                        "Par agent",
                        "Tours sans agent",
                        "Souhaits non satisfaits",
                        "Intérim",
                        "Absences sans intérim",
                        "Règles et hypothèses");
        assertThat(names(book(SampleRota.next(), Language.EN)))
                .containsExactly(
                        "Summary",
                        "Calendar",
                        "Duties",
                        "Per agent",
                        "Duties without an agent",
                        "Wishes not met",
                        "Changes",
                        "Rules and assumptions");
    }

    @Test
    void aRowForEachWeekWithWhoIsOnDutyAndWhatIsCelebrated() throws IOException {
        assertThat(sheet(book(SampleRota.result(), Language.FR), "Calendrier"))
                .containsExactly(
                        "Semaine|Semaine du|Jours fériés|première ligne|seconde ligne",
                        "2027-W10|46454||A-1|A-3",
                        "2027-W11|46461||A-2|A-4",
                        "2027-W12|46468||A-3|A-1",
                        "2027-W13|46475|Lundi de Pâques (lun.)|SANS AGENT|A-2");
    }

    @Test
    void eachDutyHasItsHoursAndItsLoad() throws IOException {
        List<String> duties = sheet(book(SampleRota.result(), Language.EN), "Duties");

        assertThat(duties).hasSize(10);
        assertThat(duties.getFirst())
                .startsWith("duty|level|no.|kind|start|start time|end|end time|agent|hours of holidays");
        assertThat(duties.get(5))
                .as("the clocks leave out an hour of a Sunday")
                .isEqualTo("première ligne/2027-03-22T08:00/1|première ligne|1|week|46468|08:00|46475|08:00|A-3"
                        + "|8|23|24|38|74|167|230||");
        assertThat(duties.get(7)).contains("NO AGENT").contains("Easter Monday");
    }

    @Test
    void eachAgentHasWhatIsDueAndWhereItsShareLies() throws IOException {
        List<Row> agents = rows(book(SampleRota.result(), Language.EN), "Per agent");

        assertThat(agents).hasSize(8);
        assertThat(text(agents.get(2)))
                .startsWith("agent|antenne|levels|quotité|duties|week|hours of holidays|")
                .endsWith("|Saturdays that are holidays|pay (€)");
        assertThat(text(agents.get(3)))
                .startsWith("A-1|Niortais|première ligne ; seconde ligne|1.0|2|2|")
                .endsWith("|298.96");
        assertThat(text(agents.get(4))).contains("|Easter Monday|1|").endsWith("|342.34");
        Cell total = agents.get(7).getCell(agents.get(7).getCellCount() - 1);
        assertThat(new BigDecimal(total.getRawValue())).as("the total").isEqualByComparingTo("1089.74");

        List<Row> rest = rows(book(SampleRota.result("A-1", Compensation.REST), Language.EN), "Per agent");
        assertThat(text(rest.get(2))).endsWith("|rest (days)|rest (minutes)|rest not confirmed (parts)");
        assertThat(text(rest.get(3))).endsWith("|3.0|0|0");
        assertThat(text(rest.get(4))).endsWith("|3.0|0|1");
    }

    @Test
    void whyNobodyHasADutyIsTold() throws IOException {
        assertThat(sheet(book(SampleRota.result(), Language.FR), "Tours sans agent")
                        .getLast())
                .as("A-2 is on the other line, A-4 on leave")
                .isEqualTo("première ligne|semaine|46475|08:00|46482|08:00|pendant une absence (1) ; un seul tour à la"
                        + " fois (1)");
    }

    @Test
    void eachWishThatIsNotMetIsTold() throws IOException {
        assertThat(sheet(book(SampleRota.result(), Language.EN), "Wishes not met"))
                .containsExactly(
                        "agent|wish|from|to (included)|got",
                        "A-1|rather not|46469|46472|seconde ligne/2027-03-22T08:00/1",
                        "A-2|rather on call|46469|46472|no duty");
    }

    @Test
    void whatChangedSinceTheRotaBeforeIsTold() throws IOException {
        assertThat(sheet(book(SampleRota.next(), Language.EN), "Changes"))
                .contains(
                        "première ligne/2027-03-15T08:00/1|première ligne|week|46461|08:00|46468|08:00|A-2|A-1",
                        "première ligne/2027-03-29T08:00/1|première ligne|week|46475|08:00|46482|08:00|NO AGENT|A-3",
                        "Bressuirais|A-4|A-3|46476|46477|cancelled");
    }

    @Test
    void whoStandsInAndWhichLeaveEmptiesAnAntenne() throws IOException {
        byte[] book = book(SampleRota.result(), Language.EN);

        assertThat(sheet(book, "Intérim"))
                .containsExactly(
                        "antenne|stood in for|substitute|from|to (included)|working days",
                        "Bressuirais|A-4|A-3|46476|46477|2",
                        "Total|||||2");
        assertThat(sheet(book, "Absences without intérim"))
                .contains(
                        "Bressuirais|A-3||46478|46479|2",
                        "Bressuirais|A-4|yes|46478|46479|2",
                        "Bressuirais|46478|46479|2|0|A-3 2027-04-01 → 2027-04-02",
                        "Bressuirais|A-3||2|2|2.24");
    }

    @Test
    void theSummaryTellsWhatFairnessCosts() throws IOException {
        List<String> summary = sheet(book(SampleRota.result(), Language.EN), "Summary");

        assertThat(summary)
                .contains(
                        "Scenario: deux-sevres",
                        "Period: from 2027-03-08 to 2027-04-04, 4 agents",
                        "No rule is broken.",
                        "duties without an agent|1",
                        "on-call pay, €|1089.74",
                        "wishes not met|2|0");
        assertThat(sheet(book(SampleRota.result(), Language.EN), "Rules and assumptions"))
                .contains(
                        "level première ligne|week from Monday 08:00 to Monday 08:00; 1 at once, load at 100 %",
                        "duties in a quarter, at most|3", "weeks, €|149.48");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"})
    void identifiersOfInputAreTextNeverFormulas(String hostile) throws IOException {
        byte[] book = book(SampleRota.result(hostile, Compensation.PAY), Language.FR);

        Cell cell = rows(book, "Par agent").get(3).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo(hostile);
        assertThat(rows(book, "Calendrier").get(1).getCell(3).getType()).isEqualTo(CellType.STRING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameRotaIsTheSameBytes(Language language) {
        assertThat(book(SampleRota.result(), language)).isEqualTo(book(SampleRota.result(), language));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(words("fr").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of(
                System.getProperty("basedir", "."),
                "src/main/resources/fr/maillage/app/study/rota_" + language + ".properties");
        words.load(Files.newBufferedReader(file));
        return words;
    }
}
