package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many duties agents can have at most: a count that no rota can pass.
 *
 * <p>By itself an agent has most duties of a window if it takes, again and again, the one that ends first of those that it
 * may have after its last; a quarter that is full is passed over. Where the sum over all agents is less than the duties of
 * the window, the difference stays without an agent in every rota. Left out are feasts and antennes: the count is a bound,
 * not always reached.
 */
final class RotaCapacity {

    private static final long MINUTES_PER_WEEK = 7 * 24 * 60;
    private static final int DAYS_PER_WEEK = 7;

    /** 1 January 1970 was a Thursday. */
    private static final int DAYS_FROM_MONDAY_TO_EPOCH = 3;

    /** Which duties an agent may have, by position, whatever else it does. */
    @FunctionalInterface
    interface Eligibility {
        boolean mayHave(int agent, int duty);
    }

    /**
     * Duties that are more than the agents can have.
     *
     * @param from the earliest start
     * @param until the latest end
     * @param duties how many
     * @param possible how many of them agents can have
     * @param agentsByMost how many agents can have each number of them, where it is above 0
     */
    record Shortage(
            LocalDateTime from,
            LocalDateTime until,
            int duties,
            int possible,
            SortedMap<Integer, Integer> agentsByMost) {

        int missing() {
            return duties - possible;
        }
    }

    private final RotaIndex index;
    private final boolean[][] mayHave;
    private final List<LocalDate> quarters;
    private final boolean countsPast;
    private final List<Integer> duties = new ArrayList<>();
    private final long[] start;
    private final long[] end;
    private final long[] realStart;
    private final long[] realEnd;

    /**
     * The duties of some levels that someone may have.
     *
     * @param countsPast whether past duties count in their quarter
     */
    RotaCapacity(RotaIndex index, Set<String> levels, Eligibility eligibility, boolean countsPast) {
        this.index = index;
        this.countsPast = countsPast;
        int agents = index.problem().agents().size();
        mayHave = new boolean[agents][index.duties().size()];
        for (int d = 0; d < index.duties().size(); d++) {
            boolean isPossible = false;
            for (int a = 0; a < agents && levels.contains(duty(d).level()); a++) {
                mayHave[a][d] = eligibility.mayHave(a, d);
                isPossible |= mayHave[a][d];
            }
            if (isPossible) {
                duties.add(d);
            }
        }
        duties.sort(Comparator.comparing((Integer d) -> index.duties().get(d).end())
                .thenComparing(d -> index.duties().get(d).start())
                .thenComparing(d -> d));
        quarters = duties.stream().map(d -> RotaChecks.quarter(duty(d).start())).toList();
        start = duties.stream().mapToLong(d -> minutes(duty(d).start())).toArray();
        end = duties.stream().mapToLong(d -> minutes(duty(d).end())).toArray();
        realStart = duties.stream().mapToLong(d -> realMinutes(duty(d).start())).toArray();
        realEnd = duties.stream().mapToLong(d -> realMinutes(duty(d).end())).toArray();
    }

    private Duty duty(int position) {
        return index.duties().get(position);
    }

    private static long minutes(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) / 60;
    }

    private long realMinutes(LocalDateTime time) {
        return time.atZone(index.problem().zone()).toEpochSecond() / 60;
    }

    /** The window with most duties missing, of these the shortest and then the earliest; windows begin with a week. */
    Optional<Shortage> findWorst() {
        int worstFirst = 0;
        int worstEnd = 0;
        int worstMissing = 0;
        for (int first = 0; first < duties.size(); first++) {
            if (first > 0 && week(first) == week(first - 1)) {
                continue;
            }
            int[] taken = new int[duties.size()];
            for (int a = 0; a < index.problem().agents().size(); a++) {
                for (int d : listMost(a, first, duties.size())) {
                    taken[d]++;
                }
            }
            int missing = 0;
            for (int d = first; d < duties.size(); d++) {
                missing += 1 - taken[d];
                boolean isShorter = missing == worstMissing && d + 1 - first < worstEnd - worstFirst;
                if (missing > worstMissing || isShorter) {
                    worstMissing = missing;
                    worstFirst = first;
                    worstEnd = d + 1;
                }
            }
        }
        return worstMissing == 0 ? Optional.empty() : Optional.of(shortage(worstFirst, worstEnd));
    }

    private long week(int d) {
        long day = duty(duties.get(d)).end().toLocalDate().toEpochDay();
        return Math.floorDiv(day + DAYS_FROM_MONDAY_TO_EPOCH, DAYS_PER_WEEK);
    }

    private Shortage shortage(int first, int endOfWindow) {
        SortedMap<Integer, Integer> agentsByMost = new TreeMap<>();
        int possible = 0;
        for (int a = 0; a < index.problem().agents().size(); a++) {
            int most = listMost(a, first, endOfWindow).size();
            possible += most;
            if (most > 0) {
                agentsByMost.merge(most, 1, Integer::sum);
            }
        }
        List<Integer> window = duties.subList(first, endOfWindow);
        LocalDateTime from = window.stream()
                .map(d -> duty(d).start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Shortage(from, duty(window.getLast()).end(), window.size(), possible, agentsByMost);
    }

    private List<Integer> listMost(int agent, int first, int endOfWindow) {
        RotaRules rules = index.problem().rules();
        Map<LocalDate, Integer> byQuarter = pastByQuarter(agent);
        Integer most = rules.mostPerQuarter();
        List<Integer> taken = new ArrayList<>();
        long free = Long.MIN_VALUE;
        long rested = Long.MIN_VALUE;
        for (int d = first; d < endOfWindow; d++) {
            if (start[d] < free || realStart[d] < rested || !mayHave[agent][duties.get(d)]) {
                continue;
            }
            if (most == null || byQuarter.merge(quarters.get(d), 1, Integer::sum) <= most) {
                taken.add(d);
                free = end[d] + rules.leastWeeksBetween() * MINUTES_PER_WEEK;
                rested = realEnd[d] + rules.rest().hours() * 60L;
            }
        }
        return taken;
    }

    private Map<LocalDate, Integer> pastByQuarter(int agent) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        if (countsPast) {
            index.problem()
                    .agents()
                    .get(agent)
                    .pastDuties()
                    .forEach(past -> counts.merge(RotaChecks.quarter(past.start()), 1, Integer::sum));
        }
        return counts;
    }
}
