package fr.maillage.geo.table;

/**
 * A field of a table.
 *
 * @param text as written, without the quotes and the spaces around it; of a number its plain decimal digits, of a formula
 *     the formula
 * @param kind what it is; in a text file all is text
 * @param position from 0, among the fields of its row
 * @param line from 1, where it begins
 * @param column from 1, in a text file the character at which it begins, an opening quote included; in a workbook the
 *     column
 */
public record Cell(String text, Kind kind, int position, int line, int column) {

    /** What a workbook says of a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        FORMULA,
        /** Such as {@code #REF!}. */
        ERROR
    }
}
