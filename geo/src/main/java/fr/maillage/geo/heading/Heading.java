package fr.maillage.geo.heading;

import fr.maillage.geo.table.CappedFaults;
import fr.maillage.geo.table.Cell;
import fr.maillage.geo.table.Line;
import fr.maillage.geo.table.Row;
import fr.maillage.geo.table.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table taken as its heading.
 *
 * @param form of the table
 * @param index of the line in the sheet, from 0
 * @param columns by field, the cells that may name its column, all of them equally well; at least one
 */
public record Heading(TableForm form, Sheet sheet, int index, Map<TableField, List<Cell>> columns) {

    /** Above a heading stand titles, dates and notes, but not more of them than this. */
    static final int LOWEST = 20;

    /**
     * The line among the first that names most fields; the first of equals, empty where the table has no lines.
     *
     * @param said headings by the word of their field, in place of what they would be taken for
     */
    static Optional<Heading> findBest(Sheet sheet, TableForm form, Map<String, String> said) {
        Heading best = null;
        for (int i = 0; i < Math.min(LOWEST, sheet.lines().size()); i++) {
            Heading heading = new Heading(form, sheet, i, columns(sheet.lines().get(i), form, said));
            if (best == null || heading.columns().size() > best.columns().size()) {
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<TableField, List<Cell>> columns(Line line, TableForm form, Map<String, String> said) {
        Map<Cell, String> stems = new LinkedHashMap<>();
        line.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.text().isEmpty())
                .forEach(cell -> stems.put(cell, Words.stem(cell.text())));
        Map<TableField, List<Cell>> columns = new HashMap<>();
        for (TableField field : form.fields()) {
            String heading = said.get(field.word());
            if (heading != null) {
                String stem = Words.stem(heading);
                List<Cell> cells = stems.keySet().stream()
                        .filter(cell -> stem.equals(stems.get(cell)))
                        .toList();
                if (!cells.isEmpty()) {
                    columns.put(field, cells);
                }
            }
        }
        columns.values().forEach(cells -> cells.forEach(stems::remove));
        for (TableField field : form.fields()) {
            if (!said.containsKey(field.word())) {
                List<Cell> cells = fitting(stems, field);
                if (!cells.isEmpty()) {
                    columns.put(field, cells);
                }
            }
        }
        return columns;
    }

    private static List<Cell> fitting(Map<Cell, String> stems, TableField field) {
        List<Cell> cells = new ArrayList<>();
        int best = 1;
        for (Map.Entry<Cell, String> entry : stems.entrySet()) {
            int fit = field.synonyms().fit(entry.getValue());
            if (fit > best) {
                cells.clear();
                best = fit;
            }
            if (fit == best) {
                cells.add(entry.getKey());
            }
        }
        return cells;
    }

    public Line line() {
        return sheet.lines().get(index);
    }

    /** The lines under it. */
    List<Line> rows() {
        return sheet.lines().subList(index + 1, sheet.lines().size());
    }

    /** Where each field stands, by its word. */
    public Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach(
                (field, cells) -> positions.put(field.word(), cells.getFirst().position()));
        return positions;
    }

    /** The text of a field's heading; empty where there is no such column. */
    public String text(TableField field) {
        return columns.getOrDefault(field, List.of()).stream()
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /**
     * The rows under it; {@code field-count} is told of lines of a text file that have more or fewer fields than the
     * heading.
     */
    public List<Row> listRows(CappedFaults faults) {
        Map<String, Integer> positions = positions();
        List<Row> rows = new ArrayList<>();
        int width = line().cells().size();
        for (Line line : rows()) {
            if (sheet.name() == null && line.cells().size() != width) {
                faults.add(line.fieldCount(sheet.file(), width));
            } else {
                rows.add(sheet.row(line, positions));
            }
        }
        return rows;
    }
}
