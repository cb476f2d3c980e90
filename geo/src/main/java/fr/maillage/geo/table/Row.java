package fr.maillage.geo.table;

import fr.maillage.domain.fault.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with as many fields as the header has names. Fields are asked for by the name of their column. */
public final class Row {

    private final String file;
    private final Map<String, Integer> positions;
    private final List<Cell> cells;

    Row(String file, Map<String, Integer> positions, List<Cell> cells) {
        this.file = file;
        this.positions = positions;
        this.cells = cells;
    }

    /** The line on which the row begins, from 1. */
    public int line() {
        return cells.getFirst().line();
    }

    /** The text of a field; null where the table lacks the column; if it is required, that is a fault of the header, told
     * once. */
    public @Nullable String text(String column) {
        Integer position = positions.get(column);
        return position == null ? null : cells.get(position).text();
    }

    /** Where a field begins; where the row begins if the table lacks the column. */
    public Place place(String column) {
        Integer position = positions.get(column);
        Cell cell = cells.get(position == null ? 0 : position);
        return new Place(file, cell.line(), cell.column());
    }
}
