package fr.maillage.geo.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    private static final String ANEW = "; expected a workbook as spreadsheet programs write it. "
            + "Open it in a spreadsheet program, save it anew as .xlsx, then read it again.";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void textsStandInTheCellOrAreSharedAndMayHaveSeveralFonts() {
        RawWorkbook workbook = new RawWorkbook()
                .sharedStrings("<si><t>one</t></si>"
                        + "<si><r><t xml:space=\"preserve\">two </t></r><r><t>fonts</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>")
                .sheet("S", """
                        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="s"><v>0</v></c></row>
                        <row r="5"><c r="B5" t="inlineStr"><is><t>here</t></is></c>
                        <c r="AB5" t="str"><v>a_x000D_b &amp; =c</v></c></row>
                        """);

        assertThat(read(workbook))
                .containsExactly("A2 TEXT two fonts", "C2 TEXT one", "B5 TEXT here", "AB5 TEXT a\rb & =c");
    }

    @Test
    void numbersLoseTheDigitsThatSpreadsheetsDoNotShow() {
        assertThat(read(new RawWorkbook().sheet("S", """
                                <row><c><v>0.80000000000000004</v></c><c t="n"><v>79191</v></c><c><v>1E-3</v></c>
                                <c><v>123456789012345</v></c><c><v>-0.5</v></c><c><v>0</v></c></row>
                                """)))
                .containsExactly(
                        "A1 NUMBER 0.8",
                        "B1 NUMBER 79191",
                        "C1 NUMBER 0.001",
                        "D1 NUMBER 123456789012345",
                        "E1 NUMBER -0.5",
                        "F1 NUMBER 0");
    }

    @Test
    void ofAllElseTheKindIsSaid() {
        RawWorkbook workbook = new RawWorkbook().styles("""
                        <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>
                        <numFmt numFmtId="165" formatCode="0.0&quot; days&quot;[Red]"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
                        """).sheet("S", """
                        <row><c s="0"><v>1</v></c><c s="1"><v>46000</v></c><c s="2"><v>46000</v></c>
                        <c s="3"><v>2</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>
                        <c t="d"><v>2026-01-01</v></c><c t="str"><f>A1&amp;"x"</f><v>1x</v></c><c><f>A1+1</f></c></row>
                        """);

        assertThat(read(workbook))
                .containsExactly(
                        "A1 NUMBER 1",
                        "B1 DATE 46000",
                        "C1 DATE 46000",
                        "D1 NUMBER 2",
                        "E1 BOOLEAN true",
                        "F1 ERROR #REF!",
                        "G1 DATE 2026-01-01",
                        "H1 FORMULA =A1&\"x\"",
                        "I1 FORMULA =A1+1");
    }

    @Test
    void emptyCellsAndEmptyRowsAreAsIfTheyWereNotThere() {
        assertThat(read(new RawWorkbook().sheet("S", """
                                <row r="1"/><row r="3" hidden="1"><c r="A3" s="1"/><c r="B3"><v>1</v></c>
                                <c r="C3" t="inlineStr"><is><t> </t></is></c></row><row r="4"><c r="A4"/></row>
                                """))).containsExactly("B3 NUMBER 1");
    }

    @Test
    void sheetsComeInTheOrderOfTheirTabsAndOnlySoManyLines() {
        Path file = new RawWorkbook()
                .sheet("First", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                .sheet("Second &amp; last", "")
                .write(folder.resolve("w.xlsx"));
        try (XlsxReader reader = open(file).orElseThrow()) {
            assertThat(reader.names()).containsExactly("First", "Second & last");
            Sheet cut = reader.findSheet("First", 1, faults).orElseThrow();
            assertThat(cut.lines()).hasSize(1);
            assertThat(cut.isCut()).isTrue();
            assertThat(reader.findSheet("First", 2, faults).orElseThrow().isCut())
                    .isFalse();
            assertThat(reader.findSheet("Second & last", 9, faults)
                            .orElseThrow()
                            .lines())
                    .isEmpty();
        }
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void aPasswordAndTheOldFormatAreTold() throws IOException {
        Path file = Files.write(
                folder.resolve("w.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0});

        assertThat(open(file)).isEmpty();
        assertThat(messages())
                .containsExactly("w.xlsx: error locked-workbook: found a workbook with a password, or one in the old "
                        + "format .xls; expected a workbook in the format .xlsx without a password. "
                        + "Take the password off, save it as .xlsx, then read it again.");
    }

    @Test
    void whatIsNoWorkbookIsTold() throws IOException {
        open(Files.writeString(folder.resolve("text.xlsx"), "poste,agent\n"));
        open(Files.write(folder.resolve("empty.xlsx"), new byte[0]));
        open(RawWorkbook.zip(folder.resolve("other.xlsx"), Map.of("content.xml", new byte[0])));
        byte[] whole = Files.readAllBytes(new RawWorkbook().sheet("S", "<row/>").write(folder.resolve("whole.xlsx")));
        open(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)));

        assertThat(messages())
                .containsExactly(
                        "text.xlsx: error damaged-workbook: found an archive that is cut or damaged" + ANEW,
                        "empty.xlsx: error damaged-workbook: found an archive that is cut or damaged" + ANEW,
                        "other.xlsx: error damaged-workbook: found an archive without a workbook in it; expected a "
                                + "workbook in the format .xlsx. "
                                + "Save it as .xlsx in a spreadsheet program; .ods and .xlsb are not read.",
                        "cut.xlsx: error damaged-workbook: found an archive that is cut or damaged" + ANEW);
    }

    @Test
    void aByteThatWasChangedNeverEndsTheProgram() throws IOException {
        byte[] whole = Files.readAllBytes(new RawWorkbook()
                .sharedStrings("<si><t>text</t></si>")
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("S", "<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>1</v></c></row>".repeat(20))
                .write(folder.resolve("whole.xlsx")));
        for (int i = 4; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x15;
            Path file = Files.write(folder.resolve("changed.xlsx"), changed);
            open(file).ifPresent(reader -> {
                try (reader) {
                    reader.names().forEach(name -> reader.findSheet(name, 100, faults));
                }
            });
        }
        assertThat(faults.list()).isNotEmpty().extracting(Fault::code).containsOnly("damaged-workbook");
    }

    @Test
    void brokenXmlIsToldWithItsPart() {
        assertThat(read(new RawWorkbook().sheetPart("S", "<worksheet><sheetData><row>")))
                .isEmpty();
        assertThat(messages())
                .containsExactly(
                        "w.xlsx[S]: error damaged-workbook: found broken XML in xl/worksheets/sheet1.xml" + ANEW);
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("]>");
        String sheet =
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&%s;</t></is></c></row></sheetData></worksheet>";

        assertThat(read(new RawWorkbook().sheetPart("S", external + sheet.formatted("e"))))
                .isEmpty();
        assertThat(read(new RawWorkbook().sheetPart("S", laughs + sheet.formatted("e29"))))
                .isEmpty();
        assertThat(read(new RawWorkbook().sheetPart("S", sheet.formatted("e")))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "w.xlsx[S]: error damaged-workbook: found a document type in xl/worksheets/sheet1.xml" + ANEW,
                        "w.xlsx[S]: error damaged-workbook: found a document type in xl/worksheets/sheet1.xml" + ANEW,
                        "w.xlsx[S]: error damaged-workbook: found broken XML in xl/worksheets/sheet1.xml" + ANEW);
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsLeftInTime() {
        String bomb = "<worksheet><sheetData>" + "<row/>".repeat(5 * 1024 * 1024) + "</sheetData></worksheet>";

        assertThat(read(new RawWorkbook().sheetPart("S", bomb))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "w.xlsx[S]: error damaged-workbook: found an archive that grows beyond all measure when "
                                + "it is unpacked; expected at most 256 MB, and at most 200 times the size of what is packed. "
                                + "Copy the rows into a new workbook and save it; do not open a file of unknown origin.");
    }

    @Test
    void aTextThatNoCellCanHoldIsLeftInTime() {
        String text = "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(2 * 1024 * 1024) + "</t></is></c></row>";

        assertThat(read(new RawWorkbook().sheet("S", text))).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "w.xlsx[S]: error damaged-workbook: found a text longer than any cell can hold" + ANEW);
    }

    @Test
    void thousandsOfSheetsAreRefused() {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i < 1001; i++) {
            workbook.sheet("S" + i, "");
        }
        assertThat(read(workbook)).isEmpty();
        assertThat(messages()).containsExactly("w.xlsx: error damaged-workbook: found more than 1000 sheets" + ANEW);
    }

    @Test
    void anArchiveOfThousandsOfFilesIsRefused() {
        RawWorkbook workbook = new RawWorkbook().sheet("S", "");
        for (int i = 0; i < 5000; i++) {
            workbook.file("xl/media/" + i);
        }
        assertThat(read(workbook)).isEmpty();
        assertThat(messages())
                .containsExactly("w.xlsx: error damaged-workbook: found an archive of more than 4096 files" + ANEW);
    }

    @Test
    void addressesThatNoSpreadsheetHasAreRefused() {
        for (String row : List.of(
                "<row><c r=\"XFE1\"><v>1</v></c></row>",
                "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"É1\"><v>1</v></c></row>",
                "<row><c r=\"1\"><v>1</v></c></row>",
                "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"99999999999\"/>",
                "<row><c t=\"s\"><v>0</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c><v>1e999</v></c></row>",
                "<row><c><v>NaN</v></c></row>")) {
            Faults some = new Faults();
            assertThat(read(new RawWorkbook().sheet("S", row), some)).as(row).isEmpty();
            assertThat(some.list()).as(row).extracting(Fault::code).containsExactly("damaged-workbook");
        }
    }

    @Test
    void formatsOfDatesAreToldFromThoseOfNumbers() {
        for (String date : List.of("dd/mm/yyyy", "[h]:mm", "mmm-yy", "jj/mm/aaaa", "[$-40C]d mmmm yyyy;@", "ss.0")) {
            assertThat(XlsxStyles.isDate(date)).as(date).isTrue();
        }
        for (String number :
                List.of("General", "0.00", "#,##0 \"days\"", "[Red]0", "0\\h", "0%", "@", "[>1]0;0", "# ?/?")) {
            assertThat(XlsxStyles.isDate(number)).as(number).isFalse();
        }
    }

    private List<String> read(RawWorkbook workbook) {
        return read(workbook, faults);
    }

    /** The cells of the only sheet. */
    private List<String> read(RawWorkbook workbook, Faults into) {
        Path file = workbook.write(folder.resolve("w.xlsx"));
        Optional<XlsxReader> open = open(file, into);
        if (open.isEmpty()) {
            return List.of();
        }
        try (XlsxReader reader = open.get()) {
            return reader.findSheet(reader.names().getFirst(), 1000, into).stream()
                    .flatMap(sheet -> sheet.lines().stream()
                            .flatMap(line -> line.cells().stream()
                                    .map(cell -> sheet.place(cell).toString().replaceFirst(".*!", "") + " "
                                            + cell.kind() + " " + cell.text())))
                    .toList();
        }
    }

    private Optional<XlsxReader> open(Path file) {
        return open(file, faults);
    }

    private static Optional<XlsxReader> open(Path file, Faults into) {
        try {
            return XlsxReader.open(file, Files.readAllBytes(file), into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> messages() {
        return faults.list().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }
}
