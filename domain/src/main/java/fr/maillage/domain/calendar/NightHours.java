package fr.maillage.domain.calendar;

import java.time.LocalTime;

/**
 * What counts as night, across midnight.
 *
 * @param from included, not before noon
 * @param until not included, not after noon
 */
public record NightHours(LocalTime from, LocalTime until) {

    /**
     * 22 h to 7 h: the hours in which interventions are raised by the arrêté of 28 September 2015 (ministries of social
     * affairs) and were by that of 7 February 2002 (ministère de l'intérieur); its successor, {@link OnCallScale#ARRETE_2015},
     * does not say.
     */
    public static final NightHours DEFAULT = new NightHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** @throws IllegalArgumentException if the night does not begin after noon and end before it */
    public NightHours {
        if (from.isBefore(LocalTime.NOON) || until.isAfter(LocalTime.NOON)) {
            throw new IllegalArgumentException("A night from " + from + " to " + until + " does not go past midnight");
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) || time.isBefore(until);
    }
}
