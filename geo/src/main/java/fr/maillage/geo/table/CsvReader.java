package fr.maillage.geo.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads comma-separated text after RFC 4180: quotes, doubled quotes, line breaks inside quotes, CRLF or LF. Where the
 * header has semicolons and no comma, as spreadsheets in French write it, semicolons separate. Empty lines are passed
 * over.
 */
public final class CsvReader {

    private final String file;
    private final CappedFaults faults;

    public CsvReader(String file, CappedFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * Hands over every row that has as many fields as the header. Faults: {@code missing-column}, {@code
     * doubled-column}, {@code field-count}, {@code broken-quotes} (after which nothing can be read), {@code no-rows}.
     *
     * @param text the whole table, header first
     * @param columns those that are read; others are passed over
     */
    public void read(String text, List<Column> columns, Consumer<Row> rows) {
        List<Cell> header = List.of();
        int lastLine = 0;
        try (CsvParser parser = open(text)) {
            header = nextCells(parser);
            Map<String, Integer> positions = new Header(file, header, faults).positions(columns);
            List<Cell> cells = nextCells(parser);
            while (!cells.isEmpty()) {
                lastLine = cells.getFirst().line();
                if (cells.size() == header.size()) {
                    rows.accept(new Row(file, positions, cells));
                } else {
                    faults.add(wrongFieldCount(cells, header.size()));
                }
                cells = nextCells(parser);
            }
            if (lastLine == 0) {
                faults.add(Fault.error(
                        "no-rows", Place.of(file), "only a header", "at least one row", "Add the rows under it."));
            }
        } catch (JsonProcessingException e) {
            faults.add(Fault.error(
                    "broken-quotes",
                    new Place(file, Math.max(1, lastLine), 0),
                    "a row after this line that opens a quote and never closes it",
                    "quotes in pairs",
                    "Close the quote, or double it if it is part of the text; what follows was not read."));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read: " + file, e);
        }
    }

    private static CsvParser open(String text) throws IOException {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        CsvParser parser = new CsvFactory().createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
        return parser;
    }

    /** The next row that is not an empty line; no cells at the end. */
    private static List<Cell> nextCells(CsvParser parser) throws IOException {
        List<Cell> cells = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.VALUE_STRING) {
                var place = parser.currentTokenLocation();
                cells.add(new Cell(parser.getText().strip(), place.getLineNr(), place.getColumnNr()));
            } else if (token == JsonToken.END_ARRAY) {
                if (cells.size() > 1
                        || (cells.size() == 1 && !cells.getFirst().text().isEmpty())) {
                    return cells;
                }
                cells.clear();
            }
            token = parser.nextToken();
        }
        return cells;
    }

    private Fault wrongFieldCount(List<Cell> cells, int expected) {
        return Fault.error(
                "field-count",
                new Place(file, cells.getFirst().line(), 0),
                cells.size() + " fields",
                expected + ", as in the header",
                cells.size() < expected
                        ? "Add what is missing; an empty field still needs its separator."
                        : "Put text that holds the separator between quotes.");
    }
}
