package fr.maillage.geo.workbook;

import java.math.BigDecimal;

/**
 * A formula, which the program writes and never takes from input, so that a reader can see where a figure comes from.
 *
 * @param expression without the equals sign; {@code #} stands for the number of its row
 * @param value that it gives, for programs that do not compute
 */
public record SheetFormula(String expression, BigDecimal value) {

    /** Quotes a sheet's name for use before an exclamation mark. */
    public static String quote(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    String inRow(int number) {
        return expression.replace("#", Integer.toString(number));
    }
}
