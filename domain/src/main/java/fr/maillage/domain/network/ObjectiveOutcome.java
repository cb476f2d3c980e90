package fr.maillage.domain.network;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a plan reaches in one objective, beside what no plan can pass.
 *
 * @param objective whose unit the figures are in
 * @param value the plan's own
 * @param bound proven, given the values of the objectives before it; null where none was computed
 */
public record ObjectiveOutcome(
        Objective objective, long value, @Nullable Long bound) {

    public ObjectiveOutcome {
        if (bound != null && (objective.isMaximised() ? bound < value : bound > value)) {
            throw new IllegalArgumentException(
                    "A bound of " + bound + " is passed by the value " + value + " of " + objective.key());
        }
    }

    public boolean isProven() {
        return bound != null && bound == value;
    }

    /** The bound, if one was computed. */
    public OptionalLong findBound() {
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }
}
