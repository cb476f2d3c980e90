package fr.maillage.geo.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * An event by the local clock. A time that a clock change leaves out is as much later as the change is long; of a time that
 * comes twice the first is meant (RFC 5545, 3.3.5), as everywhere in the program.
 *
 * @param uid what an agenda knows the event by when it gets the file again: the same as long as it is the same duty,
 *     whoever has it and whenever it is
 * @param start whole seconds, from 1970 on
 * @param end whole seconds, later than the start
 * @param summary its title
 * @param description may have several lines; empty for none
 * @param sequence how often the event has changed since it was first published; 0 at first
 * @param isOfWholeDays whether it is about days, from midnight to midnight, and no time of them
 * @param isCancelled whether it takes place no more: an agenda that has it takes it away, or strikes it out
 */
public record CalendarEvent(
        String uid,
        LocalDateTime start,
        LocalDateTime end,
        String summary,
        String description,
        int sequence,
        boolean isOfWholeDays,
        boolean isCancelled) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException where one of these does not hold, or the identifier is blank or has control characters */
    public CalendarEvent {
        if (uid.isBlank() || uid.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An event needs an identifier without control characters");
        }
        if (start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("The event " + uid + " from " + start + " to " + end + " is not between "
                    + FIRST_YEAR + " and " + LAST_YEAR);
        }
        if (!isWholeSecond(start) || !isWholeSecond(end) || !start.isBefore(end)) {
            throw new IllegalArgumentException("The event " + uid + " from " + start + " to " + end
                    + " does not end after its start, both in whole seconds");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("The event " + uid + " has changed " + sequence + " times");
        }
        if (isOfWholeDays && !(isMidnight(start) && isMidnight(end))) {
            throw new IllegalArgumentException("The event " + uid + " of whole days from " + start + " to " + end
                    + " is not from midnight to midnight");
        }
    }

    /** An event that takes place, from one time to another. */
    public CalendarEvent(
            String uid, LocalDateTime start, LocalDateTime end, String summary, String description, int sequence) {
        this(uid, start, end, summary, description, sequence, false, false);
    }

    /**
     * An event of whole days that takes place.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public static CalendarEvent ofDays(
            String uid, LocalDate from, LocalDate until, String summary, String description, int sequence) {
        return new CalendarEvent(
                uid, from.atStartOfDay(), until.atStartOfDay(), summary, description, sequence, true, false);
    }

    /** The same, which takes place no more. */
    public CalendarEvent cancelled() {
        return new CalendarEvent(uid, start, end, summary, description, sequence, isOfWholeDays, true);
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean isWholeSecond(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).equals(time);
    }
}
