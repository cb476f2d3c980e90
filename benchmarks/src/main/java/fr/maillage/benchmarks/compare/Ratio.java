package fr.maillage.benchmarks.compare;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The ratio of two means, new to old, with its 99 % interval. On the scale of logarithms, ln(new / old) has about the
 * variance v = s₁² / (n₁ m₁²) + s₀² / (n₀ m₀²) (the delta method), and the interval is exp(ln(m₁ / m₀) ± t √v), t being
 * Student's with the degrees of freedom of Welch and Satterthwaite. Iterations count as independent, as JMH's own
 * intervals take them.
 *
 * @param value of the means
 * @param low end of the interval; 0 where one side has a single score
 * @param high end of the interval; infinite where one side has a single score
 */
record Ratio(double value, double low, double high) {

    /** Both tails together have 1 %. */
    private static final double QUANTILE = 0.995;

    static Ratio of(Measurement older, Measurement newer) {
        double value = newer.mean() / older.mean();
        if (older.scores().length < 2 || newer.scores().length < 2) {
            return new Ratio(value, 0, Double.POSITIVE_INFINITY);
        }
        double ofOlder = older.relativeVarianceOfMean();
        double ofNewer = newer.relativeVarianceOfMean();
        double variance = ofOlder + ofNewer;
        if (variance == 0) {
            return new Ratio(value, value, value);
        }
        double freedom = variance
                * variance
                / (ofOlder * ofOlder / (older.scores().length - 1) + ofNewer * ofNewer / (newer.scores().length - 1));
        double t = new TDistribution(freedom).inverseCumulativeProbability(QUANTILE);
        double factor = Math.exp(t * Math.sqrt(variance));
        return new Ratio(value, value / factor, value * factor);
    }

    /** Whether the interval leaves out that nothing changed. */
    boolean isSignificant() {
        return low > 1 || high < 1;
    }
}
