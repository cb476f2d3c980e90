package fr.maillage.domain.rota;

import fr.maillage.domain.calendar.DutyHours;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.NightHours;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How heavy hours of duty are.
 *
 * @param points of an hour, for every class
 * @param night which hours are night
 */
public record LoadWeights(Map<HourClass, Integer> points, NightHours night) {

    /** An assumption: an hour of a Saturday or a Sunday counts two of a weekday's, one of a feast three. */
    public static final LoadWeights DEFAULT = new LoadWeights(
            Map.of(
                    HourClass.WEEKDAY, 1,
                    HourClass.WEEKDAY_NIGHT, 1,
                    HourClass.SATURDAY, 2,
                    HourClass.SUNDAY, 2,
                    HourClass.FEAST, 3),
            NightHours.DEFAULT);

    private static final int PERCENT = 100;

    /** @throws IllegalArgumentException where points are missing or below 0 */
    public LoadWeights {
        for (HourClass each : HourClass.values()) {
            Integer value = points.get(each);
            if (value == null || value < 0) {
                throw new IllegalArgumentException(
                        value == null ? "No points for " + each : value + " points for " + each);
            }
        }
        points = Collections.unmodifiableMap(new EnumMap<>(points));
    }

    /**
     * Σ points × minutes × percent / 100 over the classes, rounded half up.
     *
     * @param loadPercent of the level
     * @return weighted minutes
     */
    public long minutes(DutyHours hours, int loadPercent) {
        long sum = 0;
        for (HourClass each : HourClass.values()) {
            sum += points.getOrDefault(each, 0) * hours.minutes(each);
        }
        return (sum * loadPercent + PERCENT / 2) / PERCENT;
    }
}
