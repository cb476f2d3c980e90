package fr.maillage.geo.roster;

import fr.maillage.geo.table.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, with its time where one is written.
 *
 * @param time null where the pattern of duties says it
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {

    /** As in {@code 2027-03-01}, {@code 2027-03-01 08:00}, {@code 2027-03-01T08:00} or {@code 01/03/2027 8h}. */
    public static Optional<Moment> find(String text) {
        String[] parts = text.strip().split("T(?=[0-9])|\\s+(?:à\\s+)?", 2);
        Optional<LocalDate> day = Dates.findDay(parts[0]);
        if (parts.length == 1) {
            return day.map(some -> new Moment(some, null));
        }
        return day.flatMap(some -> Dates.findTime(parts[1]).map(time -> new Moment(some, time)));
    }

    /** What to do about a text that is none. */
    public static String advice(String text) {
        String day = text.strip().split("T(?=[0-9])|\\s+", 2)[0];
        return Dates.findDay(day).isPresent() ? "Write the time behind it as 08:00." : Dates.adviceOnDay(day);
    }

    /** As it is read back: {@code 2027-03-01 08:00}. */
    @Override
    public String toString() {
        return time == null ? day.toString() : day + " " + time;
    }
}
