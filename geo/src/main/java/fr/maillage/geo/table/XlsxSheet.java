package fr.maillage.geo.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. */
final class XlsxSheet {

    /** The last column that spreadsheets know, XFD. */
    private static final int MOST_COLUMNS = 16_384;

    /** The widest tableau of 50,000 rows has a fifth of them. */
    private static final int MOST_CELLS = 5_000_000;

    private final XmlPart part;
    private final XlsxText texts;
    private final XlsxStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private int cellCount;

    XlsxSheet(XmlPart part, XlsxText texts, XlsxStyles styles) {
        this.part = part;
        this.texts = texts;
        this.styles = styles;
    }

    /**
     * Reads the lines that hold something.
     *
     * @param most lines that are read
     */
    Sheet read(String file, String name, int most) throws IOException {
        int row = 0;
        while (part.advance() && !part.isEnd("sheetData")) {
            if (part.isStart("row")) {
                Integer written = part.number("r");
                int next = written == null ? row + 1 : written;
                if (next <= row) {
                    throw new DamagedWorkbookException("the row " + next + " after the row " + row);
                }
                row = next;
                List<Cell> cells = readCells(row);
                if (!cells.isEmpty() && lines.size() == most) {
                    return new Sheet(file, name, lines, true);
                }
                if (!cells.isEmpty()) {
                    lines.add(new Line(cells));
                }
            }
        }
        return new Sheet(file, name, lines, false);
    }

    private List<Cell> readCells(int row) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (part.advance() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                String written = part.attribute("r");
                int next = written == null ? column + 1 : column(written);
                if (next <= column || next > MOST_COLUMNS) {
                    throw new DamagedWorkbookException("a cell that is out of order in row " + row);
                }
                column = next;
                findCell(row, column).ifPresent(cells::add);
            }
        }
        cellCount += cells.size();
        if (cellCount > MOST_CELLS) {
            throw new DamagedWorkbookException(
                    "more than " + MOST_CELLS + " cells",
                    "a table of postes",
                    "Keep only the rows and columns that are needed.");
        }
        return cells;
    }

    /** The column of an address such as C7; 0 where it is none. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(4, address.length()); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (letter < 1 || letter > 26) {
                return column;
            }
            column = 26 * column + letter;
        }
        return column;
    }

    private Optional<Cell> findCell(int row, int column) throws IOException {
        String type = part.attribute("t");
        Integer style = part.number("s");
        String value = "";
        String formula = null;
        while (part.advance() && !part.isEnd("c")) {
            if (part.isStart("v")) {
                value = part.text();
            } else if (part.isStart("is")) {
                value = texts.readRich(part, "is");
            } else if (part.isStart("f")) {
                formula = texts.keep(part.text());
            }
        }
        if (value.isBlank() && formula == null) {
            return Optional.empty();
        }
        Cell.Kind kind = formula == null ? kind(type, style) : Cell.Kind.FORMULA;
        String text = formula == null ? text(type, kind, value) : "=" + formula;
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(text, kind, column - 1, row, column));
    }

    private Cell.Kind kind(@Nullable String type, @Nullable Integer style) {
        return switch (type) {
            case null -> number(style);
            case "n" -> number(style);
            case "b" -> Cell.Kind.BOOLEAN;
            case "e" -> Cell.Kind.ERROR;
            case "d" -> Cell.Kind.DATE;
            default -> Cell.Kind.TEXT;
        };
    }

    private Cell.Kind number(@Nullable Integer style) {
        return style != null && styles.isDate(style) ? Cell.Kind.DATE : Cell.Kind.NUMBER;
    }

    private String text(@Nullable String type, Cell.Kind kind, String value) throws DamagedWorkbookException {
        if ("s".equals(type)) {
            return texts.getShared(value.strip());
        }
        return switch (kind) {
            case NUMBER -> digits(value.strip());
            case BOOLEAN -> value.strip().equals("1") ? "true" : "false";
            case TEXT, DATE, FORMULA, ERROR -> texts.keep(value);
        };
    }

    /** What a spreadsheet shows of a number, which it writes with all seventeen digits of a double. */
    private static String digits(String value) throws DamagedWorkbookException {
        if (!value.matches("[-+]?[0-9]{0,400}\\.?[0-9]{0,400}([eE][-+]?[0-9]{1,3})?")) {
            throw new DamagedWorkbookException("a number that is none");
        }
        try {
            return new BigDecimal(Double.toString(Double.parseDouble(value)))
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            throw new DamagedWorkbookException("a number that is none");
        }
    }
}
