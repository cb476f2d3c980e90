package fr.maillage.domain.rota;

import java.time.LocalDateTime;

/**
 * A duty that an agent did before the period.
 *
 * @param start by the local clock, whole minutes
 * @param end by the local clock, whole minutes, later than the start
 */
public record PastDuty(String level, LocalDateTime start, LocalDateTime end) {

    /** @throws IllegalArgumentException if it does not end after its start */
    public PastDuty {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A past duty from " + start + " to " + end);
        }
    }

    /** As in {@code premier niveau/2026-12-28T08:00}. */
    @Override
    public String toString() {
        return level + "/" + start;
    }
}
