package fr.maillage.domain.service;

/** How times are spread, in whatever unit its owner says; none is below 0. */
public sealed interface Distribution {

    /** The expected time. */
    double mean();

    /** Always the same. */
    record Constant(double value) implements Distribution {

        /** @throws IllegalArgumentException below 0, or where it is not finite */
        public Constant {
            notBelowZero("value", value);
        }

        @Override
        public double mean() {
            return value;
        }
    }

    /** Exponential: it does not remember how long it has lasted. */
    record Exponential(double mean) implements Distribution {

        /** @throws IllegalArgumentException at or below 0, or where it is not finite */
        public Exponential {
            aboveZero("mean", mean);
        }
    }

    /** Uniform. */
    record Uniform(double min, double max) implements Distribution {

        /** @throws IllegalArgumentException unless 0 ≤ min ≤ max, both finite */
        public Uniform {
            inOrder(min, max);
        }

        @Override
        public double mean() {
            return (min + max) / 2;
        }
    }

    /** Triangular: the least, the most frequent and the greatest that people name when they are asked. */
    record Triangular(double min, double mode, double max) implements Distribution {

        /** @throws IllegalArgumentException unless 0 ≤ min ≤ mode ≤ max and min &lt; max, all finite */
        public Triangular {
            inOrder(min, mode);
            inOrder(mode, max);
            if (min == max) {
                throw new IllegalArgumentException("A triangle from " + min + " to " + max);
            }
        }

        @Override
        public double mean() {
            return (min + mode + max) / 3;
        }
    }

    /**
     * Lognormal: most are short, some very long.
     *
     * @param variation the standard deviation in parts of the mean
     */
    record Lognormal(double mean, double variation) implements Distribution {

        /** @throws IllegalArgumentException where one of them is at or below 0, or not finite */
        public Lognormal {
            aboveZero("mean", mean);
            aboveZero("variation", variation);
        }
    }

    /**
     * Gamma; with a variation of 1 it is exponential.
     *
     * @param variation the standard deviation in parts of the mean
     */
    record Gamma(double mean, double variation) implements Distribution {

        /** @throws IllegalArgumentException where one of them is at or below 0, or not finite */
        public Gamma {
            aboveZero("mean", mean);
            aboveZero("variation", variation);
        }
    }

    private static void notBelowZero(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("A distribution with a " + name + " of " + value);
        }
    }

    private static void aboveZero(String name, double value) {
        notBelowZero(name, value);
        if (value == 0) {
            throw new IllegalArgumentException("A distribution with a " + name + " of 0");
        }
    }

    private static void inOrder(double low, double high) {
        notBelowZero("time", low);
        notBelowZero("time", high);
        if (low > high) {
            throw new IllegalArgumentException("A distribution from " + low + " to " + high);
        }
    }
}
