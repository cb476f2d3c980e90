package fr.maillage.app.scenario;

/**
 * How far it is from one commune to another.
 *
 * @param detourFactor by which the geodesic is multiplied, 1 to 10
 * @param speedKmh turns minutes into kilometres, above 0
 */
public record DistanceSettings(Measure measure, double detourFactor, double speedKmh) {

    public static final double DEFAULT_DETOUR_FACTOR = 1.3;
    public static final double DEFAULT_SPEED_KMH = 50;

    /** The measures that this version plans with. */
    public enum Measure {
        /** The geodesic on WGS84 times the detour factor. */
        GEODESIC,
        /** Another word for the same. */
        DETOUR
    }

    public DistanceSettings {
        if (!(detourFactor >= 1 && detourFactor <= 10)) {
            throw new IllegalArgumentException("Detour factor " + detourFactor);
        }
        if (!(speedKmh > 0 && speedKmh <= 200)) {
            throw new IllegalArgumentException("Speed of " + speedKmh + " km/h");
        }
    }
}
