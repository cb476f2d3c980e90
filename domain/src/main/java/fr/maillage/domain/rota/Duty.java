package fr.maillage.domain.rota;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * One duty of one agent.
 *
 * @param id the same for the same duty in any period that holds it: {@code premier niveau/2027-01-04T08:00/1}
 * @param place from 1, of those that are on duty at once
 * @param kind of its {@link Turn}
 * @param start by the local clock, whole minutes
 * @param end by the local clock, whole minutes, later than the start
 */
public record Duty(String id, String level, int place, String kind, LocalDateTime start, LocalDateTime end) {

    /** By start, and of those that start together by level and place. */
    public static final Comparator<Duty> IN_TIME =
            Comparator.comparing(Duty::start).thenComparing(Duty::level).thenComparingInt(Duty::place);

    /** @throws IllegalArgumentException if it does not end after its start */
    public Duty {
        if (place < 1 || !start.isBefore(end)) {
            throw new IllegalArgumentException("Duty " + id + " in place " + place + " from " + start + " to " + end);
        }
    }

    public static Duty of(String level, int place, String kind, LocalDateTime start, LocalDateTime end) {
        return new Duty(level + "/" + start + "/" + place, level, place, kind, start, end);
    }

    /** Whether both are on at some time; a duty that begins when another ends does not overlap it. */
    public boolean overlaps(Duty other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
