package fr.maillage.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A duty from one time of the clock to another. A time that a clock change leaves out is as much later as the change is
 * long; of a time that comes twice the first is meant, as in RFC 5545. A duty that begins when another ends therefore
 * meets it on every day of the year.
 *
 * @param start whole minutes
 * @param end whole minutes, later than the start on the clock
 */
public record DutySpan(LocalDateTime start, LocalDateTime end, ZoneId zone) {

    /** @throws IllegalArgumentException if it does not end after its start, or has seconds */
    public DutySpan {
        if (!isWholeMinute(start) || !isWholeMinute(end)) {
            throw new IllegalArgumentException("A duty from " + start + " to " + end + " is not in whole minutes");
        }
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A duty from " + start + " to " + end + " does not end after its start");
        }
    }

    private static boolean isWholeMinute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    public Instant from() {
        return start.atZone(zone).toInstant();
    }

    /** No earlier than it begins: a duty within the hour that a clock change leaves out lasts no time. */
    public Instant until() {
        Instant until = end.atZone(zone).toInstant();
        return until.isBefore(from()) ? from() : until;
    }

    /** What passes, whatever the clock says: twelve hours of a night may be eleven or thirteen. */
    public long minutes() {
        return Duration.between(from(), until()).toMinutes();
    }
}
