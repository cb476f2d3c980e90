package fr.maillage.geo.workbook;

import fr.maillage.geo.workbook.SheetColumn.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes one sheet from top to bottom. */
final class SheetPrinter {

    private static final int NARROWEST = 7;
    private static final int WIDEST = 60;

    /** In characters, for the arrow of a filter. */
    private static final int ARROW = 3;

    private static final int DATE_WIDTH = 11;

    /** From which spreadsheets count days. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private final SharedStrings strings;
    private final StringBuilder rows = new StringBuilder();
    private final Map<Integer, Integer> widths = new TreeMap<>();

    /** Of the row that comes next, from 1. */
    private int next = 1;

    private int headings;
    private @Nullable String filter;

    SheetPrinter(SharedStrings strings) {
        this.strings = strings;
    }

    /** The rows of headings that stay in sight; 0 where none do. */
    int headings() {
        return headings;
    }

    /** The cells that filters are about; null where there are none. */
    @Nullable
    String filter() {
        return filter;
    }

    /** The part of a workbook that is this sheet. */
    String print(WorkbookSheet sheet) {
        boolean isAlone = sheet.tables().size() == 1;
        for (String line : sheet.lines()) {
            line(line, next == 1 ? CellStyles.TITLE : CellStyles.LINE);
        }
        for (SheetTable table : sheet.tables()) {
            if (next > 1) {
                next++;
            }
            print(table, isAlone);
        }
        return XlsxWriter.XML
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView workbookViewId=\"0\">" + pane() + "</sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns() + "<sheetData>" + rows + "</sheetData>"
                + (filter == null ? "" : "<autoFilter ref=\"" + filter + "\"/>")
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>";
    }

    private String pane() {
        return headings == 0
                ? ""
                : "<pane ySplit=\"" + headings + "\" topLeftCell=\"A" + (headings + 1)
                        + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>";
    }

    private String columns() {
        StringBuilder columns = new StringBuilder();
        widths.forEach((column, width) -> columns.append(String.format(
                "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>",
                column + 1, column + 1, Math.clamp(width, NARROWEST, WIDEST))));
        return columns.isEmpty() ? "" : "<cols>" + columns + "</cols>";
    }

    private void line(String text, int style) {
        begin();
        text(0, text, style);
        end();
    }

    private void print(SheetTable table, boolean isAlone) {
        String title = table.title();
        if (title != null) {
            line(title, CellStyles.SUBTITLE);
        }
        String totals = table.totals();
        if (totals != null && table.isTotalAbove()) {
            int first = next + 2;
            totals(table, totals, first, first + table.rows().size() - 1);
        }
        int heading = next;
        begin();
        for (int c = 0; c < table.columns().size(); c++) {
            String text = table.columns().get(c).heading();
            text(c, text, CellStyles.HEADING);
            widen(c, text.length() + ARROW);
        }
        end();
        int first = next;
        for (List<@Nullable Object> row : table.rows()) {
            begin();
            for (int c = 0; c < row.size(); c++) {
                Object value = row.get(c);
                if (value != null) {
                    cell(c, table.columns().get(c).kind(), value);
                }
            }
            end();
        }
        int last = next - 1;
        if (isAlone) {
            headings = heading;
            filter = "A" + heading + ":" + letters(table.columns().size() - 1) + Math.max(heading, last);
        }
        if (totals != null && !table.isTotalAbove()) {
            totals(table, totals, first, last);
        }
    }

    private void cell(int column, Kind kind, Object value) {
        int style = CellStyles.of(kind, false);
        switch (value) {
            case String text -> {
                text(column, text, style);
                widen(column, text.length() + 1);
            }
            case LocalDate date -> {
                number(column, BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_NOUGHT, date)), style);
                widen(column, DATE_WIDTH);
            }
            case SheetFormula formula -> formula(column, kind, formula.inRow(next), formula.value(), style);
            default -> {
                BigDecimal number = new BigDecimal(value.toString());
                number(column, number, style);
                widen(column, shown(kind, number));
            }
        }
    }

    private void totals(SheetTable table, String word, int first, int last) {
        begin();
        for (int c = 0; c < table.columns().size(); c++) {
            SheetColumn column = table.columns().get(c);
            int style = CellStyles.of(column.kind(), true);
            if (c == 0) {
                text(c, word, CellStyles.of(Kind.TEXT, true));
                widen(c, word.length() + 1);
            } else if (!column.isSummed()) {
                rows.append("<c r=\"")
                        .append(letters(c))
                        .append(next)
                        .append("\" s=\"")
                        .append(style)
                        .append("\"/>");
            } else if (last < first) {
                number(c, BigDecimal.ZERO, style);
            } else {
                String sum = "SUM(" + letters(c) + first + ":" + letters(c) + last + ")";
                formula(c, column.kind(), sum, table.sum(c), style);
            }
        }
        end();
    }

    private void formula(int column, Kind kind, String expression, BigDecimal value, int style) {
        open(column, style)
                .append("><f>")
                .append(CellText.escape(expression))
                .append("</f><v>")
                .append(value.toPlainString())
                .append("</v></c>");
        widen(column, shown(kind, value));
    }

    private void number(int column, BigDecimal number, int style) {
        open(column, style).append("><v>").append(number.toPlainString()).append("</v></c>");
    }

    private void text(int column, String text, int style) {
        open(column, style).append(" t=\"s\"><v>").append(strings.indexOf(text)).append("</v></c>");
    }

    private StringBuilder open(int column, int style) {
        return rows.append("<c r=\"")
                .append(letters(column))
                .append(next)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private void begin() {
        rows.append("<row r=\"").append(next).append("\">");
    }

    private void end() {
        rows.append("</row>");
        next++;
    }

    /** The name of a column: A to Z, AA, AB… */
    static String letters(int column) {
        int rest = column + 1;
        StringBuilder letters = new StringBuilder();
        while (rest > 0) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
            rest = (rest - 1) / 26;
        }
        return letters.toString();
    }

    private static int shown(Kind kind, BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + kind.decimals() + "f", number).length() + 1;
    }

    private void widen(int column, int characters) {
        widths.merge(column, characters, Math::max);
    }
}
