package fr.maillage.geo.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a sheet, filled row by row. Not thread-safe. */
public final class SheetTable {

    private final @Nullable String title;
    private final List<SheetColumn> columns;
    private final @Nullable String totals;
    private final boolean isTotalAbove;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param title above it; null for none
     * @param totals the word in the first cell of the row of totals, the last; null for a table without one
     */
    public SheetTable(@Nullable String title, List<SheetColumn> columns, @Nullable String totals) {
        this(title, columns, totals, false);
    }

    private SheetTable(
            @Nullable String title, List<SheetColumn> columns, @Nullable String totals, boolean isTotalAbove) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.totals = totals;
        this.isTotalAbove = isTotalAbove;
        if (totals != null && columns.getFirst().isSummed()) {
            throw new IllegalArgumentException("No room for " + totals + " where the first column is added up");
        }
    }

    /** A table whose totals stand above its headings, so that nothing but rows is below them. */
    public static SheetTable totalledAbove(List<SheetColumn> columns, String totals) {
        return new SheetTable(null, columns, totals, true);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column: text, whole numbers, decimal numbers, dates or formulas, as the column says; null
     *     where it stays empty
     * @throws IllegalArgumentException if there are more or fewer, or one is of another kind
     */
    public void row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns.size() + " columns");
        }
        for (int c = 0; c < cells.length; c++) {
            Object cell = cells[c];
            if (cell != null && !columns.get(c).kind().takes(cell)) {
                throw new IllegalArgumentException("A " + cell.getClass().getSimpleName() + " in the column "
                        + columns.get(c).heading() + " of " + columns.get(c).kind());
            }
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
    }

    @Nullable
    String title() {
        return title;
    }

    List<SheetColumn> columns() {
        return columns;
    }

    @Nullable
    String totals() {
        return totals;
    }

    boolean isTotalAbove() {
        return isTotalAbove;
    }

    /** The sum of a column, its formulas by their values. */
    BigDecimal sum(int column) {
        BigDecimal total = BigDecimal.ZERO;
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(column);
            if (value instanceof SheetFormula formula) {
                total = total.add(formula.value());
            } else if (value != null) {
                total = total.add(new BigDecimal(value.toString()));
            }
        }
        return total;
    }

    List<List<@Nullable Object>> rows() {
        return Collections.unmodifiableList(rows);
    }
}
