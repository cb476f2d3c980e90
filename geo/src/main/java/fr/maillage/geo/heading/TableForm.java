package fr.maillage.geo.heading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table.
 *
 * @param fields in the order in which they are looked for
 * @param name in messages: {@code a tableau}
 * @param examples of its headings, in messages
 * @param fewest a line that names fewer fields is no heading
 * @param rows what its rows are, in messages: {@code postes}
 * @param mostRows that a table has reason to have
 * @param adviceOnSize where there are more
 * @param sheetKey of scenarios, that names the sheet; null where there is none
 * @param columnsKey of scenarios, under which headings are said by field; null where there is none
 */
public record TableForm(
        List<? extends TableField> fields,
        String name,
        String examples,
        int fewest,
        String rows,
        int mostRows,
        String adviceOnSize,
        @Nullable String sheetKey,
        @Nullable String columnsKey) {

    public TableForm {
        fields = List.copyOf(fields);
    }
}
