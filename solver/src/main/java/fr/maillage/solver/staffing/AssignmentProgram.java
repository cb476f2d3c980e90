package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Shortage;
import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.exact.IntegerSolver;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A level as an integer program, given the levels before it: how many of each group of like holders come to each slot, how
 * many of each kind of poste, and what is missing in each step of each need. Cutting planes see what quotités can add up to
 * in small needs, which the prices of a {@link Relaxation} do not. Agents who are apart from their team cost nothing here,
 * and a vacancy takes the cheapest poste of its grade, so that no plan undercuts the program.
 */
final class AssignmentProgram {

    /** Programs with more variables are left out: their first linear program takes a minute. */
    static final int MOST_VARIABLES = 400_000;

    private static final int UNUSED = -1;

    private final StaffingModel model;
    private final Slots slots;
    private final Choices choices;
    private final int level;
    private final IntegerProgram program = new IntegerProgram();
    /** The postes that are planned, with their holders. */
    private final int[] postes;
    /** Where all others stay; null where all are planned. */
    private final @Nullable Roster around;
    /** Of each need, whether anybody may come to it; null where all are open. */
    private final boolean @Nullable [] isOpen;

    private final int[] ofCell;
    /** Of each need: the variables of what is missing, by whole ETP. */
    private final int[][] ofMissing;

    private final int[] ofRow;
    private final int[] ofLevel;
    private final List<AssignmentLayout.Group> groups = new ArrayList<>();
    private final List<AssignmentLayout.Kind> kinds = new ArrayList<>();
    private final AssignmentLayout layout;

    /** What makes holders alike. */
    private record Likeness(int grade, boolean isAgent, boolean isTied, List<Integer> slots, List<Integer> costs) {}

    /**
     * What was found out.
     *
     * @param roster the best plan of the program, in the model's rows; null where none was found
     * @param bound no plan's value of the level is below this; 0 where nothing is known
     */
    record Answer(@Nullable Roster roster, long bound) {

        static final Answer NOTHING = new Answer(null, 0);
    }

    /**
     * A program for all.
     *
     * @param level whose least value is sought
     * @param reached the values of the levels before it, which no plan considered is above
     */
    AssignmentProgram(StaffingModel model, Choices choices, int level, long[] reached) {
        this(model, choices, level, reached, IntStream.range(0, model.postes()).toArray(), null, null);
    }

    /**
     * A program for some, all others staying where they are.
     *
     * @param postes that are planned anew, and their holders
     * @param isOpen of each need, whether they may come to it
     */
    static AssignmentProgram ofSome(Roster around, Choices choices, int[] postes, boolean[] isOpen) {
        return new AssignmentProgram(around.model(), choices, 0, new long[0], postes, around, isOpen);
    }

    private AssignmentProgram(
            StaffingModel model,
            Choices choices,
            int level,
            long[] reached,
            int[] postes,
            @Nullable Roster around,
            boolean @Nullable [] isOpen) {
        this.model = model;
        this.choices = choices;
        this.level = level;
        this.postes = postes;
        this.around = around;
        this.isOpen = isOpen;
        slots = model.slots;
        layout = new AssignmentLayout(model, postes, around);
        ofLevel = new int[level];
        for (int l = 0; l < level; l++) {
            ofLevel[l] = program.addRow(Double.NEGATIVE_INFINITY, (double) reached[l]);
        }
        ofCell = new int[slots.cells()];
        Arrays.fill(ofCell, UNUSED);
        ofMissing = new int[slots.cells()][0];
        ofRow = new int[slots.rowCount()];
        Arrays.fill(ofRow, UNUSED);
        rows();
        Map<Likeness, List<Integer>> like = new LinkedHashMap<>();
        for (int p : postes) {
            int holder = around == null ? p : around.holderOf(p);
            like.computeIfAbsent(likeness(holder), key -> new ArrayList<>()).add(holder);
        }
        Map<Integer, Map<Integer, Integer>> postesIn = kinds();
        like.values().forEach(members -> group(array(members), postesIn));
    }

    /** The needs and rows that those who are planned can come to, less what those around count there. */
    private void rows() {
        long[] staff = new long[slots.cells()];
        long[] quantity = new long[slots.rowCount()];
        if (around != null) {
            boolean[] isPlanned = new boolean[model.postes()];
            for (int p : postes) {
                isPlanned[p] = true;
            }
            for (int p = 0; p < isPlanned.length; p++) {
                if (!isPlanned[p]) {
                    count(p, around, staff, quantity);
                }
            }
        }
        for (int p : postes) {
            for (int slot : choices.slots[around == null ? p : around.holderOf(p)]) {
                int cell = slots.cell[slot];
                if (!isOpen(slot)) {
                    continue;
                }
                if (cell != Slots.NO_CELL && ofCell[cell] == UNUSED) {
                    ofCell[cell] = need(cell, staff[cell]);
                }
                for (int r : slots.rows[slot]) {
                    if (ofRow[r] == UNUSED) {
                        double most =
                                slots.most[r] == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : (double) slots.most[r];
                        ofRow[r] = program.addRow((double) slots.least[r] - quantity[r], most - quantity[r]);
                    }
                }
            }
        }
    }

    private boolean isOpen(int slot) {
        return isOpen == null || slots.cell[slot] == Slots.NO_CELL || isOpen[slots.cell[slot]];
    }

    private void count(int poste, Roster roster, long[] staff, long[] quantity) {
        int slot = roster.slotOf(poste);
        int counts = model.counts(poste, slot, roster.holderOf(poste));
        if (slots.cell[slot] != Slots.NO_CELL) {
            staff[slots.cell[slot]] += counts;
        }
        for (int r : slots.rows[slot]) {
            quantity[r] += slots.isOfPostes[r] ? Slots.ONE : counts;
        }
    }

    private Likeness likeness(int holder) {
        List<Integer> costs = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int k : open(holder)) {
            open.add(choices.slots[holder][k]);
            for (int l = 0; l <= level; l++) {
                costs.add(choices.costs[l][holder][k]);
            }
        }
        return new Likeness(model.grade[holder], model.isAgent[holder], model.isTied[holder], open, costs);
    }

    /** The choices of a holder that are open. */
    private int[] open(int holder) {
        return IntStream.range(0, choices.slots[holder].length)
                .filter(k -> isOpen(choices.slots[holder][k]))
                .toArray();
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The row of a need, and a variable for each ETP that may be missing. */
    private int need(int cell, long staff) {
        long target = slots.target[cell];
        long open = Math.max(0, target - staff);
        int row = program.addRow((double) open, Double.POSITIVE_INFINITY);
        ofMissing[cell] = new int[(int) Math.ceilDiv(open, Slots.ONE)];
        // Steps are dearer the later they come: those that the staff around fills already are the last ones.
        for (long step = 1; (step - 1) * Slots.ONE < open; step++) {
            double weight = (double) slots.priority[cell] * Shortage.weight(target, step) * model.shortageWeight;
            double most = Math.min(Slots.ONE, open - (step - 1) * Slots.ONE);
            int missing = program.addVariable(0, most, model.shortageLevel == level ? weight : 0, false);
            program.set(row, missing, 1);
            ofMissing[cell][(int) step - 1] = missing;
            if (model.shortageLevel < level) {
                program.set(ofLevel[model.shortageLevel], missing, weight);
            }
        }
        return row;
    }

    /**
     * Where the postes of each grade may come that has several kinds of them.
     *
     * @return by grade and slot: the row in which as many holders as postes come there
     */
    private Map<Integer, Map<Integer, Integer>> kinds() {
        Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
        Map<Integer, List<List<Integer>>> ofGrade = new LinkedHashMap<>();
        for (int p : postes) {
            if (!model.isTied[p]) {
                List<Integer> key = new ArrayList<>();
                key.add(model.grade[p]);
                Arrays.stream(model.options[p]).filter(this::isOpen).forEach(key::add);
                if (!alike.containsKey(key)) {
                    ofGrade.computeIfAbsent(model.grade[p], grade -> new ArrayList<>())
                            .add(key);
                }
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
            }
        }
        Map<Integer, Map<Integer, Integer>> rows = new HashMap<>();
        ofGrade.forEach((grade, keys) -> {
            Map<Integer, Integer> own = new HashMap<>();
            for (List<Integer> key : keys) {
                int[] members = array(alike.getOrDefault(key, List.of()));
                int[] of = array(key.subList(1, key.size()));
                int[] variables = new int[of.length];
                if (keys.size() > 1) {
                    int all = program.addRow(members.length, members.length);
                    for (int k = 0; k < of.length; k++) {
                        variables[k] = program.addVariable(0, members.length, 0, true);
                        program.set(all, variables[k], 1);
                        int row = own.computeIfAbsent(of[k], slot -> program.addRow(0, 0));
                        program.set(row, variables[k], -1);
                    }
                }
                kinds.add(new AssignmentLayout.Kind(grade, members, of, keys.size() > 1 ? variables : new int[0]));
            }
            rows.put(grade, own);
        });
        return rows;
    }

    /** The variables of like holders in the choices that are open. */
    private void group(int[] holders, Map<Integer, Map<Integer, Integer>> postesIn) {
        int one = holders[0];
        int[] open = open(one);
        int[] of = new int[open.length];
        int[] variables = new int[open.length];
        int all = program.addRow(holders.length, holders.length);
        Map<Integer, Integer> rows = model.isTied[one] ? Map.of() : postesIn.getOrDefault(model.grade[one], Map.of());
        for (int k = 0; k < of.length; k++) {
            int slot = choices.slots[one][open[k]];
            of[k] = slot;
            int variable = program.addVariable(0, holders.length, choices.costs[level][one][open[k]], true);
            variables[k] = variable;
            program.set(all, variable, 1);
            int counts = model.counts(one, slot, one);
            if (slots.cell[slot] != Slots.NO_CELL) {
                program.set(ofCell[slots.cell[slot]], variable, counts);
            }
            for (int r : slots.rows[slot]) {
                program.set(ofRow[r], variable, slots.isOfPostes[r] ? Slots.ONE : counts);
            }
            for (int l = 0; l < level; l++) {
                if (choices.costs[l][one][open[k]] != 0) {
                    program.set(ofLevel[l], variable, choices.costs[l][one][open[k]]);
                }
            }
            Integer row = rows.get(slot);
            if (row != null) {
                program.set(row, variable, 1);
            }
        }
        groups.add(new AssignmentLayout.Group(holders, of, variables));
    }

    /** The number of its variables. */
    int size() {
        return program.variables();
    }

    /**
     * Solves it.
     *
     * @param known a plan to begin with, without which nothing is known of the bound until one is found; null where there
     *     is none that breaks no row
     * @param steps one for each node of the search tree
     */
    Answer solve(@Nullable Roster known, Steps steps, BooleanSupplier stop) {
        IntegerSolver.Answer answer = IntegerSolver.solve(
                program,
                known == null ? null : values(known),
                steps.left(),
                steps.findTimeLeft().orElse(null),
                stop);
        double[] values = answer.values();
        double bound = answer.bound();
        return new Answer(
                values == null ? null : layout.find(values, groups, kinds),
                bound > 0 && bound < Long.MAX_VALUE ? (long) Math.ceil(bound - 1e-6) : 0);
    }

    /** A plan in terms of the program. */
    private double[] values(Roster roster) {
        double[] values = new double[program.variables()];
        for (AssignmentLayout.Group group : groups) {
            for (int holder : group.holders()) {
                add(values, group.slots(), group.variables(), roster.slotOf(roster.posteOf(holder)));
            }
        }
        for (AssignmentLayout.Kind kind : kinds) {
            for (int poste : kind.postes()) {
                add(values, kind.slots(), kind.variables(), roster.slotOf(poste));
            }
        }
        for (int cell = 0; cell < ofCell.length; cell++) {
            double missing = slots.target[cell] - roster.staff(cell);
            for (int variable : ofMissing[cell]) {
                values[variable] = Math.clamp(missing, 0, Slots.ONE);
                missing -= Slots.ONE;
            }
        }
        return values;
    }

    private static void add(double[] values, int[] slots, int[] variables, int slot) {
        for (int k = 0; k < variables.length; k++) {
            if (slots[k] == slot) {
                values[variables[k]]++;
            }
        }
    }
}
