package fr.maillage.app.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes duty, or stands in for others, or both.
 *
 * @param antenne its name; null for none
 * @param isEncadrant whether it stands in for others of its antenne, and they for it
 * @param isResponsable whether it heads its antenne
 * @param levels whose duty it takes, by name
 * @param arrival the first day; null where it was there before
 * @param departure the first day on which it is there no more; null where it stays
 */
record RotaAgent(
        String id,
        @Nullable String antenne,
        boolean isEncadrant,
        boolean isResponsable,
        SortedSet<String> levels,
        int milliQuotite,
        @Nullable LocalDate arrival,
        @Nullable LocalDate departure) {

    RotaAgent {
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
    }

    /** Whether it is there on some day of a time. */
    boolean isThere(LocalDate from, LocalDate until) {
        return (arrival == null || arrival.isBefore(until)) && (departure == null || departure.isAfter(from));
    }

    /** Whether both are there on some day. */
    boolean meets(RotaAgent other) {
        LocalDate from = other.arrival == null ? LocalDate.MIN : other.arrival;
        LocalDate until = other.departure == null ? LocalDate.MAX : other.departure;
        return isThere(from, until);
    }

    RotaAgent withoutHead() {
        return new RotaAgent(id, antenne, isEncadrant, false, levels, milliQuotite, arrival, departure);
    }
}
