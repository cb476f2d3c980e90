package fr.maillage.geo.heading;

import fr.maillage.domain.fault.Found;
import fr.maillage.geo.table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads quotités: parts of full time with a point or a comma, or percents. Numbers above 1 are percents where the heading
 * says so, or where all of the column are and one of them is 100; a column of weekly hours has no 100.
 */
public final class Quotites {

    private static final int FULL_TIME = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("([0-9]{0,9}(?:[.,][0-9]{1,20})?|[0-9]{1,9}[.,]) ?(%?)");

    private final TableField field;
    private final boolean isPercent;

    /** @param heading of the column */
    public Quotites(String heading, TableField field, Collection<Row> rows) {
        this.field = field;
        this.isPercent = Words.stem(heading).contains("pourcent") || areAllPercents(rows, field);
    }

    private static boolean areAllPercents(Collection<Row> rows, TableField field) {
        boolean isFull = false;
        for (Row row : rows) {
            Matcher matcher = NUMBER.matcher(Words.tidy(Objects.requireNonNullElse(row.text(field.word()), "")));
            if (matcher.matches() && matcher.group(1).matches(".*[0-9].*")) {
                BigDecimal value = number(matcher);
                if (value.compareTo(BigDecimal.ONE) <= 0) {
                    return false;
                }
                isFull |= value.compareTo(HUNDRED) == 0;
            }
        }
        return isFull;
    }

    private static BigDecimal number(Matcher matcher) {
        String digits = matcher.group(1).replace(',', '.');
        return new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
    }

    /** Thousandths of full time; 0 where {@code bad-quotite} is told. */
    public int read(RowFields fields) {
        String text = fields.getText(field, "Write the part of full time, such as 0.8 or 80 %.");
        if (text.isEmpty()) {
            return 0;
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches() || !matcher.group(1).matches(".*[0-9].*")) {
            return bad(fields, text, "Write a number such as 0.8, 0,8 or 80 %.");
        }
        BigDecimal value = number(matcher);
        boolean isShare = matcher.group(2).isEmpty() && !(isPercent && value.compareTo(BigDecimal.ONE) > 0);
        BigDecimal milli = value.movePointRight(isShare ? 3 : 1).setScale(0, RoundingMode.HALF_UP);
        if (milli.signum() == 0) {
            return bad(fields, text, "Write the part of full time, or take the row out.");
        }
        if (milli.compareTo(BigDecimal.valueOf(FULL_TIME)) > 0) {
            return bad(fields, text, "Write a part such as 0.8; percents need their sign, as in 80 %.");
        }
        return milli.intValueExact();
    }

    private int bad(RowFields fields, String text, String advice) {
        fields.fault(field, "bad-quotite", Found.quote(text), "a part of full time above 0 and up to 1", advice);
        return 0;
    }
}
