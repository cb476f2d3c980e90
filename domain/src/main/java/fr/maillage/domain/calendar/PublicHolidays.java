package fr.maillage.domain.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** French public holidays, computed by the law of today and, where it began since 1970, from its beginning on. */
public final class PublicHolidays {

    public static final int FIRST_YEAR = 1970;
    public static final int LAST_YEAR = 2400;

    private PublicHolidays() {}

    /**
     * The holidays of a year, eleven in most of the country.
     *
     * @return by day; where two feasts meet, as Labour Day and Ascension Day did in 2008, the day is there once, with the
     *     feast of a fixed date. {@link #feastsOn} tells both
     * @throws IllegalArgumentException for a year before 1970 or after 2400
     */
    public static SortedMap<LocalDate, Feast> of(int year, HolidayRegion region) {
        check(year);
        SortedMap<LocalDate, Feast> days = new TreeMap<>();
        for (Feast feast : Feast.values()) {
            feast.findDate(year, region).ifPresent(day -> days.putIfAbsent(day, feast));
        }
        return Collections.unmodifiableSortedMap(days);
    }

    /**
     * The holidays of a period.
     *
     * @param from the first day
     * @param until the day after the last
     * @return as {@link #of}; nothing where the period ends before it starts
     * @throws IllegalArgumentException for years before 1970 or after 2400
     */
    public static SortedMap<LocalDate, Feast> between(LocalDate from, LocalDate until, HolidayRegion region) {
        SortedMap<LocalDate, Feast> days = new TreeMap<>();
        if (from.isBefore(until)) {
            for (int year = from.getYear(); year <= until.minusDays(1).getYear(); year++) {
                days.putAll(of(year, region));
            }
            days.headMap(from).clear();
            days.tailMap(until).clear();
        }
        return Collections.unmodifiableSortedMap(days);
    }

    /**
     * All feasts of a day: none, one, or two that meet.
     *
     * @throws IllegalArgumentException for a year before 1970 or after 2400
     */
    public static Set<Feast> feastsOn(LocalDate day, HolidayRegion region) {
        check(day.getYear());
        Set<Feast> feasts = EnumSet.noneOf(Feast.class);
        for (Feast feast : Feast.values()) {
            feast.findDate(day.getYear(), region).filter(day::equals).ifPresent(same -> feasts.add(feast));
        }
        return Collections.unmodifiableSet(feasts);
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Public holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", not those of the year " + year);
        }
    }
}
