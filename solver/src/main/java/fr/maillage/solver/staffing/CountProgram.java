package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Shortage;
import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.exact.IntegerSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How many of each group of like holders go to each class of slots: all that shortage and rows depend on, whoever they
 * are. A whole program in few variables, whose bound knows what quotités can add up to, which prices alone do not.
 */
final class CountProgram {

    private final StaffingModel model;
    private final Slots slots;
    private final Choices choices;
    private final SlotClasses kinds;
    private final double shortagePrice;
    private final long mostShortage;
    private final IntegerProgram program = new IntegerProgram();
    /** By group and place in its classes. */
    private final int[][] variables;

    private double constant;

    /**
     * A program.
     *
     * @param shortagePrice of a unit of shortage
     * @param mostShortage that is considered; {@link Long#MAX_VALUE} for any
     * @param relaxation whose prices say what a holder in a slot costs; null for nothing
     */
    CountProgram(
            StaffingModel model,
            Choices choices,
            SlotClasses kinds,
            double shortagePrice,
            long mostShortage,
            @Nullable Relaxation relaxation) {
        this.model = model;
        this.choices = choices;
        this.kinds = kinds;
        this.shortagePrice = shortagePrice;
        this.mostShortage = mostShortage;
        slots = model.slots;
        variables = new int[kinds.groups.size()][];
        pose(relaxation);
    }

    private void pose(@Nullable Relaxation relaxation) {
        int[] ofCell = new int[slots.cells()];
        int ofShortage =
                mostShortage == Long.MAX_VALUE ? -1 : program.addRow(Double.NEGATIVE_INFINITY, (double) mostShortage);
        for (int cell = 0; cell < ofCell.length; cell++) {
            long target = slots.target[cell];
            ofCell[cell] = program.addRow((double) target, Double.POSITIVE_INFINITY);
            for (long step = 1; (step - 1) * Slots.ONE < target; step++) {
                double weight = (double) slots.priority[cell] * Shortage.weight(target, step);
                double most = Math.min(Slots.ONE, target - (step - 1) * Slots.ONE);
                int missing = program.addVariable(0, most, shortagePrice * weight, false);
                program.set(ofCell[cell], missing, 1);
                if (ofShortage >= 0) {
                    program.set(ofShortage, missing, weight);
                }
            }
        }
        int[] ofRow = new int[slots.rowCount()];
        for (int r = 0; r < ofRow.length; r++) {
            double most = slots.most[r] == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : (double) slots.most[r];
            ofRow[r] = program.addRow((double) slots.least[r], most);
        }
        int[][] ofBound = new int[choices.bound.length][slots.size()];
        for (int g = 0; g < ofBound.length; g++) {
            for (int s = 0; s < slots.size(); s++) {
                ofBound[g][s] =
                        choices.bound[g][s] > 0 ? program.addRow(choices.bound[g][s], Double.POSITIVE_INFINITY) : -1;
            }
        }
        int[] ofBalance = balances();
        for (int g = 0; g < variables.length; g++) {
            group(g, relaxation, ofCell, ofRow, ofBound, ofBalance);
        }
    }

    /** As many postes as holders in each métier, where holders and vacancies change places. */
    private int[] balances() {
        int[] ofBalance = new int[choices.metiers.balances];
        Arrays.setAll(ofBalance, b -> program.addRow(0, 0));
        choices.metiers.kinds.forEach((kind, count) -> {
            int all = program.addRow(count, count);
            for (int end : kind.ends()) {
                int postes = program.addVariable(0, count, 0, false);
                program.set(all, postes, 1);
                program.set(ofBalance[choices.metiers.balanceOf[kind.grade()][end]], postes, -1);
            }
        });
        return ofBalance;
    }

    private void group(
            int g, @Nullable Relaxation relaxation, int[] ofCell, int[] ofRow, int[][] ofBound, int[] ofBalance) {
        int[] holders = kinds.groups.get(g);
        int one = holders[0];
        int[] classes = kinds.classes.get(g);
        variables[g] = new int[classes.length];
        int all = program.addRow(holders.length, holders.length);
        double[] gains = new double[classes.length];
        for (int k = 0; relaxation != null && k < classes.length; k++) {
            gains[k] = relaxation.gain(one, kinds.first[classes[k]]);
        }
        // What all choices of a group have in common would only cost precision.
        double common = Arrays.stream(gains).min().orElse(0);
        constant += common * holders.length;
        for (int k = 0; k < classes.length; k++) {
            int slot = kinds.first[classes[k]];
            int variable = program.addVariable(0, holders.length, gains[k] - common, true);
            variables[g][k] = variable;
            program.set(all, variable, 1);
            int counts = model.counts(one, slot, one);
            if (slots.cell[slot] != Slots.NO_CELL) {
                program.set(ofCell[slots.cell[slot]], variable, counts);
            }
            for (int r : slots.rows[slot]) {
                program.set(ofRow[r], variable, slots.isOfPostes[r] ? Slots.ONE : counts);
            }
            int bound = ofBound[model.grade[one]][slot];
            if (bound >= 0 && !model.isTied[one]) {
                program.set(bound, variable, 1);
            }
            int balance = choices.metiers.balance(model.grade[one], slot);
            if (balance >= 0) {
                program.set(ofBalance[balance], variable, 1);
            }
        }
    }

    /** The number of variables that a program would have: whole ones, and one for each ETP of a need. */
    static long size(StaffingModel model, SlotClasses kinds) {
        long whole = kinds.classes.stream().mapToLong(of -> of.length).sum();
        return whole + Arrays.stream(model.slots.target).sum() / Slots.ONE;
    }

    /**
     * What no counts undercut; negative infinity where nothing was found out.
     *
     * @param nodes of the search tree, at most
     * @param time at most; null where only nodes count
     */
    double bound(long nodes, @Nullable Duration time, BooleanSupplier stop) {
        return constant + IntegerSolver.solve(program, null, nodes, time, stop).bound();
    }
}
