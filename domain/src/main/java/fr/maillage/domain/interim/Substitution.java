package fr.maillage.domain.interim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One encadrant who stands in for another, on every working day of some time.
 *
 * @param absent the identifier of who is stood in for; null for the responsable that the antenne has not
 * @param substitute the identifier of who stands in
 * @param from the first day, a working day
 * @param until the day after the last working day
 */
public record Substitution(
        String antenne, @Nullable String absent, String substitute, LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it does not end after its start, or for oneself */
    public Substitution {
        if (!from.isBefore(until) || substitute.equals(absent)) {
            throw new IllegalArgumentException(
                    substitute + " stands in for " + absent + " from " + from + " until " + until);
        }
    }
}
