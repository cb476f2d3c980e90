package fr.maillage.domain.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How evenly agents bear the load.
 *
 * <p>Agents who take a common level are compared, and with them whoever is compared with one of them: such agents are a
 * group. An agent who takes no level, or is not present on any day of the period, belongs to none.
 *
 * <p>An agent's weight is its quotité × its days present / the days of the period. Its carried load is what it did before
 * the period beyond its fair part: the past load of its group is shared by quotité × days present between the group's
 * earliest past duty and the period, so that who arrives in the period carries nothing; of what is left over or missing an
 * agent makes up for the part of the period in which it is present. Its share is (load + carried) / weight.
 *
 * <p>The unfairness of a group of n is n Σ share² − (Σ share)², that is n times the sum of the squared distances from the
 * mean: a whole number, 0 where all bear the same.
 */
public final class Fairness {

    /** Hundredths of an hour for each minute, and thousandths of full time: 100 × 1000 / 60, in lowest terms. */
    private static final long SHARE_FACTOR = 5000;

    private static final long SHARE_DIVISOR = 3;

    private static final double HUNDREDTHS = 100;

    private final RotaIndex index;
    private final List<List<Integer>> groups;
    private final int[] daysPresent;
    private final long[] carried;

    public Fairness(RotaIndex index) {
        this.index = index;
        RotaProblem problem = index.problem();
        List<OnCallAgent> agents = problem.agents();
        daysPresent = new int[agents.size()];
        carried = new long[agents.size()];
        for (int a = 0; a < agents.size(); a++) {
            daysPresent[a] = agents.get(a).daysPresent(problem.from(), problem.until());
        }
        groups = groups(agents);
        groups.forEach(this::carry);
    }

    private List<List<Integer>> groups(List<OnCallAgent> agents) {
        List<List<Integer>> found = new ArrayList<>();
        boolean[] isTaken = new boolean[agents.size()];
        for (int first = 0; first < agents.size(); first++) {
            if (!isTaken[first] && isCompared(first)) {
                List<Integer> group = new ArrayList<>(List.of(first));
                isTaken[first] = true;
                for (int reached = 0; reached < group.size(); reached++) {
                    OnCallAgent from = agents.get(group.get(reached));
                    for (int a = 0; a < agents.size(); a++) {
                        if (!isTaken[a] && isCompared(a) && hasCommonLevel(from, agents.get(a))) {
                            isTaken[a] = true;
                            group.add(a);
                        }
                    }
                }
                found.add(group.stream().sorted().toList());
            }
        }
        return List.copyOf(found);
    }

    private static boolean hasCommonLevel(OnCallAgent one, OnCallAgent other) {
        return !Collections.disjoint(one.levels(), other.levels());
    }

    private void carry(List<Integer> group) {
        RotaProblem problem = index.problem();
        LocalDate since = group.stream()
                .flatMap(a -> problem.agents().get(a).pastDuties().stream())
                .map(past -> past.start().toLocalDate())
                .reduce(problem.from(), (a, b) -> a.isBefore(b) ? a : b);
        long total = 0;
        long totalWeight = 0;
        for (int a : group) {
            total += pastLoad(a);
            totalWeight += pastWeight(a, since);
        }
        for (int a : group) {
            long weight = pastWeight(a, since);
            if (weight > 0) {
                long fair = roundedQuotient(total * weight, totalWeight);
                carried[a] = roundedQuotient((pastLoad(a) - fair) * daysPresent[a], problem.days());
            }
        }
    }

    private long pastLoad(int agent) {
        return index.problem().agents().get(agent).pastDuties().stream()
                .mapToLong(index::load)
                .sum();
    }

    private long pastWeight(int agent, LocalDate since) {
        OnCallAgent of = index.problem().agents().get(agent);
        return (long) of.milliQuotite() * of.daysPresent(since, index.problem().from());
    }

    private static long roundedQuotient(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }

    /** Agents who are compared with one another, in their order, by position. */
    public List<List<Integer>> groups() {
        return groups;
    }

    /** Whether an agent belongs to a group. */
    public boolean isCompared(int agent) {
        return daysPresent[agent] > 0
                && !index.problem().agents().get(agent).levels().isEmpty();
    }

    /** Of the period, less days of sickness. */
    public int daysPresent(int agent) {
        return daysPresent[agent];
    }

    /** Weighted minutes beyond the fair part of the past, to be made up for in the period; below 0 where some are missing. */
    public long carried(int agent) {
        return carried[agent];
    }

    /**
     * The share of an agent who belongs to a group.
     *
     * @param load weighted minutes of its duties in the period
     * @return hundredths of a weighted hour for full time and the whole period, rounded half up
     * @throws IllegalArgumentException for an agent who belongs to none
     */
    public long share(int agent, long load) {
        if (!isCompared(agent)) {
            throw new IllegalArgumentException(
                    "Agent " + index.problem().agents().get(agent).id() + " is compared with nobody");
        }
        int milliQuotite = index.problem().agents().get(agent).milliQuotite();
        return roundedQuotient(
                (load + carried[agent]) * SHARE_FACTOR * index.problem().days(),
                SHARE_DIVISOR * milliQuotite * daysPresent[agent]);
    }

    /** What a weighted minute more adds to the share of an agent who belongs to a group, before rounding. */
    public double sharePerMinute(int agent) {
        return (double) SHARE_FACTOR
                * index.problem().days()
                / SHARE_DIVISOR
                / index.problem().agents().get(agent).milliQuotite()
                / daysPresent[agent];
    }

    /**
     * The unfairness of a whole rota: the sum over its groups.
     *
     * @param loads weighted minutes of every agent's duties in the period
     * @throws ArithmeticException where it is beyond a long
     */
    public long unfairness(long[] loads) {
        long sum = 0;
        for (List<Integer> group : groups) {
            sum = Math.addExact(sum, unfairness(group, loads));
        }
        return sum;
    }

    /**
     * √ Σ (share − mean of the group)² over all agents, in weighted hours: the figure of reports. With one group of full
     * time and no past it is the root of Σ (load − mean)².
     */
    public double unfairnessHours(long[] loads) {
        double sum = 0;
        for (List<Integer> group : groups) {
            sum += (double) unfairness(group, loads) / group.size();
        }
        return Math.sqrt(sum) / HUNDREDTHS;
    }

    private long unfairness(List<Integer> group, long[] loads) {
        long sum = 0;
        long squares = 0;
        for (int agent : group) {
            long share = share(agent, loads[agent]);
            sum = Math.addExact(sum, share);
            squares = Math.addExact(squares, Math.multiplyExact(share, share));
        }
        return Math.subtractExact(Math.multiplyExact(squares, (long) group.size()), Math.multiplyExact(sum, sum));
    }
}
