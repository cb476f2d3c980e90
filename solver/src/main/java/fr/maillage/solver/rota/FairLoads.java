package fr.maillage.solver.rota;

import fr.maillage.solver.search.Steps;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The least unfairness of a group: how many duties of each class each agent has, whatever the weeks between them.
 *
 * <p>n Σ share² − (Σ share)² is no sum over agents; n Σ (share − r)² − (Σ share − n r)² is the same for any r, and within
 * low ≤ Σ share − n r ≤ high its last term is at least −(low + high)(Σ share − n r) + low high, which is one. Where a solution
 * loses much by that, the range of sums is divided at it.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.15.9.550">Falk, Soland (1969), An algorithm for separable nonconvex
 *     programming problems</a>
 */
final class FairLoads {

    private static final int MOST_RANGES = 80;

    /** Where there are many members and classes, a gap that nobody would see is let be. */
    private static final double UNSEEN = 1e-6;

    /** Of a bound, against rounding of doubles. */
    private static final double TOLERANCE = 1e-9;

    /** Shares that add up to no less than the one and no more than the other; no rota within is below the bound. */
    record Range(long low, long high, double bound, LoadPrices prices) {}

    /**
     * What was found out.
     *
     * @param bound no rota's unfairness within the group is below this
     * @param kinds with the fairest loads found
     * @param low shares of loads that are as fair add up to no less than this
     * @param high and to no more than this
     */
    record Answer(long bound, LoadKinds kinds, long low, long high) {

        boolean isProven() {
            return bound == kinds.value();
        }
    }

    private final LoadKinds kinds;
    private final Steps steps;
    private double closed = Double.POSITIVE_INFINITY;
    private long low = Long.MAX_VALUE;
    private long high = Long.MIN_VALUE;

    private FairLoads(LoadKinds kinds, Steps steps) {
        this.kinds = kinds;
        this.steps = steps;
    }

    /**
     * Finds out.
     *
     * @param rota that is known
     * @param unassigned duties of all groups that may stay without an agent
     */
    static Answer find(RotaModel model, LoadClasses classes, Rota rota, int unassigned, Steps steps) {
        LoadKinds kinds = new LoadKinds(model, classes, rota, unassigned);
        FairLoads fair = new FairLoads(kinds, steps);
        if (kinds.members > 1 && kinds.isSmallEnough()) {
            fair.divide();
        } else {
            fair.close(new Range(Long.MIN_VALUE, Long.MAX_VALUE, 0, LoadPrices.NONE), 0);
        }
        return new Answer(Math.clamp(fair.bound(), 0, kinds.value()), kinds, fair.low, fair.high);
    }

    private void divide() {
        long[] whole = kinds.range();
        PriorityQueue<Range> open = new PriorityQueue<>(Comparator.comparingDouble(Range::bound));
        open.add(new Range(whole[0], whole[1], Double.NEGATIVE_INFINITY, LoadPrices.NONE));
        for (int count = 0; count < MOST_RANGES && !open.isEmpty() && !steps.isOver(); count++) {
            Range range = open.remove();
            double enough = kinds.isSmall() ? kinds.value() : kinds.value() * (1 - UNSEEN);
            if (range.bound() >= enough) {
                open.add(range);
                break;
            }
            FairProgram program = new FairProgram(kinds, range, steps);
            double bound = Math.max(range.bound(), program.solve(count == 0 && kinds.isSmall()));
            if (bound >= kinds.value()
                    || range.low() == range.high()
                    || program.findSum().isEmpty()) {
                close(range, bound);
            } else {
                long at = program.findSum().getAsLong();
                LoadPrices prices = program.prices();
                if (at > range.low()) {
                    open.add(new Range(range.low(), at - 1, bound, prices));
                }
                open.add(new Range(at, at, bound, prices));
                if (at < range.high()) {
                    open.add(new Range(at + 1, range.high(), bound, prices));
                }
            }
        }
        open.forEach(range -> close(range, range.bound()));
    }

    /** Nothing more is sought within a range. */
    private void close(Range range, double bound) {
        closed = Math.min(closed, bound);
        if (bound <= kinds.value() * (1 + TOLERANCE)) {
            low = Math.min(low, range.low());
            high = Math.max(high, range.high());
        }
    }

    private long bound() {
        return closed >= kinds.value() ? kinds.value() : (long) Math.ceil(closed - TOLERANCE * Math.abs(closed));
    }
}
