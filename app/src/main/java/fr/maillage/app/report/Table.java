package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.List;

/** A table of the page, in a frame that scrolls sideways by itself on a narrow screen. */
final class Table {

    /** What a browser bears beside a map; who lists more shows the first of them, and says where the rest is. */
    static final int MOST_ROWS = 3000;

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();
    private String css = "table";
    private boolean isTotalNext;

    private record Column(String label, boolean numeric) {}

    Table(String caption) {
        this.caption = caption;
    }

    Table words(String label) {
        columns.add(new Column(label, false));
        return this;
    }

    Table numbers(String label) {
        columns.add(new Column(label, true));
        return this;
    }

    /** On a narrow screen each row of it becomes a small list: for tables of few rows. */
    Table stacked() {
        css = "table stacked";
        return this;
    }

    /** Its cells are coloured by what they hold. */
    Table heat() {
        css = "table heat-table";
        return this;
    }

    /** The next row sums others up. */
    Table total() {
        isTotalNext = true;
        return this;
    }

    /** A row whose first cell names it. */
    Table row(Html... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        List<Html> written = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Html.Tag cell = i == 0 ? Html.tag("th").attr("scope", "row") : Html.tag("td");
            if (i > 0) {
                cell.attr("data-label", columns.get(i).label());
            }
            if (columns.get(i).numeric()) {
                cell.attr("class", "num");
            }
            written.add(cell.of(cells[i]));
        }
        Html.Tag row = Html.tag("tr");
        if (isTotalNext) {
            row.attr("class", "total");
            isTotalNext = false;
        }
        rows.add(row.of(written));
        return this;
    }

    Table row(String... cells) {
        Html[] texts = new Html[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = Html.text(cells[i]);
        }
        return row(texts);
    }

    Html toHtml() {
        List<Html> heads = new ArrayList<>();
        for (Column column : columns) {
            Html.Tag head = Html.tag("th").attr("scope", "col");
            if (column.numeric()) {
                head.attr("class", "num");
            }
            heads.add(head.of(column.label()));
        }
        Html table = Html.tag("table")
                .of(
                        Html.tag("thead").of(Html.tag("tr").of(heads)),
                        Html.tag("tbody").of(rows));
        return Html.tag("figure")
                .attr("class", css)
                .of(
                        Html.tag("figcaption").of(caption),
                        Html.tag("div")
                                .attr("class", "scroll")
                                .attr("role", "region")
                                .attr("aria-label", caption)
                                .attr("tabindex", "0")
                                .of(table));
    }
}
