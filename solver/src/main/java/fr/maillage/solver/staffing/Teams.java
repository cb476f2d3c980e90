package fr.maillage.solver.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Teams in a relaxation: the members choose together, for each agent outside the team's unit costs something. */
final class Teams {

    private final StaffingModel model;
    private final Choices choices;
    private final int[][] members;
    private final int[] unitOf;
    /** By unit, of one team at a time. */
    private final double[] spared;
    /** By unit, of one agent at a time. */
    private final double[] inUnit;

    Teams(StaffingModel model, Choices choices) {
        this.model = model;
        this.choices = choices;
        List<List<Integer>> lists = new ArrayList<>();
        for (int t = 0; t < model.teamSize.length; t++) {
            lists.add(new ArrayList<>());
        }
        for (int h = 0; h < model.postes(); h++) {
            if (model.team[h] >= 0) {
                lists.get(model.team[h]).add(h);
            }
        }
        members = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        unitOf = new int[members.length];
        int units = model.problem.units().size();
        spared = new double[units];
        inUnit = new double[units];
    }

    /**
     * Finds the unit of each team.
     *
     * @param price of an agent apart from its team
     * @return what all teams cost
     */
    double evaluate(Relaxation relaxation, double[] at, double price) {
        double total = 0;
        for (int t = 0; t < members.length; t++) {
            total += evaluate(relaxation, at, price, t);
        }
        return total;
    }

    private double evaluate(Relaxation relaxation, double[] at, double price, int team) {
        Arrays.fill(spared, 0);
        double base = 0;
        for (int holder : members[team]) {
            double least = value(relaxation, at, holder);
            base += least + price;
            for (int u = 0; u < spared.length; u++) {
                spared[u] += Math.min(0, inUnit[u] - least - price);
            }
        }
        int unit = 0;
        for (int u = 1; u < spared.length; u++) {
            if (spared[u] < spared[unit]) {
                unit = u;
            }
        }
        unitOf[team] = unit;
        return base + spared[unit];
    }

    /** The least value of all choices of an agent; {@link #inUnit} then holds the least of each unit. */
    private double value(Relaxation relaxation, double[] at, int holder) {
        int[] of = choices.slots[holder];
        Arrays.fill(inUnit, Double.POSITIVE_INFINITY);
        double least = of.length == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; k < of.length; k++) {
            double value = relaxation.value(holder, k, at);
            int unit = model.slots.unit[of[k]];
            inUnit[unit] = Math.min(inUnit[unit], value);
            least = Math.min(least, value);
        }
        return least;
    }

    /** The unit of a team at the last prices. */
    int unitOf(int team) {
        return unitOf[team];
    }
}
