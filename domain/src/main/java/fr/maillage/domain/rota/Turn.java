package fr.maillage.domain.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A duty that comes every week: from a time of the week to the next time that is its end, a whole week later where both
 * are the same.
 *
 * @param kind that it is counted under, such as {@code weekend}
 * @param start whole minutes
 * @param end whole minutes
 */
public record Turn(String kind, DayOfWeek startDay, LocalTime start, DayOfWeek endDay, LocalTime end) {

    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

    /** @throws IllegalArgumentException without a kind, or with seconds */
    public Turn {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("A turn without a kind");
        }
        if (!isWholeMinute(start) || !isWholeMinute(end)) {
            throw new IllegalArgumentException("A turn from " + start + " to " + end + " is not in whole minutes");
        }
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    /** By the clock: from 1 to 10,080. */
    public int minutes() {
        int minutes = Math.floorMod(minuteOfWeek(endDay, end) - minuteOfWeek(startDay, start), MINUTES_PER_WEEK);
        return minutes == 0 ? MINUTES_PER_WEEK : minutes;
    }

    /** Whether both are on at some time of the week. */
    public boolean overlaps(Turn other) {
        int later = Math.floorMod(
                minuteOfWeek(other.startDay, other.start) - minuteOfWeek(startDay, start), MINUTES_PER_WEEK);
        int wait = later == 0 ? 0 : MINUTES_PER_WEEK - later;
        return later < minutes() || wait < other.minutes();
    }

    LocalDateTime startOn(LocalDate day) {
        return day.atTime(start);
    }

    LocalDateTime endOf(LocalDate firstDay) {
        return startOn(firstDay).plusMinutes(minutes());
    }

    private static int minuteOfWeek(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * MINUTES_PER_DAY + time.getHour() * 60 + time.getMinute();
    }

    /** As in {@code weekend (FRIDAY 18:00 to MONDAY 08:00)}. */
    @Override
    public String toString() {
        return kind + " (" + startDay + " " + start + " to " + endDay + " " + end + ")";
    }
}
