package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Days on which an agent has no duty, from midnight to midnight: a duty that ends on the morning of the first is during
 * the absence.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Absence(LocalDate from, LocalDate until, Kind kind) {

    /** Why an agent is absent. */
    public enum Kind {
        LEAVE,
        TRAINING,
        /** Its days are none on which the agent is present: they lessen the agent's part of the duties. */
        SICK,
        OTHER;

        /** In messages. */
        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if it does not end after its start */
    public Absence {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("An absence from " + from + " until " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(LocalDateTime start, LocalDateTime end) {
        return from.atStartOfDay().isBefore(end) && start.isBefore(until.atStartOfDay());
    }
}
