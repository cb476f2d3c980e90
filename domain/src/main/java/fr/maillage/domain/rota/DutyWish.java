package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days on which an agent would rather be on duty, or rather not.
 *
 * @param from the first day
 * @param until the day after the last
 * @param isFor whether the agent would rather be on duty: it wishes for one that is on at some time of these days
 */
public record DutyWish(LocalDate from, LocalDate until, boolean isFor) {

    /** @throws IllegalArgumentException if it does not end after its start */
    public DutyWish {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A wish from " + from + " until " + until);
        }
    }

    public boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return from.atStartOfDay().isBefore(end) && start.isBefore(until.atStartOfDay());
    }
}
