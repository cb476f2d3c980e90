package fr.maillage.geo.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of full time as people write it: {@code 0.8}, {@code 0,8} or {@code 80 %}. */
public final class Quotite {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{0,9}(?:[.,][0-9]{1,20})?) ?(%?)");
    private static final int FULL_TIME = 1000;

    private Quotite() {}

    /** In thousandths, from 1 to 1000. */
    public static Optional<Integer> findMilli(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches() || matcher.group(1).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(matcher.group(1).replace(',', '.'))
                        .movePointRight(matcher.group(2).isEmpty() ? 3 : 1)
                        .setScale(0, RoundingMode.HALF_UP))
                .filter(milli -> milli.signum() > 0 && milli.compareTo(BigDecimal.valueOf(FULL_TIME)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
