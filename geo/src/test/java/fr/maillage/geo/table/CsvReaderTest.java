package fr.maillage.geo.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private static final List<Column> COLUMNS = List.of(Column.named("code"), Column.named("name"));

    private final Faults faults = new Faults();
    private final List<String> rows = new ArrayList<>();

    @Test
    void placesAreRightBehindQuotedLineBreaksAndEmptyLines() {
        read("code,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,d\r\n");

        assertThat(rows).containsExactly("2:1 1 | 2:3 a, \"b\"\nc", "5:1 2 | 5:3 d");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAmongOthers() {
        read("other,name,code\nx,a,1\n");

        assertThat(rows).containsExactly("2:5 1 | 2:3 a");
    }

    @Test
    void semicolonsSeparateWhereTheHeaderHasNoComma() {
        read("code;name\n1;Saint-Denis, en Val\n");

        assertThat(rows).containsExactly("2:1 1 | 2:3 Saint-Denis, en Val");
    }

    @Test
    void aMissingColumnIsToldWithTheNearestHeader() {
        read("code,nmae\n1,a\n");

        assertThat(messages())
                .containsExactly("f.csv:1: error missing-column: found code, nmae; expected a column name. "
                        + "Did you mean it by nmae? Then rename that column.");
        assertThat(rows).as("the other columns are still read").containsExactly("2:1 1 | 2:1 null");
    }

    @Test
    void aDoubledColumnIsToldWhereItStandsAgain() {
        read("code,name,code\n1,a,2\n");

        assertThat(messages())
                .containsExactly(
                        "f.csv:1:11: error doubled-column: found column code again; expected column code once. "
                                + "Remove or rename one of the two.");
    }

    @Test
    void rowsWithTooFewOrTooManyFieldsAreToldAndTheRestIsRead() {
        read("code,name\n1\n2,b,c\n3,d\n");

        assertThat(messages())
                .containsExactly(
                        "f.csv:2: error field-count: found 1 fields; expected 2, as in the header. "
                                + "Add what is missing; an empty field still needs its separator.",
                        "f.csv:3: error field-count: found 3 fields; expected 2, as in the header. "
                                + "Put text that holds the separator between quotes.");
        assertThat(rows).containsExactly("4:1 3 | 4:3 d");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldAfterTheLastGoodLine() {
        read("code,name\n1,a\n2,\"b\n3,c\n");

        assertThat(messages()).singleElement().asString().startsWith("f.csv:2: error broken-quotes");
    }

    @Test
    void aHeaderAloneIsAFault() {
        read("code,name\n");

        assertThat(messages())
                .containsExactly("f.csv: error no-rows: found only a header; expected at least one row. "
                        + "Add the rows under it.");
    }

    @Test
    void onlyTheFirstHundredFaultsOfAFileAreToldOneByOne() {
        read("code,name\n" + "1\n".repeat(120));

        assertThat(faults.list()).hasSize(101);
        assertThat(messages().getLast())
                .isEqualTo("f.csv: error more-faults: found 100 faults and 20 more; expected none. "
                        + "Mend the first 100, then read the file again.");
    }

    private void read(String text) {
        try (CappedFaults capped = new CappedFaults("f.csv", faults)) {
            new CsvReader("f.csv", capped)
                    .read(text, COLUMNS, row -> rows.add(show(row, "code") + " | " + show(row, "name")));
        }
    }

    private static String show(Row row, String column) {
        return row.place(column).toString().substring("f.csv:".length()) + " " + row.text(column);
    }

    private List<String> messages() {
        return faults.list().stream().map(Fault::toString).toList();
    }
}
