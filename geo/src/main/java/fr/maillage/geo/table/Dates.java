package fr.maillage.geo.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people write them: {@code 2027-03-01} or {@code 01/03/2027}, {@code 08:00} or {@code 8h}. */
public final class Dates {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;

    /** From 1 March 1900 on; before it, workbooks count a day that there was not. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,20})?");
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);

    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
    private static final Pattern FRENCH =
            Pattern.compile("(?<day>[0-9]{1,2})(?<sign>[/.-])(?<month>[0-9]{1,2})\\k<sign>(?<year>[0-9]{4})");
    private static final Pattern TIME =
            Pattern.compile("(?<hour>[0-9]{1,2})(?::|\\s?[hH]\\s?)(?<minute>[0-9]{2})?(?::00)?");

    private Dates() {}

    /** A day of the calendar, from 1970 to 2199. */
    public static Optional<LocalDate> findDay(String text) {
        return findMatch(text).flatMap(Dates::findDay);
    }

    private static Optional<LocalDate> findDay(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day")))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> findMatch(String text) {
        Matcher iso = ISO.matcher(text.strip());
        Matcher french = FRENCH.matcher(text.strip());
        if (iso.matches()) {
            return Optional.of(iso);
        }
        return french.matches() ? Optional.of(french) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** A time of the day, to the minute. */
    public static Optional<LocalTime> findTime(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches() || (text.contains(":") && matcher.group("minute") == null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(
                    number(matcher, "hour"), matcher.group("minute") == null ? 0 : number(matcher, "minute")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A date of a workbook, as text that is read as one: the days since 30 December 1899, or ISO 8601.
     *
     * @param text of a cell that is a date
     * @return {@code 2027-03-01} or, with a time of the day, {@code 2027-03-01 08:00}; empty for a time alone, and for days
     *     that are none
     */
    public static Optional<String> findInCell(String text) {
        Optional<LocalDateTime> time = findSerial(text).or(() -> findIso(text));
        return time.filter(some -> findDay(some.toLocalDate().toString()).isPresent())
                .map(some -> some.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? some.toLocalDate().toString()
                        : some.toLocalDate() + " " + some.toLocalTime());
    }

    private static Optional<LocalDateTime> findSerial(String text) {
        return SERIAL.matcher(text).matches()
                ? Optional.of(DAY_0.atStartOfDay()
                        .plusMinutes(new BigDecimal(text)
                                .multiply(MINUTES_PER_DAY)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()))
                : Optional.empty();
    }

    private static Optional<LocalDateTime> findIso(String text) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to do about a text that is no day. */
    public static String adviceOnDay(String text) {
        Optional<Matcher> match = findMatch(text);
        if (match.isEmpty()) {
            return "Write it as 2027-03-01 or 01/03/2027.";
        }
        int year = number(match.orElseThrow(), "year");
        int month = number(match.orElseThrow(), "month");
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return "Write a year from " + FIRST_YEAR + " to " + LAST_YEAR + ".";
        }
        if (month < 1 || month > MONTHS) {
            return "Write the year, the month and the day, as in 2027-03-01, or the day first, as in 01/03/2027.";
        }
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + Year.of(year) + " has "
                + YearMonth.of(year, month).lengthOfMonth() + " days.";
    }
}
