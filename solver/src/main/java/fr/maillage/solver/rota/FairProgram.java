package fr.maillage.solver.rota;

import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.exact.IntegerSolver;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The least unfairness of loads whose shares add up to something within a range: an integer program of all columns whose
 * reduced cost is within the gap between the relaxation and the fairest loads known, as a better solution has no other.
 *
 * @see <a href="https://doi.org/10.1007/s10107-007-0178-5">Baldacci, Christofides, Mingozzi (2008), An exact algorithm for
 *     the vehicle routing problem based on the set partitioning formulation with additional cuts</a>
 */
final class FairProgram {

    private static final int MOST_COLUMNS = 20_000;
    private static final int MOST_QUARTERINGS = 8;
    private static final long MOST_NODES = 5000;

    /** That a program of columns counts as. */
    static final long STEPS = 500;

    /** A range is divided where its solution loses more than this of the gap. */
    private static final double MUCH = 0.1;

    private final LoadKinds all;
    private final FairLoads.Range range;
    private final Steps steps;
    private final FairCosts costs;
    private final FairRelaxation relaxation;
    private @Nullable Long sum;

    FairProgram(LoadKinds all, FairLoads.Range range, Steps steps) {
        this.all = all;
        this.range = range;
        this.steps = steps;
        costs = new FairCosts(all.members, range.low(), range.high());
        relaxation = new FairRelaxation(all, costs, range, steps);
    }

    /** Where the range is to be divided; empty where it need not. */
    OptionalLong findSum() {
        return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    /** No loads of the range are below this. */
    double bound() {
        return costs.unfairness(relaxation.bound());
    }

    LoadPrices prices() {
        return relaxation.prices();
    }

    /**
     * Bounds the unfairness within the range, and looks for fairer loads.
     *
     * @param isFirst whether the columns that have come in are to be put together, for a first solution
     * @return no loads of the range that are fairer than those known are below this
     */
    double solve(boolean isFirst) {
        double bound = bound();
        if (bound >= all.value() || bound == Double.NEGATIVE_INFINITY) {
            return bound;
        }
        if (isFirst) {
            compose(Double.POSITIVE_INFINITY);
        }
        long at = Math.clamp(relaxation.sum(), range.low(), range.high());
        double lost = (double) (at - range.low()) * (range.high() - at);
        if (lost > MUCH * (all.value() - bound)) {
            sum = at;
            return bound;
        }
        long before = all.value();
        if (addAll(gap())) {
            return Math.max(bound, compose(gap()));
        }
        for (int quarterings = 1; quarterings <= MOST_QUARTERINGS; quarterings++) {
            double part = Math.scalb(gap(), -2 * quarterings);
            if (addAll(part)) {
                compose(part);
                break;
            }
        }
        return all.value() < before && addAll(gap()) ? Math.max(bound, compose(gap())) : bound;
    }

    private double gap() {
        return costs.most(all.value()) - relaxation.bound() + FairRelaxation.NONE;
    }

    private boolean addAll(double gap) {
        return relaxation.addAll(gap, MOST_COLUMNS);
    }

    /**
     * The best of the columns whose reduced cost is within a gap.
     *
     * @return what no rota made of them is below
     */
    private double compose(double gap) {
        IntegerProgram program = new IntegerProgram();
        LoadRows rows = new LoadRows(program, all, costs, range, costs.most(all.value()));
        List<List<int[]>> columns = new ArrayList<>();
        for (int k = 0; k < all.kinds.length; k++) {
            int of = k;
            List<int[]> own = all.listPossible(all.kinds[k], column -> relaxation.reduced(of, column) <= gap);
            own.forEach(counts -> rows.add(of, counts, rows.cost(of, counts)));
            columns.add(own);
        }
        rows.addUnassigned();
        IntegerSolver.Answer answer = IntegerSolver.solve(
                program, null, MOST_NODES, steps.findTimeLeft().orElse(null), steps::isOver);
        steps.spend(STEPS);
        double[] values = answer.values();
        if (values == null) {
            return answer.isDecided() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        int[][] counts = rows.counts(columns, values);
        all.offer(counts);
        if (!answer.isDecided()) {
            return costs.unfairness(answer.bound());
        }
        long total = all.sumOfShares(counts);
        long value = all.unfairness(counts);
        double bound = costs.unfairness(value, total);
        if (bound < value) {
            sum = total;
        }
        return bound;
    }
}
