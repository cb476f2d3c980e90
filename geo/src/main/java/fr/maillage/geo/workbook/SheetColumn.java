package fr.maillage.geo.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A column of a table in a spreadsheet.
 *
 * @param heading above it
 * @param kind what its cells hold
 * @param isSummed whether the row of totals adds it up
 */
public record SheetColumn(String heading, Kind kind, boolean isSummed) {

    /** What cells hold, and how a spreadsheet shows it. */
    public enum Kind {
        /** Text, which a spreadsheet leaves alone even when somebody edits the cell. */
        TEXT("@", 0),
        /** Sentences: text that breaks into lines where the column ends. */
        SENTENCE("@", 0),
        WHOLE("#,##0", 0),
        /** Full-time equivalents. */
        ETP("#,##0.00", 2),
        /** Kilometres. */
        KM("#,##0.0", 1),
        /** Of one, shown in per cent. */
        SHARE("0.0%", 3),
        /** Three decimals. */
        DECIMAL("#,##0.000", 3),
        DATE("yyyy-mm-dd", 0),
        /** Two decimals: hours, euros. */
        HUNDREDTHS("#,##0.00", 2);

        private final String format;
        private final int decimals;

        Kind(String format, int decimals) {
            this.format = format;
            this.decimals = decimals;
        }

        /** The number format of its cells, in the language of spreadsheets. */
        String format() {
            return format;
        }

        /** How many decimals it shows; the cell holds all that there are. */
        int decimals() {
            return decimals;
        }

        boolean isText() {
            return this == TEXT || this == SENTENCE;
        }

        /** Whether a cell may hold this. */
        boolean takes(Object value) {
            if (isText()) {
                return value instanceof String;
            }
            if (this == DATE) {
                return value instanceof LocalDate;
            }
            return value instanceof Integer
                    || value instanceof Long
                    || value instanceof BigDecimal
                    || value instanceof SheetFormula;
        }
    }

    /** A column that is not added up. */
    public static SheetColumn of(String heading, Kind kind) {
        return new SheetColumn(heading, kind, false);
    }

    /** A column of text. */
    public static SheetColumn text(String heading) {
        return of(heading, Kind.TEXT);
    }

    /** A column that is added up. */
    public static SheetColumn summed(String heading, Kind kind) {
        if (kind.isText() || kind == Kind.DATE) {
            throw new IllegalArgumentException("Column " + heading + " of " + kind + " cannot be added up");
        }
        return new SheetColumn(heading, kind, true);
    }
}
