package fr.maillage.geo.tableau;

import fr.maillage.geo.table.Cell;
import fr.maillage.geo.table.Line;
import fr.maillage.geo.table.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a table taken as its heading.
 *
 * @param index of the line in the sheet, from 0
 * @param columns by field, the cells that may name its column, all of them equally well; at least one
 */
record Heading(Sheet sheet, int index, Map<Field, List<Cell>> columns) {

    /** Above a heading stand titles, dates and notes, but not more of them than this. */
    static final int LOWEST = 20;

    /** The line among the first that names most fields; the first of equals, empty where the table has no lines. */
    static Optional<Heading> findBest(Sheet sheet, TableauOptions options) {
        Heading best = null;
        for (int i = 0; i < Math.min(LOWEST, sheet.lines().size()); i++) {
            Heading heading = new Heading(sheet, i, columns(sheet.lines().get(i), options));
            if (best == null || heading.columns().size() > best.columns().size()) {
                best = heading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<Field, List<Cell>> columns(Line line, TableauOptions options) {
        Map<Cell, String> stems = new LinkedHashMap<>();
        line.cells().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT && !cell.text().isEmpty())
                .forEach(cell -> stems.put(cell, Words.stem(cell.text())));
        Map<Field, List<Cell>> columns = new EnumMap<>(Field.class);
        options.columns().forEach((word, heading) -> {
            String stem = Words.stem(heading);
            List<Cell> cells = stems.keySet().stream()
                    .filter(cell -> stem.equals(stems.get(cell)))
                    .toList();
            if (!cells.isEmpty()) {
                columns.put(Field.findByWord(word).orElseThrow(), cells);
            }
        });
        columns.values().forEach(cells -> cells.forEach(stems::remove));
        for (Field field : Field.values()) {
            if (!options.columns().containsKey(field.word())) {
                List<Cell> cells = fitting(stems, field);
                if (!cells.isEmpty()) {
                    columns.put(field, cells);
                }
            }
        }
        return columns;
    }

    private static List<Cell> fitting(Map<Cell, String> stems, Field field) {
        List<Cell> cells = new ArrayList<>();
        int best = 1;
        for (Map.Entry<Cell, String> entry : stems.entrySet()) {
            int fit = Synonyms.fit(field, entry.getValue());
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

    Line line() {
        return sheet.lines().get(index);
    }

    /** The lines under it. */
    List<Line> rows() {
        return sheet.lines().subList(index + 1, sheet.lines().size());
    }

    /** Where each field stands, by its word. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        columns.forEach(
                (field, cells) -> positions.put(field.word(), cells.getFirst().position()));
        return positions;
    }
}
