package fr.maillage.domain.calendar;

import java.time.LocalDate;

/**
 * Easter Sunday of the Western churches, between 22 March and 25 April: the Sunday after the full moon of the Gregorian
 * tables that falls on 21 March or next after it. Exact in integers for every Gregorian year; by J. Meeus, Astronomical
 * Algorithms, 1991, chapter 8, after an anonymous author in Nature, 20 April 1876.
 */
final class Easter {

    /** The first whole year of the Gregorian calendar. */
    private static final int FIRST_YEAR = 1583;

    private Easter() {}

    /** @throws IllegalArgumentException for a year before the Gregorian calendar */
    static LocalDate of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("No Gregorian Easter in " + year + ": the calendar begins with 1583");
        }
        int golden = year % 19;
        int century = year / 100;
        int correction = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int epact = Math.floorMod(19 * golden + correction + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
