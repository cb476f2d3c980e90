package fr.maillage.solver.rota;

import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.exact.IntegerSolver;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Every column that loads of no more than an unfairness may have within a range, for programs that keep to such loads. */
final class FairColumns {

    private static final int MOST_COLUMNS = 20_000;
    private static final long MOST_NODES = 2000;

    private final LoadKinds kinds;
    private final FairCosts costs;
    private final FairLoads.Range range;
    private final double most;
    /** By kind. */
    private final List<List<int[]>> columns = new ArrayList<>();

    private FairColumns(LoadKinds kinds, FairLoads.Range range, long unfairness) {
        this.kinds = kinds;
        this.range = range;
        costs = new FairCosts(kinds.members, range.low(), range.high());
        most = costs.most(unfairness);
    }

    /**
     * Finds them; empty where they are too many, or none.
     *
     * @param ranges they are sought in what lies between the least and the greatest
     */
    static Optional<FairColumns> find(LoadKinds kinds, List<FairLoads.Range> ranges, long unfairness, Steps steps) {
        LongSummaryStatistics ends = ranges.stream()
                .flatMapToLong(range -> LongStream.of(range.low(), range.high()))
                .summaryStatistics();
        if (ends.getCount() == 0) {
            return Optional.empty();
        }
        FairLoads.Range range = new FairLoads.Range(ends.getMin(), ends.getMax(), 0, LoadPrices.NONE);
        FairColumns found = new FairColumns(kinds, range, unfairness);
        FairRelaxation relaxation = new FairRelaxation(kinds, found.costs, range, steps);
        double gap = found.most - relaxation.bound() + FairRelaxation.NONE;
        if (!relaxation.addAll(gap, MOST_COLUMNS)) {
            return Optional.empty();
        }
        for (int k = 0; k < kinds.kinds.length; k++) {
            int of = k;
            found.columns.add(kinds.listPossible(kinds.kinds[k], column -> relaxation.reduced(of, column) <= gap));
        }
        return Optional.of(found);
    }

    /** Has a rota's program keep to them. */
    void limit(RotaProgram program) {
        List<List<int[]>> ofMember = new ArrayList<>();
        for (int m = 0; m < kinds.members; m++) {
            ofMember.add(List.of());
        }
        for (int k = 0; k < columns.size(); k++) {
            List<int[]> own = columns.get(k);
            kinds.kinds[k].members.forEach(m -> ofMember.set(m, own));
        }
        program.limitLoads(kinds, ofMember, costs, most, range);
    }

    /**
     * Other such loads, by luck.
     *
     * @return counts by member and class
     */
    Optional<int[][]> findOthers(long seed, Steps steps) {
        SplittableRandom random = new SplittableRandom(seed);
        IntegerProgram program = new IntegerProgram();
        LoadRows rows = new LoadRows(program, kinds, costs, range, most);
        for (int k = 0; k < columns.size(); k++) {
            for (int[] counts : columns.get(k)) {
                rows.add(k, counts, random.nextDouble());
            }
        }
        rows.addUnassigned();
        double[] values = IntegerSolver.solve(
                        program, null, MOST_NODES, steps.findTimeLeft().orElse(null), steps::isOver)
                .values();
        return values == null ? Optional.empty() : Optional.of(rows.counts(columns, values));
    }
}
