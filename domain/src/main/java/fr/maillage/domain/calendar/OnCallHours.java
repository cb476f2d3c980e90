package fr.maillage.domain.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the on-call scale's morning and evening are, and with them what a duty consists of.
 *
 * <p>The clock is cut into days, from morning to evening, and nights, from evening to morning. A day or a night belongs to
 * the duty in which its middle falls: duties that follow one another without a gap share out every day and night, each to
 * one of them, whatever hour they change at. What a duty has is then cut, from its beginning:
 *
 * <ol>
 *   <li>as long as seven days and seven nights are left, they are a {@link OnCallUnit#WEEK};
 *   <li>the three nights and two days from Friday to Monday, all of them, are a {@link OnCallUnit#WEEKEND};
 *   <li>the five days and four nights from Monday to Friday, all of them, are a {@link OnCallUnit#MONDAY_TO_FRIDAY};
 *   <li>any other night is a {@link OnCallUnit#NIGHT}, any other Saturday a {@link OnCallUnit#SATURDAY}, any other Sunday
 *       or public holiday a {@link OnCallUnit#SUNDAY_OR_HOLIDAY}; any other day of the week is worth nothing.
 * </ol>
 *
 * <p>The arrêté is silent on a public holiday within a longer unit. The answer to the written question 5880 (Journal
 * officiel, Assemblée nationale, 15 May 2018, p. 4034), given for the technical filière whose scale is built alike, reads
 * the amounts of Saturdays, Sundays and holidays as those of the day without its night: a holiday from Monday to Friday is
 * added to the unit, one on a Saturday takes the Saturday's place, one on a Sunday changes nothing. So it is done here.
 * By the same reading every night is worth that of a weekday, Saturday's and Sunday's too.
 *
 * @param morning before noon
 * @param evening after noon
 */
public record OnCallHours(LocalTime morning, LocalTime evening) {

    /** 8 h and 18 h: an assumption. The arrêté says morning and evening. */
    public static final OnCallHours DEFAULT = new OnCallHours(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private static final int WEEK = 14;
    private static final int WEEKEND = 5;
    private static final int MONDAY_TO_FRIDAY = 9;

    /** @throws IllegalArgumentException if the morning is not before noon and the evening after it */
    public OnCallHours {
        if (!morning.isBefore(LocalTime.NOON) || !evening.isAfter(LocalTime.NOON)) {
            throw new IllegalArgumentException(
                    "A day of duty from " + morning + " to " + evening + " does not hold noon");
        }
    }

    /**
     * The units of a duty.
     *
     * @param start by the local clock
     * @param end by the local clock
     * @param holidays the public holidays on the days of the duty; others do no harm
     */
    public OnCallUnits cut(LocalDateTime start, LocalDateTime end, Set<LocalDate> holidays) {
        long left = firstFrom(start);
        long until = firstFrom(end);
        Map<OnCallUnit, Integer> counts = new EnumMap<>(OnCallUnit.class);
        int holidaySaturdays = 0;
        while (left < until) {
            int length = unitLength(left, until - left);
            if (length == 1) {
                countAlone(left, holidays, counts);
            } else {
                counts.merge(unit(length), 1, Integer::sum);
                List<DayOfWeek> feasts = listHolidays(left, left + length, holidays);
                holidaySaturdays += Collections.frequency(feasts, DayOfWeek.SATURDAY);
                feasts.removeAll(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
                counts.merge(OnCallUnit.SUNDAY_OR_HOLIDAY, feasts.size(), Integer::sum);
            }
            left += length;
        }
        return new OnCallUnits(counts, holidaySaturdays);
    }

    private static OnCallUnit unit(int length) {
        return switch (length) {
            case WEEK -> OnCallUnit.WEEK;
            case WEEKEND -> OnCallUnit.WEEKEND;
            default -> OnCallUnit.MONDAY_TO_FRIDAY;
        };
    }

    private static List<DayOfWeek> listHolidays(long from, long until, Set<LocalDate> holidays) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (long half = from; half < until; half++) {
            if (isDay(half) && holidays.contains(date(half))) {
                weekdays.add(date(half).getDayOfWeek());
            }
        }
        return weekdays;
    }

    /** The first day or night whose middle is not before a time: days have even numbers, the night after each is next. */
    private long firstFrom(LocalDateTime time) {
        Duration halfDay = Duration.between(morning, evening).dividedBy(2);
        LocalDate before = time.toLocalDate().minusDays(1);
        long half = 2 * before.toEpochDay();
        LocalDateTime middle = before.atTime(morning).plus(halfDay);
        Duration fromDayToNight = Duration.ofHours(12);
        while (middle.isBefore(time)) {
            middle = middle.plus(fromDayToNight);
            half++;
        }
        return half;
    }

    private static int unitLength(long half, long left) {
        DayOfWeek weekday = date(half).getDayOfWeek();
        if (left >= WEEK) {
            return WEEK;
        }
        if (left >= WEEKEND && !isDay(half) && weekday == DayOfWeek.FRIDAY) {
            return WEEKEND;
        }
        return left >= MONDAY_TO_FRIDAY && isDay(half) && weekday == DayOfWeek.MONDAY ? MONDAY_TO_FRIDAY : 1;
    }

    private static void countAlone(long half, Set<LocalDate> holidays, Map<OnCallUnit, Integer> counts) {
        LocalDate date = date(half);
        if (!isDay(half)) {
            counts.merge(OnCallUnit.NIGHT, 1, Integer::sum);
        } else if (date.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.contains(date)) {
            counts.merge(OnCallUnit.SUNDAY_OR_HOLIDAY, 1, Integer::sum);
        } else if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            counts.merge(OnCallUnit.SATURDAY, 1, Integer::sum);
        }
    }

    private static boolean isDay(long half) {
        return half % 2 == 0;
    }

    private static LocalDate date(long half) {
        return LocalDate.ofEpochDay(Math.floorDiv(half, 2));
    }
}
