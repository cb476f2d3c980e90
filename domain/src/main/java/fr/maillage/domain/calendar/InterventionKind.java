package fr.maillage.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * When someone on call is called out, as the scale pays it: 25 % more on a Saturday, 50 % at night, 100 % on a Sunday or a
 * public holiday. These do not add up, so that the highest that applies is taken.
 */
public enum InterventionKind {
    WEEKDAY,
    SATURDAY,
    NIGHT,
    SUNDAY_OR_HOLIDAY;

    /**
     * The kind of an intervention at a time.
     *
     * @param at by the local clock
     */
    public static InterventionKind of(LocalDateTime at, Set<LocalDate> holidays, NightHours night) {
        DayOfWeek weekday = at.getDayOfWeek();
        if (weekday == DayOfWeek.SUNDAY || holidays.contains(at.toLocalDate())) {
            return SUNDAY_OR_HOLIDAY;
        }
        if (night.contains(at.toLocalTime())) {
            return NIGHT;
        }
        return weekday == DayOfWeek.SATURDAY ? SATURDAY : WEEKDAY;
    }
}
