package fr.maillage.solver.interim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many days each encadrant of an antenne would stand in, were it only for what groups of them can do: the fairest
 * counts, one after another. The first that a plan reaches is the best plan, and those before it are below all plans.
 *
 * <p>A branch and bound over the encadrants. Counts of the first of them leave days for the others; were these shared out
 * in parts of days, nΣ(s − m)² over the m that suits best is below n Σ s² − (Σ s)² of all that can follow, but for the
 * rounding of shares: at most half a hundredth for each, √n / 2 in the length of the vector of shares.
 */
final class FairCounts {

    /** Partial counts looked at, at most, for one list. */
    private static final int MOST_LOOKS = 100_000;

    private static final int COUNT_BITS = 20;
    /** The most days of all encadrants for which there is room. */
    private static final int MOST_DAYS = (1 << COUNT_BITS) - 1;

    private static final double MOST_BOUND = 1L << (Long.SIZE - 2 - COUNT_BITS);

    private static final double ROUNDING = 0.5;
    private static final double TOLERANCE = 1e-9;

    private final Shares shares;
    private final GroupLimits limits;
    private final int total;
    private final int size;
    /** Encadrants, those with the least room first. */
    private final int[] members;
    /** By position in {@link #members}: the groups all of whose members have a count there. */
    private final int[][] groupsAt;
    /** Of those from a position on, Σ 1 / day and Σ 1 / day². */
    private final double[] inverse;

    private final double[] inverseSquare;
    private final int[] counts;
    /** By position: counts and their bounds in one number, so that they can be sorted. */
    private final long[][] order;

    private TreeSet<Candidate> found = new TreeSet<>(Candidate.ORDER);
    private int most;
    private int looks;
    private Candidate after = NONE;

    /** Before all others. */
    private static final Candidate NONE = new Candidate(-1, new int[0]);

    /** Days of each encadrant, and how unfair they are. */
    record Candidate(long unfairness, int[] counts) {

        static final Comparator<Candidate> ORDER =
                Comparator.comparingLong(Candidate::unfairness).thenComparing(Candidate::counts, Arrays::compare);
    }

    /**
     * Counts within limits.
     *
     * @param total the days of all of them
     */
    FairCounts(Shares shares, GroupLimits limits, int total) {
        this.shares = shares;
        this.limits = limits;
        this.total = total;
        size = shares.size();
        counts = new int[size];
        order = new long[size][total + 1];
        members = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(this::room))
                .mapToInt(Integer::intValue)
                .toArray();
        groupsAt = new int[size][];
        int known = 0;
        for (int k = 0; k < size; k++) {
            int member = members[k];
            known |= 1 << member;
            int all = known;
            groupsAt[k] = IntStream.range(0, limits.groups.length)
                    .filter(g -> (limits.groups[g] & ~all) == 0 && (limits.groups[g] >> member & 1) == 1)
                    .toArray();
        }
        inverse = new double[size + 1];
        inverseSquare = new double[size + 1];
        for (int k = size - 1; k >= 0; k--) {
            double inverseDay = shares.isCompared(members[k]) ? 1 / shares.aDay(members[k]) : 0;
            inverse[k] = inverse[k + 1] + inverseDay;
            inverseSquare[k] = inverseSquare[k + 1] + inverseDay * inverseDay;
        }
    }

    private int low(int member) {
        return Math.max(0, total - limits.mostWithout(member, size));
    }

    private double room(int member) {
        return shares.isCompared(member) ? (limits.mostOf(member) - low(member)) * shares.aDay(member) : 0;
    }

    /**
     * The fairest counts in order.
     *
     * @param atMost how many
     * @param last the last of the list before; null for the first list
     * @return none where there are too many to look at
     */
    List<Candidate> list(int atMost, Candidate last) {
        found = new TreeSet<>(Candidate.ORDER);
        most = atMost;
        looks = 0;
        after = last;
        choose(0, total, 0, 0, 0);
        return looks > MOST_LOOKS ? List.of() : List.copyOf(found);
    }

    /** The first list. */
    List<Candidate> list(int atMost) {
        return list(atMost, NONE);
    }

    /** A number that no plan's unfairness is below. */
    static long bound(Shares shares, GroupLimits limits, int total) {
        if (total > MOST_DAYS) {
            return 0;
        }
        FairCounts counts = new FairCounts(shares, limits, total);
        return counts.list(1).stream()
                .mapToLong(Candidate::unfairness)
                .findFirst()
                .orElse(counts.bound());
    }

    /** The same, without looking at whole counts. */
    long bound() {
        return (long) Math.floor(bound(0, total, 0, 0, 0));
    }

    private void choose(int position, int left, int compared, double sum, double squares) {
        if (position == size) {
            if (left == 0) {
                keep();
            }
            return;
        }
        int member = members[position];
        double aDay = shares.isCompared(member) ? shares.aDay(member) : 0;
        int next = compared + (shares.isCompared(member) ? 1 : 0);
        int high = Math.min(left, limits.mostOf(member));
        int options = 0;
        for (int count = low(member); count <= high; count++) {
            double share = aDay * count;
            double bound = bound(position + 1, left - count, next, sum + share, squares + share * share);
            if (!isTooMuch(bound)) {
                order[position][options++] = (long) Math.min(bound, MOST_BOUND) << COUNT_BITS | count;
            }
        }
        Arrays.sort(order[position], 0, options);
        for (int k = 0; k < options && looks <= MOST_LOOKS; k++) {
            looks++;
            int count = (int) (order[position][k] & MOST_DAYS);
            counts[member] = count;
            double share = aDay * count;
            if (!isTooMuch((double) (order[position][k] >> COUNT_BITS)) && limits.allow(groupsAt[position], counts)) {
                choose(position + 1, left - count, next, sum + share, squares + share * share);
            }
        }
    }

    private boolean isTooMuch(double bound) {
        return found.size() == most && bound > found.last().unfairness();
    }

    private void keep() {
        Candidate candidate = new Candidate(shares.unfairness(counts), counts.clone());
        if (Candidate.ORDER.compare(candidate, after) > 0) {
            found.add(candidate);
            if (found.size() > most) {
                found.pollLast();
            }
        }
    }

    /**
     * A number that the unfairness is not below.
     *
     * @param from the first position without a count
     * @param left days for those from there on
     * @param compared how many before are
     * @param sum of their shares, before rounding
     * @param squares of the same
     */
    private double bound(int from, int left, int compared, double sum, double squares) {
        int n = shares.compared();
        double a = compared;
        double b = sum;
        double c = squares;
        if (inverseSquare[from] > 0) {
            a += inverse[from] * inverse[from] / inverseSquare[from];
            b += left * inverse[from] / inverseSquare[from];
            c += (double) left * left / inverseSquare[from];
        }
        if (a <= 0) {
            return 0;
        }
        double least = Math.max(0, c - b * b / a - TOLERANCE * c);
        double length = Math.max(0, Math.sqrt(least) - ROUNDING * Math.sqrt(n));
        return n * length * length;
    }
}
