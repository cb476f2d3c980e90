package fr.maillage.geo.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.domain.staffing.Workplace;
import fr.maillage.geo.table.RawWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tableaux in workbooks, and in files that are none. */
class TableauWorkbookTest {

    private static final String[] HEADING = {
        "N° de poste",
        "Catégorie",
        "Cadre d'emplois",
        "Métier",
        "Quotité",
        "Antenne",
        "Pôle",
        "Site",
        "Matricule",
        "Résidence"
    };

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void theSheetWhoseHeadingFitsBestIsRead() {
        Path file = workbook(workbook -> {
            fill(workbook.newWorksheet("Notice"), 0, "Ce classeur", "Poste");
            Worksheet agents = workbook.newWorksheet("Agents");
            fill(agents, 0, "Tableau des emplois");
            fill(agents, 3, (Object[]) HEADING);
            fill(
                    agents,
                    4,
                    1001,
                    "A",
                    "assistant socio-éducatif",
                    "assistant de service social",
                    0.8,
                    "Niort",
                    "PMI",
                    79191,
                    52.0,
                    "Niort");
            fill(agents, 6, 1002, "C", "adjoint", "secrétaire", 1, "Niort", "PMI", 79191, "vacant", null);
        });
        TableauFile.Read read = Tableaux.read(file, faults).orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(read.sheet()).isEqualTo("Agents");
        assertThat(read.matches()).first().hasToString("ColumnMatch[field=poste, heading=N° de poste, column=A]");
        assertThat(read.tableau().postes()).extracting(Poste::id).containsExactly("1001", "1002");
        assertThat(read.tableau().postes().getFirst().agent())
                .extracting(agent -> agent.id() + " " + agent.residence())
                .isEqualTo("52 79191");
        assertThat(read.tableau().postes().getLast().agent()).isNull();
    }

    @Test
    void theSheetThatTheScenarioNamesIsReadAndNoOther() {
        Path file = workbook(workbook -> {
            Worksheet old = workbook.newWorksheet("2024");
            fill(old, 0, (Object[]) HEADING);
            fill(old, 1, "OLD", "C", "adjoint", "secrétaire", 1, "Niort", "PMI", "79191", "", "");
            Worksheet now = workbook.newWorksheet("2025");
            fill(now, 0, (Object[]) HEADING);
            fill(now, 1, "NEW", "C", "adjoint", "secrétaire", 1, "Niort", "PMI", "79191", "", "");
        });

        assertThat(read(file, "2025").orElseThrow().tableau().postes())
                .extracting(Poste::id)
                .containsExactly("NEW");
        assertThat(read(file, "2026")).isEmpty();
        assertThat(messages())
                .containsExactly("t.xlsx: error unknown-sheet: found no sheet \"2026\" among \"2024\", \"2025\"; "
                        + "expected a sheet of the workbook. Did you mean \"2024\"?");
    }

    @Test
    void cellsThatAreNeitherTextNorNumbersAreToldBySheetRowAndColumn() {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Agents");
            fill(sheet, 0, (Object[]) HEADING);
            fill(
                    sheet,
                    1,
                    null,
                    "A",
                    null,
                    "assistant de service social",
                    true,
                    "Niort",
                    "PMI",
                    "79191",
                    "A1",
                    "Niort");
            sheet.formula(1, 0, "B2+C2");
            sheet.value(1, 2, LocalDate.of(2026, 3, 1));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.formula(1, 11, "1+1");
        });

        assertThat(Tableaux.read(file, faults)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "t.xlsx[Agents]!A2: error formula-cell: found the formula \"=B2+C2\"; expected a value. "
                                + "Copy the column and paste it over itself as values only.",
                        "t.xlsx[Agents]!C2: error date-cell: found a date or a time; expected text or a number. "
                                + "The spreadsheet took the value for a date: format the cell as text, then type it again.",
                        "t.xlsx[Agents]!E2: error boolean-cell: found the truth value true; expected text or a number. "
                                + "Format the cell as text, then type the value again.");
    }

    @Test
    void errorsAndWhatCannotBeSeenAreTold() {
        Path file = new RawWorkbook()
                .sheet(
                        "Agents",
                        row("N° de poste", "Catégorie", "Cadre", "Métier", "Quotité", "Antenne", "Pôle", "Site")
                                + row("P_x0007_1", "A", "a".repeat(501), "secrétaire", "1", "Niort", "PMI", "79191")
                                        .replace(
                                                "<c t=\"inlineStr\"><is><t>PMI</t></is></c>",
                                                "<c t=\"e\"><v>#N/A</v></c>"))
                .write(folder.resolve("t.xlsx"));

        assertThat(Tableaux.read(file, faults)).isEmpty();
        assertThat(messages())
                .startsWith(
                        "t.xlsx[Agents]!A2: error bad-text: found \"P\\u00071\"; expected at most 500 characters that can be "
                                + "seen. Type the value again.",
                        "t.xlsx[Agents]!C2: error bad-text: found \"" + "a".repeat(80) + "…\"; expected at most 500 "
                                + "characters that can be seen. Type the value again.",
                        "t.xlsx[Agents]!G2: error error-cell: found the error #N/A; expected a value. "
                                + "Write the value that the cell should have.");
    }

    @Test
    void wordsOfAListMayStandOneBelowTheOther() {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Agents");
            fill(sheet, 0, (Object[]) HEADING);
            fill(
                    sheet,
                    1,
                    "P1",
                    "A",
                    "adjoint",
                    "secrétaire",
                    1,
                    "Niort",
                    "PMI",
                    79191,
                    "A1",
                    "Niort",
                    "DEASS\nCAFERUIS");
            sheet.value(0, 10, "Diplômes");
        });

        assertThat(Tableaux.read(file, faults)
                        .orElseThrow()
                        .tableau()
                        .postes()
                        .getFirst()
                        .agent())
                .extracting(agent -> agent.qualifications().toString())
                .isEqualTo("[CAFERUIS, DEASS]");
    }

    @Test
    void faultsOfValuesAreToldByRowsToo() {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Agents");
            fill(sheet, 1, (Object[]) HEADING);
            fill(sheet, 2, "P1", "A", "adjoint", "secrétaire", 1.2, "Niort", "PMI", 79191, "A1", "Niort");
            fill(sheet, 3, "P1", "A", "adjoint", null, 1, "Niort", "PMI", 79191, "A1", "Niort");
        });

        assertThat(Tableaux.read(file, faults)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "t.xlsx[Agents]!E3: error bad-quotite: found \"1.2\"; expected a part of full time above 0 and up to "
                                + "1. Write a part such as 0.8; percents need their sign, as in 80 %.",
                        "t.xlsx[Agents]!A4: error doubled-poste: found the poste \"P1\" again, first in row 3; expected each "
                                + "poste once. Correct one of the two identifiers, or take one of the two rows out.",
                        "t.xlsx[Agents]!D4: error missing-value: found nothing; expected Métier. "
                                + "Write what is done on the poste.",
                        "t.xlsx[Agents]!I4: error doubled-agent: found the agent \"A1\" again, first in row 3; expected each "
                                + "agent once. Correct one of the two identifiers, or take the agent off one of the two "
                                + "postes.");
    }

    @Test
    void anEmptyWorkbookAndAHeadingAloneAreTold() {
        assertThat(Tableaux.read(workbook(workbook -> workbook.newWorksheet("Feuil1")), faults))
                .isEmpty();
        assertThat(Tableaux.read(
                        workbook(workbook -> fill(workbook.newWorksheet("Feuil1"), 0, (Object[]) HEADING)), faults))
                .isEmpty();
        assertThat(messages())
                .containsExactly(
                        "t.xlsx[Feuil1]: error empty-sheet: found no cell that holds anything; expected a heading and "
                                + "postes. Check that the right workbook was saved; then read it again.",
                        "t.xlsx[Feuil1]: error no-rows: found only a header; expected at least one row. "
                                + "Add the rows under it.");
    }

    @Test
    void aHundredThousandRowsAreRefusedInTime() {
        Path file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Agents");
            fill(sheet, 0, (Object[]) HEADING);
            for (int i = 1; i <= 100_000; i++) {
                fill(sheet, i, "P" + i, "C", "adjoint", "secrétaire", 1, "Niort", "PMI", "79191", "A" + i, "Niort");
            }
        });

        assertThat(Tableaux.read(file, faults)).isEmpty();
        assertThat(messages())
                .containsExactly(
                        "t.xlsx[Agents]: error too-many-rows: found more than 50000 rows; expected at most 50000 "
                                + "postes. Keep the rows of the postes that the reorganisation is about.");
    }

    @Test
    void fiftyThousandRowsAreRead() {
        StringBuilder text = new StringBuilder(Tableaux.HEADING);
        for (int i = 1; i <= TableauFile.MOST_POSTES; i++) {
            text.append("P%d,C,adjoint,secrétaire,1,Niort,PMI,79191,A%d,Niort\n".formatted(i, i));
        }
        assertThat(Tableaux.readText(folder, text.toString(), faults)
                        .orElseThrow()
                        .tableau()
                        .postes())
                .hasSize(TableauFile.MOST_POSTES);

        text.append("P0,C,adjoint,secrétaire,1,Niort,PMI,79191,,\n");
        assertThat(Tableaux.readText(folder, text.toString(), faults)).isEmpty();
        assertThat(faults.list()).extracting(Fault::code).containsExactly("too-many-rows");
    }

    @Test
    void textMayHaveAMarkAndLinesThatEndAsOnAnySystem() {
        String heading = Tableaux.HEADING.strip();
        String one = "P1,C,adjoint,secrétaire,1,Niort,PMI,79191,,";
        String two = "P2,C,adjoint,secrétaire,1,Niort,PMI,79191,,";
        for (String text : List.of(
                "\uFEFF" + heading + "\r\n" + one + "\r\n" + two + "\r\n",
                heading + "\r\n" + one + "\n" + two,
                heading + "\r" + one + "\r" + two + "\r",
                (heading + "\r" + one + "\r" + two).replace(',', ';'),
                (heading + "\n" + one + "\n\n,,,,,,,,,\n" + two).replace(',', '\t'))) {
            assertThat(Tableaux.readText(folder, text, faults)
                            .orElseThrow()
                            .tableau()
                            .postes())
                    .extracting(Poste::id)
                    .containsExactly("P1", "P2");
        }
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void whatAFrenchSpreadsheetExportsIsReadWithAWarning() throws IOException {
        String text = Tableaux.HEADING.replace(',', ';') + "P1;C;adjoint;secrétaire;0,8;Niort’s;PMI;79191;;\n";
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(Charset.forName("windows-1252")));

        TableauFile.Read read = Tableaux.read(file, faults).orElseThrow();
        assertThat(read.tableau().postes()).singleElement().satisfies(poste -> {
            assertThat(poste.metier()).isEqualTo("secrétaire");
            assertThat(poste.before()).isEqualTo(new Workplace("Niort’s", "PMI", "79191"));
        });
        assertThat(read.lines()).containsExactly(2);
        assertThat(messages())
                .containsExactly(
                        "t.csv:2:18: warning windows-1252: found the byte 0xE9, which is not UTF-8; the file was"
                                + " read as windows-1252; expected text in UTF-8. Check that accents are right, or save the"
                                + " file again as UTF-8; a spreadsheet calls this CSV UTF-8.");
    }

    @Test
    void bytesThatAreTextInNoEncodingAreToldWithWhatToDo() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), "poste,catégorie\0\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Tableaux.read(file, faults)).isEmpty();
        assertThat(messages())
                .containsExactly("t.csv:1:10: error not-utf-8: found the byte 0xE9; expected text in UTF-8. "
                        + "Save the file again as UTF-8; a spreadsheet calls this CSV UTF-8.");
    }

    @Test
    void brokenTextIsToldByLines() {
        assertThat(Tableaux.readText(
                        folder, Tableaux.HEADING + "P1,C,adjoint,secrétaire,0,8,Niort,PMI,79191,,\nP2,\"C\n", faults))
                .isEmpty();
        assertThat(faults.list()).extracting(Fault::code).contains("broken-quotes", "field-count");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(Tableaux.read(folder.resolve("none.xlsx"), faults)).isEmpty();
        assertThat(faults.list()).extracting(Fault::code).containsExactly("missing-file");
    }

    private Optional<TableauFile.Read> read(Path file, String sheet) {
        return TableauFile.findInFile(file, new TableauOptions(sheet, Map.of()), Tableaux.WORDS, faults);
    }

    private static String row(String... texts) {
        return Arrays.stream(texts)
                .map("<c t=\"inlineStr\"><is><t>%s</t></is></c>"::formatted)
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private Path workbook(Consumer<Workbook> fill) {
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Maillage", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void fill(Worksheet sheet, int row, @Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case null -> {
                    // An empty cell.
                }
                case Number number -> sheet.value(row, i, number);
                case Boolean truth -> sheet.value(row, i, truth);
                default -> sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private List<String> messages() {
        return Tableaux.messages(folder, faults);
    }
}
