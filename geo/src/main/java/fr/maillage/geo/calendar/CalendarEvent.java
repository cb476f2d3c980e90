package fr.maillage.geo.calendar;

import java.time.LocalDateTime;
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
 */
public record CalendarEvent(
        String uid, LocalDateTime start, LocalDateTime end, String summary, String description, int sequence) {

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
    }

    private static boolean isWholeSecond(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).equals(time);
    }
}
