package fr.maillage.solver.interim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

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
    private static final int MOST_LOOKS = 400_000;

    private static final int COUNT_BITS = 20;
    /** The most days of all encadrants for which there is room. */
    static final int MOST_DAYS = (1 << COUNT_BITS) - 1;

    private static final double MOST_BOUND = 1L << (Long.SIZE - 2 - COUNT_BITS);

    private static final double ROUNDING = 0.5;
    private static final double TOLERANCE = 1e-9;

    private final Shares shares;
    private final GroupLimits limits;
    private final int total;
    private final int size;
    /** Of those who come after an encadrant, Σ 1 / day and Σ 1 / day². */
    private final double[] inverse;

    private final double[] inverseSquare;
    private final int[] counts;
    /** By encadrant: counts and their bounds in one number, so that they can be sorted. */
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
        inverse = new double[size + 1];
        inverseSquare = new double[size + 1];
        for (int m = size - 1; m >= 0; m--) {
            double inverseDay = shares.isCompared(m) ? 1 / shares.aDay(m) : 0;
            inverse[m] = inverse[m + 1] + inverseDay;
            inverseSquare[m] = inverseSquare[m + 1] + inverseDay * inverseDay;
        }
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

    /** A number that no plan's unfairness is below, without looking at whole counts. */
    long bound() {
        return (long) Math.floor(bound(0, total, 0, 0, 0));
    }

    private void choose(int member, int left, int compared, double sum, double squares) {
        if (member == size) {
            if (left == 0) {
                keep();
            }
            return;
        }
        int low = Math.max(0, total - limits.mostWithout(member, size));
        int high = Math.min(left, limits.mostOf(member));
        int options = 0;
        for (int count = low; count <= high; count++) {
            double share = shares.isCompared(member) ? shares.aDay(member) * count : 0;
            int next = compared + (shares.isCompared(member) ? 1 : 0);
            double bound = bound(member + 1, left - count, next, sum + share, squares + share * share);
            if (!isTooMuch(bound)) {
                order[member][options++] = (long) Math.min(bound, MOST_BOUND) << COUNT_BITS | count;
            }
        }
        Arrays.sort(order[member], 0, options);
        for (int k = 0; k < options && looks <= MOST_LOOKS; k++) {
            looks++;
            int count = (int) (order[member][k] & MOST_DAYS);
            counts[member] = count;
            double share = shares.isCompared(member) ? shares.aDay(member) * count : 0;
            int next = compared + (shares.isCompared(member) ? 1 : 0);
            if (!isTooMuch((double) (order[member][k] >> COUNT_BITS)) && limits.allowLast(member, counts)) {
                choose(member + 1, left - count, next, sum + share, squares + share * share);
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
     * @param from the first encadrant without a count
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
