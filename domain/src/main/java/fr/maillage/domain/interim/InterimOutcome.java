package fr.maillage.domain.interim;

import org.jspecify.annotations.Nullable;

/**
 * What an intérim reaches in one objective, beside what no plan can pass.
 *
 * @param value the plan's own, to be small
 * @param bound proven, given the values of the objectives before it; null where none was computed
 */
public record InterimOutcome(
        InterimObjective objective, long value, @Nullable Long bound) {

    public InterimOutcome {
        if (bound != null && bound > value) {
            throw new IllegalArgumentException(
                    "A bound of " + bound + " is passed by the value " + value + " of " + objective.key());
        }
    }

    public boolean isProven() {
        return bound != null && bound == value;
    }
}
