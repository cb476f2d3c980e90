package fr.maillage.app.scenario;

import java.util.List;

/**
 * The desks that have to open.
 *
 * @param metiers that staff them
 * @param openingHours a week, where a desk has none of its own
 * @param desks at a time, where a place has no number of its own
 * @param places in the order written; empty for the seats of all antennes
 */
public record GuichetSettings(
        List<String> metiers, double weeklyHoursPerEtp, double openingHours, int desks, List<Guichet> places) {

    /** 1,607 hours a year, in a week. */
    public static final double DEFAULT_WEEKLY_HOURS_PER_ETP = 30.9;

    public static final double DEFAULT_OPENING_HOURS = 35;

    /**
     * A place.
     *
     * @param commune its INSEE code
     * @param openingHours a week
     * @param desks at a time
     */
    public record Guichet(String commune, double openingHours, int desks) {}

    public GuichetSettings {
        metiers = List.copyOf(metiers);
        places = List.copyOf(places);
    }

    /** The least staff of a desk, thousandths of an ETP, rounded up. */
    public int leastMilliEtp(double hours, int atATime) {
        return (int) Math.min(Integer.MAX_VALUE, (long) Math.ceil(1000 * hours * atATime / weeklyHoursPerEtp));
    }
}
