package fr.maillage.solver.rota;

import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

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
     * @param ranges all that was looked at, each with a bound of its own
     */
    record Answer(long bound, LoadKinds kinds, List<Range> ranges) {

        Answer {
            ranges = List.copyOf(ranges);
        }

        /** Ranges in which there may be loads of no more than an unfairness, itself no greater than that of the first rota. */
        List<Range> within(long unfairness) {
            return ranges.stream().filter(each -> each.bound() <= unfairness).toList();
        }
    }

    private final LoadKinds kinds;
    private final Steps steps;
    private final List<Range> ranges = new ArrayList<>();
    private double closed = Double.POSITIVE_INFINITY;

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
            long[] whole = kinds.range();
            LoadSearch.improve(kinds, steps);
            fair.divide(new Range(whole[0], whole[1], Double.NEGATIVE_INFINITY, LoadPrices.NONE));
        } else {
            LoadSearch.improve(kinds, steps);
            fair.closed = 0;
        }
        return new Answer(Math.clamp(fair.bound(), 0, kinds.value()), kinds, fair.ranges);
    }

    /** A range, and the program of its loads once it has been bounded by itself. */
    private record Open(Range range, @Nullable FairProgram program) {}

    /** The range with the least bound first: it is bounded, then solved or divided. */
    private void divide(Range whole) {
        PriorityQueue<Open> open = new PriorityQueue<>(
                Comparator.comparingDouble(each -> each.range().bound()));
        open.add(new Open(whole, null));
        int count = 0;
        while (count < MOST_RANGES && !open.isEmpty() && !steps.isOver()) {
            Open first = open.remove();
            Range range = first.range();
            double enough = kinds.isSmall() ? kinds.value() : kinds.value() * (1 - UNSEEN);
            if (range.bound() >= enough) {
                open.add(first);
                break;
            }
            FairProgram program = first.program();
            if (program == null) {
                program = new FairProgram(kinds, range, steps);
                double bound = Math.max(range.bound(), program.bound());
                open.add(new Open(new Range(range.low(), range.high(), bound, program.prices()), program));
                continue;
            }
            double bound = Math.max(range.bound(), program.solve(count++ == 0 && kinds.isSmall()));
            if (bound >= kinds.value()
                    || range.low() == range.high()
                    || program.findSum().isEmpty()) {
                close(range, bound);
            } else {
                long at = program.findSum().getAsLong();
                if (at > range.low()) {
                    open.add(new Open(new Range(range.low(), at - 1, bound, range.prices()), null));
                }
                open.add(new Open(new Range(at, at, bound, range.prices()), null));
                if (at < range.high()) {
                    open.add(new Open(new Range(at + 1, range.high(), bound, range.prices()), null));
                }
            }
        }
        open.forEach(each -> close(each.range(), each.range().bound()));
    }

    /**
     * Nothing more is sought within a range.
     *
     * @param bound no loads of the range that are fairer than those known are below this
     */
    private void close(Range range, double bound) {
        closed = Math.min(closed, bound);
        ranges.add(range);
    }

    private long bound() {
        return closed >= kinds.value() ? kinds.value() : (long) Math.ceil(closed - TOLERANCE * Math.abs(closed));
    }
}
