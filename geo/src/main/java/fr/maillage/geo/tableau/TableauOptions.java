package fr.maillage.geo.tableau;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of the file of its tableau.
 *
 * @param sheet of a workbook; null for the one whose heading fits best
 * @param columns by field, one of {@link #fields}, the heading of its column, in place of what the heading would be taken for
 */
public record TableauOptions(@Nullable String sheet, Map<String, String> columns) {

    public static final TableauOptions NONE = new TableauOptions(null, Map.of());

    public TableauOptions {
        columns = Map.copyOf(columns);
        for (String field : columns.keySet()) {
            if (Field.findByWord(field).isEmpty()) {
                throw new IllegalArgumentException("No field " + field);
            }
        }
    }

    /** The fields of a tableau, as scenarios call them. */
    public static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::word).toList();
    }
}
