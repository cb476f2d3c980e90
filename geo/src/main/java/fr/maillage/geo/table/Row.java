package fr.maillage.geo.table;

import fr.maillage.domain.fault.Place;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row under a heading. Fields are asked for by the name of their column. */
public final class Row {

    private final String file;
    private final @Nullable String sheet;
    private final Map<String, Integer> positions;
    private final Line line;

    Row(String file, @Nullable String sheet, Map<String, Integer> positions, Line line) {
        this.file = file;
        this.sheet = sheet;
        this.positions = positions;
        this.line = line;
    }

    /** The line on which the row begins, from 1. */
    public int line() {
        return line.number();
    }

    /** The text of a field; null where the table lacks the column; if it is required, that is a fault of the header, told
     * once. */
    public @Nullable String text(String column) {
        Integer position = positions.get(column);
        return position == null ? null : line.findCell(position).map(Cell::text).orElse("");
    }

    /** A field that holds something; empty also where the table lacks the column. */
    public Optional<Cell> findCell(String column) {
        return Optional.ofNullable(positions.get(column))
                .flatMap(line::findCell)
                .filter(cell -> !cell.text().isEmpty());
    }

    /** Where a field begins; where the row begins if the table lacks the column. */
    public Place place(String column) {
        Integer position = positions.get(column);
        Cell first = line.cells().getFirst();
        if (position == null) {
            return new Place(file, sheet, first.line(), sheet == null ? first.column() : 0);
        }
        return line.findCell(position)
                .map(cell -> new Place(file, sheet, cell.line(), cell.column()))
                .orElse(new Place(file, sheet, first.line(), position + 1));
    }
}
