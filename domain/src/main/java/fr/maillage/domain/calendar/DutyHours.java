package fr.maillage.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a duty consists of: real minutes of each {@link HourClass}, together as many as the duty has. An hour that the
 * clocks repeat counts twice, one that they leave out does not count.
 *
 * @param minutesByClass every class, also where it has none
 */
public record DutyHours(Map<HourClass, Long> minutesByClass) {

    public static final DutyHours NONE = new DutyHours(Map.of());

    /** @throws IllegalArgumentException for less than no minutes */
    public DutyHours {
        Map<HourClass, Long> all = new EnumMap<>(HourClass.class);
        for (HourClass each : HourClass.values()) {
            long minutes = minutesByClass.getOrDefault(each, 0L);
            if (minutes < 0) {
                throw new IllegalArgumentException(each + " of " + minutes + " minutes");
            }
            all.put(each, minutes);
        }
        minutesByClass = Collections.unmodifiableMap(all);
    }

    /**
     * The hours of a duty.
     *
     * @param holidays the public holidays on the days of the duty; others do no harm
     */
    public static DutyHours of(DutySpan span, Set<LocalDate> holidays, NightHours night) {
        ZoneId zone = span.zone();
        LocalDate last = span.until().atZone(zone).toLocalDate();
        Map<HourClass, Long> minutes = new EnumMap<>(HourClass.class);
        for (LocalDate day = span.from().atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            HourClass atNight = HourClass.of(day, true, holidays);
            HourClass byDay = HourClass.of(day, false, holidays);
            Instant morning = day.atTime(night.until()).atZone(zone).toInstant();
            Instant evening = day.atTime(night.from()).atZone(zone).toInstant();
            minutes.merge(atNight, minutesWithin(span, day.atStartOfDay(zone).toInstant(), morning), Long::sum);
            minutes.merge(byDay, minutesWithin(span, morning, evening), Long::sum);
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            minutes.merge(atNight, minutesWithin(span, evening, midnight), Long::sum);
        }
        return new DutyHours(minutes);
    }

    private static long minutesWithin(DutySpan span, Instant from, Instant until) {
        Instant start = from.isBefore(span.from()) ? span.from() : from;
        Instant end = until.isAfter(span.until()) ? span.until() : until;
        return Math.max(0, Duration.between(start, end).toMinutes());
    }

    public long minutes(HourClass of) {
        return minutesByClass.getOrDefault(of, 0L);
    }

    public long totalMinutes() {
        return minutesByClass.values().stream().mapToLong(Long::longValue).sum();
    }

    public DutyHours plus(DutyHours other) {
        Map<HourClass, Long> sum = new EnumMap<>(minutesByClass);
        other.minutesByClass.forEach((each, minutes) -> sum.merge(each, minutes, Long::sum));
        return new DutyHours(sum);
    }
}
