package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * What a staffing plan reaches in one objective, beside what no plan can pass.
 *
 * @param value the plan's own, to be small
 * @param bound proven, given the values of the objectives before it; null where none was computed
 */
public record StaffingOutcome(
        StaffingObjective objective, long value, @Nullable Long bound) {

    public StaffingOutcome {
        if (bound != null && bound > value) {
            throw new IllegalArgumentException(
                    "A bound of " + bound + " is passed by the value " + value + " of " + objective.key());
        }
    }

    public boolean isProven() {
        return bound != null && bound == value;
    }
}
