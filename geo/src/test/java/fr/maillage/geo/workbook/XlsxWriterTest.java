package fr.maillage.geo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    private static SheetTable table(@Nullable String totals) {
        return new SheetTable(
                null,
                List.of(
                        SheetColumn.text("poste"),
                        SheetColumn.summed("ETP", SheetColumn.Kind.ETP),
                        SheetColumn.summed("jours", SheetColumn.Kind.WHOLE),
                        SheetColumn.of("depuis", SheetColumn.Kind.DATE)),
                totals);
    }

    private static byte[] book(String name, SheetTable table) {
        return XlsxWriter.write(List.of(new WorkbookSheet(name, List.of(), List.of(table))));
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                entry = in.getNextEntry();
            }
        }
        return parts;
    }

    @Test
    void cellsHaveTheTypesOfTheirColumns() throws IOException {
        SheetTable table = table("Total");
        table.row("P-1", new BigDecimal("0.8"), 12, LocalDate.of(2026, 3, 1));
        table.row("P-2", new BigDecimal("1"), 30L, null);

        List<Row> rows = rows(book("Postes", table));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getCellText(1)).isEqualTo("ETP");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("0.8"));
        assertThat(rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo("2026-03-01");
        assertThat(rows.get(2).getCellAsNumber(2)).contains(new BigDecimal("30"));
    }

    @Test
    void totalsAreFormulasThatHaveTheirValue() throws IOException {
        SheetTable table = table("Total");
        table.row("P-1", new BigDecimal("0.8"), 12, null);
        table.row("P-2", new SheetFormula("C#/10", new BigDecimal("3")), 30, null);

        byte[] book = book("Postes", table);

        assertThat(parts(book).get("xl/worksheets/sheet1.xml"))
                .contains("<f>C3/10</f><v>3</v>")
                .contains("<f>SUM(B2:B3)</f><v>3.8</v>")
                .contains("<f>SUM(C2:C3)</f><v>42</v>");
        assertThat(rows(book).get(3).getCell(1).getFormula()).isEqualTo("SUM(B2:B3)");
        assertThat(rows(book).get(3).getCellText(0)).isEqualTo("Total");
    }

    @Test
    void totalsMayStandAboveTheHeadings() throws IOException {
        SheetTable table = SheetTable.totalledAbove(
                List.of(SheetColumn.text("poste"), SheetColumn.summed("ETP", SheetColumn.Kind.ETP)), "Total");
        table.row("P-1", new BigDecimal("0.8"));
        table.row("P-2", new BigDecimal("1"));
        byte[] book = XlsxWriter.write(List.of(new WorkbookSheet("Postes", List.of("Titre"), List.of(table))));

        assertThat(rows(book))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Titre", "Total", "poste", "P-1", "P-2");
        assertThat(parts(book).get("xl/worksheets/sheet1.xml"))
                .contains("<f>SUM(B5:B6)</f><v>1.8</v>")
                .contains("ySplit=\"4\"")
                .contains("<autoFilter ref=\"A4:B6\"/>");
    }

    @Test
    void aTableWithoutRowsHasTotalsOfNought() throws IOException {
        List<Row> rows = rows(book("Postes", table("Total")));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getCellAsNumber(1)).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "=1+1",
                "\t=1",
                "</f></c><c><f>1+1</f></c>",
                " espaces ",
                "é€𝄞",
                "00123"
            })
    void textOfInputStaysText(String text) throws IOException {
        SheetTable table = table(null);
        table.row(text, null, null, null);
        byte[] book = book("Postes", table);

        assertThat(rows(book).get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows(book).get(1).getCellText(0)).isEqualTo(text);
        assertThat(parts(book).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(parts(book).get("xl/styles.xml")).as("format of text").contains("numFmtId=\"49\"");
    }

    @Test
    void textStaysTextWhenItsCellIsEdited() throws IOException {
        SheetTable table = table("=Total");
        table.row("=1+1", new BigDecimal("0.8"), 12, null);
        Map<String, String> parts =
                parts(XlsxWriter.write(List.of(new WorkbookSheet("S", List.of("=Titre", "=1"), List.of(table)))));
        List<String> looks = Pattern.compile("<xf [^>]*>")
                .matcher(parts.getOrDefault("xl/styles.xml", "").replaceFirst("(?s).*<cellXfs", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        List<MatchResult> cells = Pattern.compile("<c r=\"([A-Z0-9]+)\" s=\"([0-9]+)\"( t=\"s\")?")
                .matcher(parts.getOrDefault("xl/worksheets/sheet1.xml", ""))
                .results()
                .toList();

        assertThat(cells)
                .hasSizeGreaterThan(8)
                .allSatisfy(cell -> assertThat(
                                looks.get(Integer.parseInt(cell.group(2))).contains("quotePrefix=\"1\""))
                        .as(cell.group())
                        .isEqualTo(cell.group(3) != null));
        assertThat(looks.getFirst()).as("of empty cells").doesNotContain("quotePrefix");
    }

    @Test
    void whatXmlForbidsIsReplacedAndEscapesAreNone() throws IOException {
        SheetTable table = table(null);
        table.row("a\u0000b\u001bc\uD800d", null, null, null);
        table.row("_x0041_", null, null, null);
        byte[] book = book("Postes", table);

        assertThat(rows(book).get(1).getCellText(0)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(parts(book).get("xl/sharedStrings.xml")).contains("_x005F_x0041_");
    }

    @Test
    void longTextIsCutButNotInTheMiddleOfACharacter() {
        assertThat(CellText.clean("x".repeat(40_000))).hasSize(32_767);
        assertThat(CellText.clean("x".repeat(32_766) + "𝄞")).isEqualTo("x".repeat(32_766));
    }

    @Test
    void namesOfSheetsAreShortAllowedAndUnique() {
        assertThat(CellText.sheetName("Tableau [avant]: a/b\\c?*", List.of())).isEqualTo("Tableau  avant   a b c");
        assertThat(CellText.sheetName("'x'", List.of("X", "X 2"))).isEqualTo("x 3");
        assertThat(CellText.sheetName("[]", List.of())).isEqualTo("-");
        assertThat(CellText.sheetName("é".repeat(40), List.of("é".repeat(31))))
                .isEqualTo("é".repeat(29) + " 2")
                .hasSize(31);
    }

    @Test
    void aSheetOfOneTableHasFrozenHeadingsAndFilters() throws IOException {
        SheetTable table = table("Total");
        table.row("P-1", null, 1, null);
        Map<String, String> parts = parts(XlsxWriter.write(
                List.of(new WorkbookSheet("L'été", List.of("Tableau fictif", "de 2026"), List.of(table)))));

        assertThat(parts.get("xl/workbook.xml"))
                .contains(">'L''été'!$A$4:$D$5</definedName>")
                .contains(">'L''été'!$4:$4</definedName>");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"4\"")
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A4:D5\"/>")
                .contains("<f>SUM(C5:C5)</f>");
    }

    @Test
    void columnsAreAsWideAsWhatTheyHoldWithinBounds() throws IOException {
        SheetTable table = table(null);
        table.row("x".repeat(500), null, 1, null);
        String xml = parts(book("Postes", table)).get("xl/worksheets/sheet1.xml");

        assertThat(xml).contains("<col min=\"1\" max=\"1\" width=\"60\"");
        assertThat(xml).contains("<col min=\"2\" max=\"2\" width=\"7\"");
    }

    @Test
    void severalTablesStandOneBelowTheOther() throws IOException {
        SheetTable first = new SheetTable("Un", List.of(SheetColumn.text("a")), null);
        first.row("1");
        SheetTable second = new SheetTable("Deux", List.of(SheetColumn.text("b")), null);
        byte[] book = XlsxWriter.write(List.of(new WorkbookSheet("S", List.of("Titre"), List.of(first, second))));

        assertThat(rows(book))
                .extracting(row -> row.getCellText(0))
                .containsExactly("Titre", "Un", "a", "1", "Deux", "b");
        assertThat(parts(book).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("autoFilter")
                .doesNotContain("frozen");
    }

    @Test
    void theSameSheetsAreTheSameBytes() throws IOException {
        SheetTable table = table("Total");
        table.row("P-1", new BigDecimal("0.8"), 12, LocalDate.of(2026, 3, 1));
        byte[] one = book("Postes", table);

        assertThat(book("Postes", table)).isEqualTo(one);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(one))) {
            assertThat(in.getNextEntry().getTimeLocal())
                    .as("no hour of writing")
                    .isEqualTo("1980-01-01T00:00:00");
        }
    }

    @Test
    void whatTellsAWorkbookFromOtherArchivesComesFirst() throws IOException {
        assertThat(parts(book("Postes", table(null))).keySet()).first().isEqualTo("[Content_Types].xml");
    }

    @Test
    void aCellOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> table(null).row("P-1", "0.8", 1, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A String in the column ETP of ETP");
        assertThatThrownBy(() -> table(null).row("P-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells in a table of 4 columns");
        assertThatThrownBy(() -> SheetColumn.summed("nom", SheetColumn.Kind.TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsAreLettered() {
        assertThat(SheetPrinter.letters(0)).isEqualTo("A");
        assertThat(SheetPrinter.letters(25)).isEqualTo("Z");
        assertThat(SheetPrinter.letters(26)).isEqualTo("AA");
        assertThat(SheetPrinter.letters(701)).isEqualTo("ZZ");
    }
}
