package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes on-call duty.
 *
 * @param id an identifier, never a name
 * @param antenne its name; null where the agent works in none
 * @param levels whose duties the agent takes, by name
 * @param milliQuotite part of full time, in thousandths: from 1 to 1000
 * @param arrival the first day; null where the agent was there before the period
 * @param departure the first day on which the agent is there no more; null where the agent stays
 * @param pastDuties before the period, in order of their start
 */
public record OnCallAgent(
        String id,
        @Nullable String antenne,
        SortedSet<String> levels,
        int milliQuotite,
        @Nullable LocalDate arrival,
        @Nullable LocalDate departure,
        List<Absence> absences,
        List<DutyWish> wishes,
        List<PastDuty> pastDuties) {

    public static final int FULL_TIME = 1000;

    /** @throws IllegalArgumentException without an identifier, for such a quotité, or if the departure is not after the arrival */
    public OnCallAgent {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An agent without an identifier");
        }
        if (milliQuotite < 1 || milliQuotite > FULL_TIME) {
            throw new IllegalArgumentException("Agent " + id + " at " + milliQuotite + " thousandths of full time");
        }
        if (arrival != null && departure != null && !arrival.isBefore(departure)) {
            throw new IllegalArgumentException(
                    "Agent " + id + " arrives on " + arrival + " and leaves on " + departure);
        }
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
        absences = List.copyOf(absences);
        wishes = List.copyOf(wishes);
        pastDuties = pastDuties.stream()
                .sorted(Comparator.comparing(PastDuty::start)
                        .thenComparing(PastDuty::end)
                        .thenComparing(PastDuty::level))
                .toList();
    }

    /** Whether the agent has arrived when a duty starts, and has not left before it ends. */
    public boolean isThere(LocalDateTime start, LocalDateTime end) {
        return (arrival == null || !start.isBefore(arrival.atStartOfDay()))
                && (departure == null || !end.isAfter(departure.atStartOfDay()));
    }

    /**
     * Days of a period on which the agent is there and not sick. Leave and training are days like others: all have them,
     * and they are no reason for less duty.
     *
     * @param from the first day
     * @param until the day after the last
     */
    public int daysPresent(LocalDate from, LocalDate until) {
        LocalDate first = arrival != null && arrival.isAfter(from) ? arrival : from;
        LocalDate end = departure != null && departure.isBefore(until) ? departure : until;
        int days = 0;
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            days += isSickOn(day) ? 0 : 1;
        }
        return days;
    }

    private boolean isSickOn(LocalDate day) {
        return absences.stream().anyMatch(each -> each.kind() == Absence.Kind.SICK && each.contains(day));
    }
}
