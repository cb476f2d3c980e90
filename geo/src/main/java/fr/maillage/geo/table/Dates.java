package fr.maillage.geo.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people write them: {@code 2027-03-01} or {@code 01/03/2027}, {@code 08:00} or {@code 8h}. */
public final class Dates {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;

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
