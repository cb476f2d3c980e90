package fr.maillage.solver.rota;

import fr.maillage.solver.exact.ColumnProgram;
import fr.maillage.solver.rota.LoadKinds.Kind;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The linear program of all columns within a range of sums of shares. Columns come in where their price is right, each kind
 * of agent asking a knapsack; at any prices what is left over bounds the least.
 *
 * @see <a href="https://doi.org/10.1287/opre.9.6.849">Gilmore, Gomory (1961), A linear programming approach to the
 *     cutting-stock problem</a>
 */
final class FairRelaxation {

    /** A reduced cost that counts as none. */
    static final double NONE = 1e-7;

    /** Times what a share costs that is as far off as any may be. */
    private static final double DEAR = 10;

    private static final int MOST_ROUNDS = 400;

    private final LoadKinds all;
    private final Kind[] kinds;
    private final FairCosts costs;
    private final double low;
    private final double high;
    private final Steps steps;
    private final LoadKnapsack knapsack;

    private double[] ofClass;
    private double ofSum;
    private double[] ofKind;
    private double bound = Double.NEGATIVE_INFINITY;
    private double sumOfShares;

    /** The linear program with the columns that have come in. */
    private final class Master implements AutoCloseable {

        final ColumnProgram program;
        final int rowOfSum;
        final int rowOfUnassigned;
        private final List<List<Integer>> columns = new ArrayList<>();

        Master(ColumnProgram program) {
            this.program = program;
            for (int count : all.classes.count) {
                program.addRow(count, count);
            }
            for (Kind kind : kinds) {
                program.addRow(kind.members.size(), kind.members.size());
                columns.add(new ArrayList<>());
            }
            rowOfSum = program.addRow(low, high);
            rowOfUnassigned = program.addRow(Double.NEGATIVE_INFINITY, all.unassigned);
            double dear = DEAR * (1 + costs.squaredHours(all.way()));
            for (int c = 0; c < ofClass.length; c++) {
                program.addColumn(0, new int[] {c, rowOfUnassigned}, new double[] {1, 1});
                miss(c, dear);
            }
            miss(rowOfSum, dear);
        }

        /** There is a solution whatever the columns: at a price that none pays who need not. */
        private void miss(int row, double dear) {
            program.addColumn(dear, new int[] {row}, new double[] {1});
            program.addColumn(dear, new int[] {row}, new double[] {-1});
        }

        int rowOfKind(int kind) {
            return ofClass.length + kind;
        }

        /** Solves it with all columns there are. */
        boolean solve() {
            for (int k = 0; k < kinds.length; k++) {
                List<Integer> own = columns.get(k);
                while (own.size() < kinds[k].columns.size()) {
                    own.add(add(k, kinds[k].columns.get(own.size())));
                }
            }
            return program.solve();
        }

        private int add(int kind, int[] counts) {
            int[] rows = new int[counts.length + 2];
            double[] values = new double[rows.length];
            int count = 0;
            for (int c = 0; c < counts.length; c++) {
                if (counts[c] > 0) {
                    rows[count] = c;
                    values[count++] = counts[c];
                }
            }
            long share = kinds[kind].share[all.load(counts)];
            rows[count] = rowOfKind(kind);
            values[count++] = 1;
            rows[count] = rowOfSum;
            values[count++] = costs.hours(share);
            return program.addColumn(costs.of(share), Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
        }

        double sumOfShares() {
            double sum = 0;
            for (int k = 0; k < kinds.length; k++) {
                for (int v = 0; v < columns.get(k).size(); v++) {
                    long share = kinds[k].share[all.load(kinds[k].columns.get(v))];
                    sum += program.value(columns.get(k).get(v)) * costs.hours(share);
                }
            }
            return sum;
        }

        @Override
        public void close() {
            program.close();
        }
    }

    FairRelaxation(LoadKinds all, FairCosts costs, FairLoads.Range range, Steps steps) {
        this.all = all;
        this.costs = costs;
        this.steps = steps;
        kinds = all.kinds;
        low = costs.hoursOfSum(range.low());
        high = costs.hoursOfSum(range.high());
        knapsack = new LoadKnapsack(all.size, all.packed());
        ofClass = new double[all.size.length];
        ofKind = new double[kinds.length];
        sumOfShares = (low + high) / 2;
        if (range.prices().ofClass().length == ofClass.length) {
            price(range.prices().ofClass(), costs.slope() - range.prices().slope());
        }
        ColumnProgram.open().ifPresent(this::solve);
    }

    private void solve(ColumnProgram program) {
        try (Master master = new Master(program)) {
            boolean goesOn = true;
            for (int round = 0; goesOn && round < MOST_ROUNDS && !steps.isOver() && master.solve(); round++) {
                sumOfShares = Math.clamp(master.sumOfShares(), low, high);
                double[] prices = new double[ofClass.length];
                Arrays.setAll(prices, program::price);
                double[] paid = price(prices, program.price(master.rowOfSum));
                goesOn = false;
                for (int k = 0; k < kinds.length; k++) {
                    goesOn |= paid[k] < program.price(master.rowOfKind(k)) - NONE
                            && kinds[k].columns.size() > master.columns.get(k).size();
                }
            }
        }
    }

    /**
     * Prices all loads, adds the cheapest column of each kind, and bounds the cost.
     *
     * @param ofHour of an hour more in the sum of shares
     * @return what the cheapest of each kind costs
     */
    private double[] price(double[] prices, double ofHour) {
        double value = ofHour > 0 ? ofHour * low : ofHour * high;
        double greatest = 0;
        for (int c = 0; c < prices.length; c++) {
            value += prices[c] * all.classes.count[c];
            greatest = Math.max(greatest, prices[c]);
        }
        value -= greatest * all.unassigned;
        double[] least = new double[kinds.length];
        for (int k = 0; k < kinds.length; k++) {
            fill(prices, k);
            int load = cheapest(kinds[k], ofHour);
            least[k] = Math.min(reduced(kinds[k], load, ofHour), beyond(kinds[k], ofHour));
            value += least[k] * kinds[k].members.size();
            Kind kind = kinds[k];
            knapsack.list(load, knapsack.worth(load) - NONE, counts -> {
                kind.add(counts);
                return false;
            });
        }
        if (value > bound) {
            bound = value;
            ofClass = prices;
            ofSum = ofHour;
            ofKind = least;
        }
        return least;
    }

    private void fill(double[] prices, int kind) {
        if (kind == 0 || !kinds[kind].items.equals(kinds[kind - 1].items)) {
            knapsack.fill(prices, kinds[kind].items);
        }
    }

    private double reduced(Kind kind, int load, double ofHour) {
        return costs.of(kind.share[load]) - ofHour * costs.hours(kind.share[load]) - knapsack.worth(load);
    }

    private int packed(Kind kind) {
        return Math.min(knapsack.length(), kind.share.length - 1);
    }

    private int cheapest(Kind kind, double ofHour) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int load = 0; load <= packed(kind); load++) {
            double value = reduced(kind, load, ofHour);
            if (value < least) {
                least = value;
                best = load;
            }
        }
        return best;
    }

    /** What a load that is not packed costs at least, its duties worth as much as any, with all that weigh nothing. */
    private double beyond(Kind kind, double ofHour) {
        double least = Double.POSITIVE_INFINITY;
        double worth = knapsack.worthOfUnit();
        double weightless = knapsack.worthOfWeightless();
        for (int load = packed(kind) + 1; load < kind.share.length; load++) {
            long share = kind.share[load];
            least = Math.min(least, costs.of(share) - ofHour * costs.hours(share) - worth * load - weightless);
        }
        return least;
    }

    /** No loads within the range cost less; negative infinity where nothing is known. */
    double bound() {
        return bound;
    }

    /** What the shares of its solution add up to, as far as there is one. */
    long sum() {
        return costs.sum(sumOfShares);
    }

    LoadPrices prices() {
        return new LoadPrices(ofClass, costs.slope() - ofSum);
    }

    /** What a column costs beyond the cheapest of its kind. */
    double reduced(int kind, int[] counts) {
        long share = kinds[kind].share[all.load(counts)];
        double worth = 0;
        for (int c = 0; c < counts.length; c++) {
            worth += counts[c] * ofClass[c];
        }
        return costs.of(share) - ofSum * costs.hours(share) - worth - ofKind[kind];
    }

    /**
     * Adds every column whose reduced cost is no greater than a gap.
     *
     * @return false if they are more than so many; then some are missing
     */
    boolean addAll(double gap, int most) {
        int[] left = {most};
        for (int k = 0; k < kinds.length; k++) {
            Kind kind = kinds[k];
            fill(ofClass, k);
            if (beyond(kind, ofSum) - ofKind[k] <= gap) {
                return false;
            }
            for (int load = 0; load <= packed(kind); load++) {
                double own = costs.of(kind.share[load]) - ofSum * costs.hours(kind.share[load]);
                double least = own - ofKind[k] - gap;
                if (knapsack.worth(load) >= least
                        && !knapsack.list(load, least, counts -> {
                            kind.add(counts);
                            return --left[0] > 0;
                        })) {
                    return false;
                }
            }
        }
        return true;
    }
}
