package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * Agents whose way to work grows by more than one length and at most another.
 *
 * @param fromMm exclusive; null for any less
 * @param toMm inclusive; null for any more
 * @param agents how many
 */
public record CommuteBin(@Nullable Long fromMm, @Nullable Long toMm, int agents) {

    boolean holds(long addedMm) {
        return (fromMm == null || addedMm > fromMm) && (toMm == null || addedMm <= toMm);
    }

    /** Both together, of which this one comes first. */
    CommuteBin join(CommuteBin next) {
        return new CommuteBin(fromMm, next.toMm, agents + next.agents);
    }
}
