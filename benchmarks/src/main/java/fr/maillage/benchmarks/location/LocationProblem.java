package fr.maillage.benchmarks.location;

import fr.maillage.domain.network.Objective;

/** The location problems of the literature that the engine's objectives stand for. */
public enum LocationProblem {
    /** The least sum of weight × distance with p points. */
    P_MEDIAN("p-median", Objective.DISTANCE),
    /** The least greatest distance of any customer with p points; weights do not count. */
    P_CENTER("p-center", Objective.WORST),
    /** The greatest weight within a radius of p points. */
    MAX_COVER("max-cover", Objective.COVERAGE),
    /** The fewest points so that every customer is within a radius of one; weights do not count. */
    SET_COVER("set-cover", Objective.POINTS);

    private final String key;
    private final Objective objective;

    LocationProblem(String key, Objective objective) {
        this.key = key;
        this.objective = objective;
    }

    /** The word for it on the command line and in results. */
    public String key() {
        return key;
    }

    /** The engine's objective. */
    public Objective objective() {
        return objective;
    }

    public boolean needsCount() {
        return this != SET_COVER;
    }

    public boolean needsRadius() {
        return this == MAX_COVER || this == SET_COVER;
    }

    /** Whether a customer of greater weight counts for more. */
    public boolean isWeighted() {
        return this == P_MEDIAN || this == MAX_COVER;
    }

    @Override
    public String toString() {
        return key;
    }
}
