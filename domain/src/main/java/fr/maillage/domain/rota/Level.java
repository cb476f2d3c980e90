package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of on-call duty, such as the first one or that of the direction.
 *
 * @param atOnce how many agents are on duty at the same time
 * @param loadPercent what an hour of its duty weighs, in hundredths: 100 counts it whole
 */
public record Level(String name, DutyPattern pattern, int atOnce, int loadPercent) {

    /** @throws IllegalArgumentException without a name or an agent, below no load, or if turns overlap */
    public Level {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A level without a name");
        }
        if (atOnce < 1 || loadPercent < 0) {
            throw new IllegalArgumentException(
                    "Level " + name + " with " + atOnce + " at once and a load of " + loadPercent + " percent");
        }
        List<DutyPattern.Overlap> overlaps = pattern.listOverlaps();
        if (!overlaps.isEmpty()) {
            throw new IllegalArgumentException("Level " + name + " with turns that overlap: " + overlaps);
        }
    }

    /**
     * The duties that begin within a period, also where they end after it, by start and place.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public List<Duty> listDuties(LocalDate from, LocalDate until) {
        List<Duty> duties = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            for (Turn turn : pattern.turns()) {
                for (int place = 1; turn.startDay() == day.getDayOfWeek() && place <= atOnce; place++) {
                    duties.add(Duty.of(name, place, turn.kind(), turn.startOn(day), turn.endOf(day)));
                }
            }
        }
        duties.sort(Duty.IN_TIME);
        return List.copyOf(duties);
    }
}
