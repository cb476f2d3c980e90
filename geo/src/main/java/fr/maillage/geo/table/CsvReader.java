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
 * over; lines may end as on any system.
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
        try (CsvParser parser = open(text, separator(text))) {
            header = nextCells(parser);
            Map<String, Integer> positions = new Header(file, header, faults).positions(columns);
            List<Cell> cells = nextCells(parser);
            while (!cells.isEmpty()) {
                lastLine = cells.getFirst().line();
                if (cells.size() == header.size()) {
                    rows.accept(new Row(file, null, positions, new Line(cells)));
                } else {
                    faults.add(new Line(cells).fieldCount(file, header.size()));
                }
                cells = nextCells(parser);
            }
            if (lastLine == 0) {
                faults.add(Fault.error(
                        "no-rows", Place.of(file), "only a header", "at least one row", "Add the rows under it."));
            }
        } catch (JsonProcessingException e) {
            faults.add(brokenQuotes(lastLine));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read: " + file, e);
        }
    }

    /**
     * The lines that hold something, whichever of them is the heading. Fault: {@code broken-quotes}, after which nothing can be
     * read.
     *
     * @param most lines that are read
     */
    public Sheet list(String text, char separator, int most) {
        List<Line> lines = new ArrayList<>();
        boolean isCut = false;
        try (CsvParser parser = open(text, separator)) {
            List<Cell> cells = nextCells(parser);
            while (!cells.isEmpty() && !isCut) {
                boolean isBlank = cells.stream().allMatch(cell -> cell.text().isEmpty());
                isCut = !isBlank && lines.size() == most;
                if (!isBlank && !isCut) {
                    lines.add(new Line(cells));
                }
                cells = nextCells(parser);
            }
        } catch (JsonProcessingException e) {
            faults.add(brokenQuotes(lines.isEmpty() ? 0 : lines.getLast().number()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read: " + file, e);
        }
        return new Sheet(file, null, lines, isCut);
    }

    private Fault brokenQuotes(int lastLine) {
        return Fault.error(
                "broken-quotes",
                new Place(file, Math.max(1, lastLine), 0),
                "a row after this line that opens a quote and never closes it",
                "quotes in pairs",
                "Close the quote, or double it if it is part of the text; what follows was not read.");
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static CsvParser open(String text, char separator) throws IOException {
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
                cells.add(new Cell(
                        parser.getText().strip(),
                        Cell.Kind.TEXT,
                        cells.size(),
                        place.getLineNr(),
                        place.getColumnNr()));
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
}
