package fr.maillage.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an hour of duty is, by the day on which it falls, from midnight to midnight of the local clock, and then by its
 * time. The first that holds in this order: a public holiday is {@link #FEAST} on whatever weekday and at whatever time,
 * its night too; then {@link #SUNDAY} and {@link #SATURDAY}, nights too; then {@link #WEEKDAY_NIGHT} within
 * {@link NightHours}; then {@link #WEEKDAY}. The night from Friday to Saturday is thus a weekday's until midnight.
 */
public enum HourClass {
    FEAST,
    SUNDAY,
    SATURDAY,
    WEEKDAY_NIGHT,
    WEEKDAY;

    static HourClass of(LocalDate day, boolean isNight, Set<LocalDate> holidays) {
        if (holidays.contains(day)) {
            return FEAST;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SUNDAY) {
            return SUNDAY;
        }
        if (weekday == DayOfWeek.SATURDAY) {
            return SATURDAY;
        }
        return isNight ? WEEKDAY_NIGHT : WEEKDAY;
    }
}
