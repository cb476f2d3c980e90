package fr.maillage.solver.rota;

import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.rota.LoadKinds.Kind;
import java.util.List;

/** The rows of an integer program of columns: every duty is had once, every member has a column, and loads are fair. */
final class LoadRows {

    private final IntegerProgram program;
    private final LoadKinds kinds;
    private final FairCosts costs;
    private final int[] ofClass;
    private final int[] ofKind;
    private final int ofSum;
    private final int ofCost;
    private final int ofUnassigned;

    /** @param most that all columns cost */
    LoadRows(IntegerProgram program, LoadKinds kinds, FairCosts costs, FairLoads.Range range, double most) {
        this.program = program;
        this.kinds = kinds;
        this.costs = costs;
        ofClass = new int[kinds.size.length];
        for (int c = 0; c < ofClass.length; c++) {
            ofClass[c] = program.addRow(kinds.classes.count[c], kinds.classes.count[c]);
        }
        ofKind = new int[kinds.kinds.length];
        for (int k = 0; k < ofKind.length; k++) {
            int members = kinds.kinds[k].members.size();
            ofKind[k] = program.addRow(members, members);
        }
        ofSum = program.addRow(costs.hoursOfSum(range.low()), costs.hoursOfSum(range.high()));
        ofCost = program.addRow(Double.NEGATIVE_INFINITY, most);
        ofUnassigned = program.addRow(Double.NEGATIVE_INFINITY, kinds.unassigned);
    }

    double cost(int kind, int[] counts) {
        return costs.of(share(kind, counts));
    }

    private long share(int kind, int[] counts) {
        return kinds.kinds[kind].share[kinds.load(counts)];
    }

    /** Adds a column. */
    void add(int kind, int[] counts, double cost) {
        long share = share(kind, counts);
        int variable = program.addVariable(0, kinds.kinds[kind].members.size(), cost, true);
        program.set(ofKind[kind], variable, 1);
        program.set(ofSum, variable, costs.hours(share));
        program.set(ofCost, variable, costs.of(share));
        for (int c = 0; c < ofClass.length; c++) {
            if (counts[c] > 0) {
                program.set(ofClass[c], variable, counts[c]);
            }
        }
    }

    /** Adds the duties without an agent, after all columns. */
    void addUnassigned() {
        for (int c = 0; c < ofClass.length && kinds.unassigned > 0; c++) {
            int variable = program.addVariable(0, Math.min(kinds.unassigned, kinds.classes.count[c]), 0, true);
            program.set(ofClass[c], variable, 1);
            program.set(ofUnassigned, variable, 1);
        }
    }

    /**
     * What a solution gives each member.
     *
     * @param columns by kind, as they were added
     * @return counts by member and class
     */
    int[][] counts(List<List<int[]>> columns, double[] values) {
        int[][] counts = new int[kinds.members][];
        int variable = 0;
        for (int k = 0; k < columns.size(); k++) {
            Kind kind = kinds.kinds[k];
            int next = 0;
            for (int[] column : columns.get(k)) {
                for (long left = Math.round(values[variable++]); left > 0; left--) {
                    counts[kind.members.get(next++)] = column;
                }
            }
        }
        return counts;
    }
}
