package fr.maillage.benchmarks.location;

/**
 * How straight lines become whole numbers: never less than the line less one, as {@link
 * fr.maillage.domain.territory.Positions} asks.
 */
sealed interface Rounding {

    /** The whole number for a straight line of at least 0. */
    int round(double straight);

    /** Down, as the distances of TSPLIB instances are in the p-median literature. */
    record Down() implements Rounding {

        @Override
        public int round(double straight) {
            return (int) straight;
        }
    }

    /** To the nearest. */
    record Nearest() implements Rounding {

        @Override
        public int round(double straight) {
            return (int) Math.round(straight);
        }
    }

    /**
     * To the nearest on the same side of a radius: a place is within the radius before the rounding if, and only if, it
     * is within the target after it.
     *
     * @param radius in the unit of the straight lines
     * @param target the radius rounded to the nearest
     */
    record AroundRadius(double radius, int target) implements Rounding {

        /** So little beyond the radius is an error of computing with doubles. */
        private static final double TOLERANCE = 1e-12;

        @Override
        public int round(double straight) {
            int nearest = (int) Math.round(straight);
            if (straight <= radius * (1 + TOLERANCE)) {
                return Math.min(nearest, target);
            }
            // Beyond the radius, which is below the greatest distance then.
            return Math.max(nearest, target + 1);
        }
    }
}
