package fr.maillage.domain.service;

/**
 * A mean over replications.
 *
 * @param halfWidth of its 95 % interval by Student; NaN where there are fewer than two replications
 */
public record Estimate(double mean, double halfWidth) {

    /** Whether a value lies within the interval. */
    public boolean holds(double value) {
        return Math.abs(value - mean) <= halfWidth;
    }
}
