package fr.maillage.geo.table;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Place;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table as it stands in its file.
 *
 * @param cells by position; of a workbook those that hold something, of a text file all; at least one
 */
public record Line(List<Cell> cells) {

    public Line {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("A line without cells");
        }
    }

    /** From 1. */
    public int number() {
        return cells.getFirst().line();
    }

    /** The fault {@code field-count}, of a line of a text file that has more or fewer fields than its heading. */
    public Fault fieldCount(String file, int expected) {
        return Fault.error(
                "field-count",
                new Place(file, number(), 0),
                cells.size() + " fields",
                expected + ", as in the header",
                cells.size() < expected
                        ? "Add what is missing; an empty field still needs its separator."
                        : "Put text that holds the separator between quotes.");
    }

    /** The cell at a position; empty where there is none, which in a workbook is the same as an empty one. */
    public Optional<Cell> findCell(int position) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cell cell = cells.get(middle);
            if (cell.position() == position) {
                return Optional.of(cell);
            }
            if (cell.position() < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
