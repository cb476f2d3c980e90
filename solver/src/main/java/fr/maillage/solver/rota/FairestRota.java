package fr.maillage.solver.rota;

import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.solver.search.Steps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Seeks fairer rotas among all loads of a group that are fairer, one range of sums of shares after another: an integer
 * program has the loads and all rules of the rota. Where a solution loses much by the range, the range is divided at it.
 *
 * @see FairLoads
 */
final class FairestRota {

    private final FairLoads.Answer loads;
    /** What all other groups have at least. */
    private final long others;

    private final Function<FairColumns, RotaProgram.Answer> solver;
    private final Steps steps;
    private Rota best;
    private double closed = Double.POSITIVE_INFINITY;
    private long bound;

    /**
     * A search.
     *
     * @param others no rota's unfairness in all other groups together is below this
     * @param solver of a rota with the least costs of some columns
     */
    FairestRota(
            FairLoads.Answer loads,
            long others,
            Rota best,
            Function<FairColumns, RotaProgram.Answer> solver,
            Steps steps) {
        this.loads = loads;
        this.others = others;
        this.best = best;
        this.solver = solver;
        this.steps = steps;
    }

    /** The best rota known. */
    Rota best() {
        return best;
    }

    /** No rota's unfairness is below this. */
    long bound() {
        return bound;
    }

    /** Seeks it. */
    void seek() {
        Deque<FairLoads.Range> open = new ArrayDeque<>(loads.within(value() - others - 1));
        while (!open.isEmpty()) {
            FairLoads.Range range = open.remove();
            long most = value() - others - 1;
            if (range.bound() > most) {
                continue;
            }
            Optional<FairColumns> columns =
                    steps.isOver() ? Optional.empty() : FairColumns.find(loads.kinds(), List.of(range), most, steps);
            RotaProgram.Answer answer = columns.map(solver).orElse(null);
            if (answer == null || !answer.isDecided()) {
                closed = Math.min(closed, range.bound());
            } else if (answer.agents() != null) {
                divide(range, answer.agents(), open);
            }
        }
        bound = closed < value() - others ? (long) Math.ceil(closed) + others : value();
    }

    private long value() {
        return best.value(RotaObjective.UNFAIRNESS);
    }

    /** What is least by the costs of a range says nothing of other sums than its ends. */
    private void divide(FairLoads.Range range, int[] agents, Deque<FairLoads.Range> open) {
        Rota found = best.copy();
        found.reset(agents);
        if (found.isBetterThan(best)) {
            best = found;
        }
        LoadKinds kinds = loads.kinds();
        int[][] counts = kinds.classes.countsIn(found);
        long at = kinds.sumOfShares(counts);
        double bound = new FairCosts(kinds.members, range.low(), range.high()).unfairness(kinds.unfairness(counts), at);
        if (at > range.low()) {
            open.add(new FairLoads.Range(range.low(), at - 1, bound, range.prices()));
        }
        if (at < range.high()) {
            open.add(new FairLoads.Range(at + 1, range.high(), bound, range.prices()));
        }
        if (at > range.low() && at < range.high()) {
            open.add(new FairLoads.Range(at, at, bound, range.prices()));
        }
    }
}
