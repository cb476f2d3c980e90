package fr.maillage.domain.calendar;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The units that duties consist of.
 *
 * @param counts every unit, also where there is none
 * @param holidaySaturdays public holidays that are the Saturday of a {@link OnCallUnit#WEEK} or a
 *     {@link OnCallUnit#WEEKEND}, where the amount of a holiday takes the place of the Saturday's
 */
public record OnCallUnits(Map<OnCallUnit, Integer> counts, int holidaySaturdays) {

    public static final OnCallUnits NONE = new OnCallUnits(Map.of(), 0);

    /** @throws IllegalArgumentException for less than none, or more such Saturdays than there are weeks and weekends */
    public OnCallUnits {
        Map<OnCallUnit, Integer> all = new EnumMap<>(OnCallUnit.class);
        for (OnCallUnit each : OnCallUnit.values()) {
            int count = counts.getOrDefault(each, 0);
            if (count < 0) {
                throw new IllegalArgumentException(each + ": " + count);
            }
            all.put(each, count);
        }
        counts = Collections.unmodifiableMap(all);
        int saturdays = counts.getOrDefault(OnCallUnit.WEEK, 0) + counts.getOrDefault(OnCallUnit.WEEKEND, 0);
        if (holidaySaturdays < 0 || holidaySaturdays > saturdays) {
            throw new IllegalArgumentException(
                    holidaySaturdays + " Saturdays that are holidays within " + saturdays + " weeks and weekends");
        }
    }

    public int count(OnCallUnit unit) {
        return counts.getOrDefault(unit, 0);
    }

    public OnCallUnits plus(OnCallUnits other) {
        Map<OnCallUnit, Integer> sum = new EnumMap<>(counts);
        other.counts.forEach((unit, count) -> sum.merge(unit, count, Integer::sum));
        return new OnCallUnits(sum, holidaySaturdays + other.holidaySaturdays);
    }
}
