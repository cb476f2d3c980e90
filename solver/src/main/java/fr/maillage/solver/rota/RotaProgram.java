package fr.maillage.solver.rota;

import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.solver.exact.IntegerProgram;
import fr.maillage.solver.exact.IntegerSolver;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rota as an integer program, all its rules included: whether each agent has each duty that it may have, and which column
 * of loads it has where loads count.
 */
final class RotaProgram {

    private static final int MOST_VARIABLES = 20_000;

    private static final int UNUSED = -1;

    private final RotaModel model;
    private final IntegerProgram program = new IntegerProgram();
    /** By duty and agent. */
    private final int[][] ofDuty;

    private final int[] ofNobody;
    /** Of each wish for a duty: what it costs unmet. */
    private final int[] ofWish;

    /** What is to be added to the costs of the program. */
    private double fixed;

    private final List<OfColumn> ofColumns = new ArrayList<>();

    private record OfColumn(LoadClasses classes, int member, int[] counts, int variable, double cost) {}

    /**
     * What was found out.
     *
     * @param isDecided whether the search came to its end: the rota is the best, or there is none
     * @param agents of each duty; null where no rota was found
     * @param bound no rota's value is below this
     */
    record Answer(boolean isDecided, int @Nullable [] agents, double bound) {

        boolean isImpossible() {
            return isDecided && agents == null;
        }
    }

    RotaProgram(RotaModel model) {
        this.model = model;
        ofDuty = new int[model.duties][model.agents];
        ofNobody = new int[model.duties];
        ofWish = new int[model.wishes];
        for (int d = 0; d < model.duties; d++) {
            int row = program.addRow(1, 1);
            Arrays.fill(ofDuty[d], UNUSED);
            for (int a : model.eligible[d]) {
                ofDuty[d][a] = program.addVariable(0, 1, 0, true);
                program.set(row, ofDuty[d][a], 1);
            }
            ofNobody[d] = program.addVariable(0, model.isPublished[d] ? 0 : 1, 0, true);
            program.set(row, ofNobody[d], 1);
        }
        for (int a = 0; a < model.agents; a++) {
            apart(a);
            quarters(a);
        }
        antennes();
        wishes();
    }

    /** Whether it would have too many variables to be of use. */
    static boolean isTooLarge(RotaModel model) {
        long pairs = 0;
        for (int[] agents : model.eligible) {
            pairs += agents.length;
        }
        return pairs > MOST_VARIABLES;
    }

    /** Of duties that are all near each other an agent has one at most. */
    private void apart(int agent) {
        List<List<Integer>> cliques = new ArrayList<>();
        for (int d = 0; d < model.duties; d++) {
            if (ofDuty[d][agent] == UNUSED) {
                continue;
            }
            // Those that begin with it or later: what is near in time is near each other.
            List<Integer> clique = new ArrayList<>(List.of(d));
            List<Integer> single = new ArrayList<>();
            for (int other : model.near[d]) {
                if (other > d && ofDuty[other][agent] != UNUSED) {
                    boolean isNearAll = true;
                    for (int k = 0; isNearAll && k < clique.size(); k++) {
                        isNearAll = model.areNear(other, clique.get(k));
                    }
                    (isNearAll ? clique : single).add(other);
                }
            }
            if (clique.size() > 1) {
                cliques.add(clique);
            }
            for (int other : single) {
                cliques.add(List.of(d, other));
            }
        }
        List<Integer> last = List.of();
        for (List<Integer> clique : cliques) {
            if (!last.containsAll(clique)) {
                int row = program.addRow(Double.NEGATIVE_INFINITY, 1);
                clique.forEach(d -> program.set(row, ofDuty[d][agent], 1));
                last = clique;
            }
        }
    }

    private void quarters(int agent) {
        if (model.mostPerQuarter == Integer.MAX_VALUE) {
            return;
        }
        int[] rows = new int[model.quarters];
        for (int q = 0; q < rows.length; q++) {
            rows[q] = program.addRow(
                    Double.NEGATIVE_INFINITY, Math.max(0, model.mostPerQuarter - model.pastInQuarter[agent][q]));
        }
        for (int d = 0; d < model.duties; d++) {
            if (ofDuty[d][agent] != UNUSED) {
                program.set(rows[model.quarter[d]], ofDuty[d][agent], 1);
            }
        }
    }

    /** Of agents of an antenne one at most has one of two duties that are beside each other. */
    private void antennes() {
        int antennes = Arrays.stream(model.antenne).max().orElse(UNUSED) + 1;
        for (int d = 0; d < model.duties; d++) {
            for (int other : model.beside[d]) {
                for (int antenne = 0; other > d && antenne < antennes; antenne++) {
                    int row = program.addRow(Double.NEGATIVE_INFINITY, 1);
                    for (int a = 0; a < model.agents; a++) {
                        if (model.antenne[a] == antenne) {
                            set(row, ofDuty[d][a], 1);
                            set(row, ofDuty[other][a], 1);
                        }
                    }
                }
            }
        }
    }

    private void set(int row, int variable, double coefficient) {
        if (variable != UNUSED) {
            program.set(row, variable, coefficient);
        }
    }

    private void wishes() {
        int[] rows = new int[model.wishes];
        for (int w = 0; w < rows.length; w++) {
            rows[w] = program.addRow(1, Double.POSITIVE_INFINITY);
            ofWish[w] = program.addVariable(0, 1, 0, false);
            program.set(rows[w], ofWish[w], 1);
        }
        for (int d = 0; d < model.duties; d++) {
            for (int a : model.eligible[d]) {
                for (int wish : model.rather[d][a]) {
                    program.set(rows[wish], ofDuty[d][a], 1);
                }
            }
        }
    }

    /** What a variable counts in an objective. */
    private interface Counts {
        void add(int variable, double count);
    }

    /** @return what all variables at 0 count */
    private double count(RotaObjective objective, Counts counts) {
        double without = 0;
        for (int d = 0; d < model.duties; d++) {
            switch (objective) {
                case UNASSIGNED -> counts.add(ofNobody[d], 1);
                case CHANGES -> {
                    if (model.earlier[d] != RotaModel.NOT_PLANNED) {
                        without++;
                        if (model.earlier[d] >= 0 && ofDuty[d][model.earlier[d]] != UNUSED) {
                            counts.add(ofDuty[d][model.earlier[d]], -1);
                        }
                    }
                }
                case WISHES -> {
                    for (int a : model.eligible[d]) {
                        if (model.ratherNot[d][a] > 0) {
                            counts.add(ofDuty[d][a], model.ratherNot[d][a]);
                        }
                    }
                }
                default -> {}
            }
        }
        if (objective == RotaObjective.WISHES) {
            for (int wish : ofWish) {
                counts.add(wish, model.problem.weights().rather());
            }
        }
        if (objective == RotaObjective.UNFAIRNESS) {
            ofColumns.forEach(column -> counts.add(column.variable(), column.cost()));
        }
        return without;
    }

    /** An objective is no greater than a value. */
    void limit(RotaObjective objective, long value) {
        if (objective == RotaObjective.UNASSIGNED && value == 0) {
            for (int variable : ofNobody) {
                program.forbid(variable);
            }
            return;
        }
        List<Integer> variables = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        double without = count(objective, (variable, count) -> {
            variables.add(variable);
            counts.add(count);
        });
        int row = program.addRow(Double.NEGATIVE_INFINITY, value - without);
        for (int k = 0; k < variables.size(); k++) {
            program.set(row, variables.get(k), counts.get(k));
        }
    }

    /** An objective is to be made small; unfairness as far as loads are limited. */
    void minimise(RotaObjective objective) {
        fixed += count(objective, program::addCost);
    }

    /**
     * The loads of a group are some of the columns.
     *
     * @param columns by member
     * @param most that all of them cost
     * @param range of the sum of shares
     */
    void limitLoads(LoadKinds kinds, List<List<int[]>> columns, FairCosts costs, double most, FairLoads.Range range) {
        LoadClasses classes = kinds.classes;
        // Costs are counted from the least of each member: the solver's tolerances go by the size of a row.
        double[] least = new double[kinds.members];
        for (int m = 0; m < kinds.members; m++) {
            int of = m;
            least[m] = columns.get(m).stream()
                    .mapToDouble(counts -> costs.of(kinds.share(of, kinds.load(counts))))
                    .min()
                    .orElse(0);
        }
        int rowOfCost = program.addRow(
                Double.NEGATIVE_INFINITY, most - Arrays.stream(least).sum());
        int rowOfSum = program.addRow(costs.hoursOfSum(range.low()), costs.hoursOfSum(range.high()));
        for (int m = 0; m < kinds.members; m++) {
            int one = program.addRow(1, 1);
            int[] rows = new int[classes.load.length];
            for (int c = 0; c < rows.length; c++) {
                rows[c] = program.addRow(0, 0);
            }
            for (int d = 0; d < model.duties; d++) {
                if (classes.classOf[d] != LoadClasses.NONE) {
                    set(rows[classes.classOf[d]], ofDuty[d][classes.members[m]], -1);
                }
            }
            for (int[] counts : columns.get(m)) {
                long share = kinds.share(m, kinds.load(counts));
                int variable = program.addVariable(0, 1, 0, true);
                program.set(one, variable, 1);
                double cost = costs.of(share) - least[m];
                program.set(rowOfCost, variable, cost);
                program.set(rowOfSum, variable, costs.hours(share));
                for (int c = 0; c < rows.length; c++) {
                    if (counts[c] > 0) {
                        program.set(rows[c], variable, counts[c]);
                    }
                }
                ofColumns.add(new OfColumn(classes, m, counts, variable, cost));
            }
        }
    }

    /**
     * Solves it.
     *
     * @param known a rota to begin with; null where none that keeps to all rows is known
     */
    Answer solve(@Nullable Rota known, long nodes, Steps steps) {
        IntegerSolver.Answer answer = IntegerSolver.solve(
                program,
                known == null ? null : values(known),
                nodes,
                steps.findTimeLeft().orElse(null),
                steps::isOver);
        double[] values = answer.values();
        if (values == null) {
            return new Answer(answer.isDecided(), null, answer.bound() + fixed);
        }
        int[] agents = new int[model.duties];
        for (int d = 0; d < agents.length; d++) {
            agents[d] = RotaModel.NOBODY;
            for (int a : model.eligible[d]) {
                if (values[ofDuty[d][a]] > 0.5) {
                    agents[d] = a;
                }
            }
        }
        return new Answer(answer.isDecided(), agents, answer.bound() + fixed);
    }

    private double[] values(Rota rota) {
        double[] values = new double[program.variables()];
        Arrays.fill(values, 0);
        boolean[] isMet = new boolean[model.wishes];
        for (int d = 0; d < model.duties; d++) {
            int agent = rota.agentOf(d);
            values[agent == RotaModel.NOBODY ? ofNobody[d] : ofDuty[d][agent]] = 1;
            if (agent != RotaModel.NOBODY) {
                for (int wish : model.rather[d][agent]) {
                    isMet[wish] = true;
                }
            }
        }
        for (int w = 0; w < ofWish.length; w++) {
            values[ofWish[w]] = isMet[w] ? 0 : 1;
        }
        int[][] counts = new int[0][];
        LoadClasses counted = null;
        for (OfColumn column : ofColumns) {
            if (column.classes() != counted) {
                counted = column.classes();
                counts = counted.countsIn(rota);
            }
            if (Arrays.equals(column.counts(), counts[column.member()])) {
                values[column.variable()] = 1;
            }
        }
        return values;
    }
}
