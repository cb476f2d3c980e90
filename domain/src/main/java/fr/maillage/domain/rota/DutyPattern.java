package fr.maillage.domain.rota;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The duties of any week. */
public record DutyPattern(List<Turn> turns) {

    public static final String WEEK = "week";
    public static final String WEEKNIGHTS = "weeknights";
    public static final String WEEKEND = "weekend";
    public static final String DAY = "day";
    public static final String NIGHT = "night";

    /** Two turns of which one begins before the other ends. */
    public record Overlap(Turn first, Turn second) {}

    /** @throws IllegalArgumentException without a turn */
    public DutyPattern {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("A pattern without a turn");
        }
    }

    /** One duty a week. */
    public static DutyPattern wholeWeek(DayOfWeek day, LocalTime time) {
        return new DutyPattern(List.of(new Turn(WEEK, day, time, day, time)));
    }

    /**
     * Two duties a week, as the on-call scale has them: from Monday morning to Friday evening, by day only where nobody
     * is at work, and from Friday evening to Monday morning.
     */
    public static DutyPattern weeknightsAndWeekends(LocalTime morning, LocalTime evening) {
        return new DutyPattern(List.of(
                new Turn(WEEKNIGHTS, DayOfWeek.MONDAY, morning, DayOfWeek.FRIDAY, evening),
                new Turn(WEEKEND, DayOfWeek.FRIDAY, evening, DayOfWeek.MONDAY, morning)));
    }

    /** One duty a day, to the same time of the next day. */
    public static DutyPattern days(LocalTime start) {
        List<Turn> turns = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            turns.add(new Turn(DAY, day, start, day.plus(1), start));
        }
        return new DutyPattern(turns);
    }

    /**
     * A day and a night, every day.
     *
     * @param morning earlier than the evening
     */
    public static DutyPattern daysAndNights(LocalTime morning, LocalTime evening) {
        List<Turn> turns = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            turns.add(new Turn(DAY, day, morning, day, evening));
            turns.add(new Turn(NIGHT, day, evening, day.plus(1), morning));
        }
        return new DutyPattern(turns);
    }

    /** Turns that are on at the same time, each pair once, in the order of the turns. */
    public List<Overlap> listOverlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int first = 0; first < turns.size(); first++) {
            for (Turn second : turns.subList(first + 1, turns.size())) {
                if (turns.get(first).overlaps(second)) {
                    overlaps.add(new Overlap(turns.get(first), second));
                }
            }
        }
        return List.copyOf(overlaps);
    }
}
