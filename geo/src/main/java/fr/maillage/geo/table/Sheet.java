package fr.maillage.geo.table;

import fr.maillage.domain.fault.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in its file, where it is not yet known which line is the heading.
 *
 * @param file as the user named it
 * @param name of a sheet of a workbook; null for a text file
 * @param lines those that hold something
 * @param isCut whether there are more lines than were asked for
 */
public record Sheet(String file, @Nullable String name, List<Line> lines, boolean isCut) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The table as a whole. */
    public Place place() {
        return new Place(file, name, 0, 0);
    }

    /** A whole line. */
    public Place place(Line line) {
        return new Place(file, name, line.number(), 0);
    }

    public Place place(Cell cell) {
        return new Place(file, name, cell.line(), cell.column());
    }

    /**
     * A line whose fields are asked for by name.
     *
     * @param positions from 0, of the columns that the table has
     */
    public Row row(Line line, Map<String, Integer> positions) {
        return new Row(file, name, positions, line);
    }
}
