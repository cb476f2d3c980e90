package fr.maillage.domain.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What on-call duty is worth outside the technical filière. Not counted: the higher amounts for agents who are told less
 * than fifteen days ahead.
 *
 * @param hours how duties are cut into what has an amount
 * @param centsByUnit euro cents, for every unit
 * @param restByUnit where the scale has one for the unit
 * @param centsPerHour euro cents of an intervention, for every kind
 */
public record OnCallScale(
        OnCallHours hours,
        Map<OnCallUnit, Integer> centsByUnit,
        Map<OnCallUnit, Rest> restByUnit,
        Map<InterventionKind, Integer> centsPerHour) {

    /**
     * The scale of the arrêté of 3 November 2015 (INTA1523834A, Journal officiel of 11 November 2015), which holds for
     * the fonction publique territoriale by the décret 2005-542, article 3. Rest is that of a week, of a weekend and of
     * Monday to Friday. The arrêté of 7 February 2002, which it took the place of, had half a day for a day or a night of
     * a weekend or a holiday and two hours for a weekday night besides; that these hold on was not confirmed.
     */
    public static final OnCallScale ARRETE_2015 = new OnCallScale(
            OnCallHours.DEFAULT,
            Map.of(
                    OnCallUnit.WEEK, 149_48,
                    OnCallUnit.WEEKEND, 109_28,
                    OnCallUnit.MONDAY_TO_FRIDAY, 45_00,
                    OnCallUnit.SATURDAY, 34_85,
                    OnCallUnit.SUNDAY_OR_HOLIDAY, 43_38,
                    OnCallUnit.NIGHT, 10_05),
            Map.of(
                    OnCallUnit.WEEK, Rest.ofHalfDays(3),
                    OnCallUnit.WEEKEND, Rest.ofHalfDays(2),
                    OnCallUnit.MONDAY_TO_FRIDAY, Rest.ofHalfDays(1)),
            Map.of(
                    InterventionKind.WEEKDAY, 16_00,
                    InterventionKind.SATURDAY, 20_00,
                    InterventionKind.NIGHT, 24_00,
                    InterventionKind.SUNDAY_OR_HOLIDAY, 32_00));

    private static final int MINUTES_PER_HOUR = 60;

    /**
     * @throws IllegalArgumentException where an amount is missing or below 0, or a week or a weekend is worth less than
     *     its Saturday
     */
    public OnCallScale {
        centsByUnit = complete(OnCallUnit.class, centsByUnit);
        centsPerHour = complete(InterventionKind.class, centsPerHour);
        restByUnit = Map.copyOf(restByUnit);
        int saturday = centsByUnit.getOrDefault(OnCallUnit.SATURDAY, 0);
        for (OnCallUnit unit : Set.of(OnCallUnit.WEEK, OnCallUnit.WEEKEND)) {
            if (centsByUnit.getOrDefault(unit, 0) < saturday) {
                throw new IllegalArgumentException(unit + " is worth less than its SATURDAY of " + saturday + " cents");
            }
        }
    }

    private static <K extends Enum<K>> Map<K, Integer> complete(Class<K> type, Map<K, Integer> cents) {
        for (K key : type.getEnumConstants()) {
            Integer amount = cents.get(key);
            if (amount == null || amount < 0) {
                throw new IllegalArgumentException(
                        amount == null ? "No amount for " + key : "An amount of " + amount + " cents for " + key);
            }
        }
        return Collections.unmodifiableMap(new EnumMap<>(cents));
    }

    /** What a duty is worth where it is paid, in euro cents; parameters as of {@link OnCallHours#cut}. */
    public long cents(LocalDateTime start, LocalDateTime end, Set<LocalDate> holidays) {
        return cents(hours.cut(start, end, holidays));
    }

    /** In euro cents. */
    public long cents(OnCallUnits units) {
        long sum = 0;
        for (OnCallUnit unit : OnCallUnit.values()) {
            sum += (long) units.count(unit) * cents(unit);
        }
        return sum
                + (long) units.holidaySaturdays() * (cents(OnCallUnit.SUNDAY_OR_HOLIDAY) - cents(OnCallUnit.SATURDAY));
    }

    private int cents(OnCallUnit unit) {
        return centsByUnit.getOrDefault(unit, 0);
    }

    /** What duties are worth where they are made up for in time; what has no rest in the scale is counted. */
    public Rest rest(OnCallUnits units) {
        Rest sum = Rest.NONE;
        for (OnCallUnit unit : OnCallUnit.values()) {
            Rest each = restByUnit.getOrDefault(unit, new Rest(0, 0, 1));
            sum = sum.plus(each.times(units.count(unit)));
        }
        return sum;
    }

    public OnCallDue due(OnCallUnits units, Compensation compensation) {
        return switch (compensation) {
            case PAY -> new OnCallDue(cents(units), Rest.NONE);
            case REST -> new OnCallDue(0, rest(units));
        };
    }

    /** An intervention of one kind with its way there and back, in euro cents, rounded half up. */
    public long interventionCents(InterventionKind kind, int minutes) {
        long hourly = centsPerHour.getOrDefault(kind, 0);
        return (hourly * minutes + MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
    }
}
