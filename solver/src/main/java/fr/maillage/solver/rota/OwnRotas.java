package fr.maillage.solver.rota;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Whether an agent could have so many duties of each class if all others left it the choice. Only what a short search
 * disproves is denied.
 */
final class OwnRotas {

    private static final int MOST_TRIES = 300;

    private final RotaModel model;
    private final LoadClasses classes;
    /** By member and class: the duties that the member may have, in time. */
    private final int[][][] duties;
    /** Classes, those with the fewest duties first. */
    private final int[] order;

    private final int[] chosen;
    private int chosenCount;
    private final int[] inQuarter;
    private int tries;

    OwnRotas(RotaModel model, LoadClasses classes) {
        this.model = model;
        this.classes = classes;
        int members = classes.members.length;
        duties = new int[members][classes.load.length][];
        int[][] filled = new int[members][classes.load.length];
        int[] member = new int[model.agents];
        Arrays.fill(member, LoadClasses.NONE);
        for (int m = 0; m < members; m++) {
            member[classes.members[m]] = m;
            for (int c = 0; c < classes.load.length; c++) {
                duties[m][c] = new int[classes.most[m][c]];
            }
        }
        for (int d = 0; d < model.duties; d++) {
            int of = classes.classOf[d];
            if (of != LoadClasses.NONE) {
                for (int agent : model.eligible[d]) {
                    int m = member[agent];
                    if (m != LoadClasses.NONE) {
                        duties[m][of][filled[m][of]++] = d;
                    }
                }
            }
        }
        Integer[] byCount = new Integer[classes.load.length];
        Arrays.setAll(byCount, c -> c);
        Arrays.sort(byCount, Comparator.comparingInt((Integer c) -> classes.count[c]));
        order = Arrays.stream(byCount).mapToInt(Integer::intValue).toArray();
        chosen = new int[model.duties];
        inQuarter = new int[model.quarters];
    }

    boolean arePossible(int member, int[] counts) {
        chosenCount = 0;
        tries = 0;
        int agent = classes.members[member];
        System.arraycopy(model.pastInQuarter[agent], 0, inQuarter, 0, inQuarter.length);
        for (int d = 0; d < model.duties; d++) {
            if (model.isPublished[d] && model.isEligible[d][agent]) {
                choose(d);
            }
        }
        return canTake(member, 0, 0, 0, counts);
    }

    private void choose(int duty) {
        chosen[chosenCount++] = duty;
        inQuarter[model.quarter[duty]]++;
    }

    private boolean canTake(int member, int place, int from, int taken, int[] counts) {
        if (place == order.length) {
            return true;
        }
        int of = order[place];
        if (taken == counts[of]) {
            return canTake(member, place + 1, 0, 0, counts);
        }
        int[] open = duties[member][of];
        for (int k = from; k + counts[of] - taken <= open.length; k++) {
            if (++tries > MOST_TRIES) {
                return true;
            }
            if (fits(open[k])) {
                choose(open[k]);
                if (canTake(member, place, k + 1, taken + 1, counts)) {
                    return true;
                }
                inQuarter[model.quarter[chosen[--chosenCount]]]--;
            }
        }
        return false;
    }

    private boolean fits(int duty) {
        if (inQuarter[model.quarter[duty]] >= model.mostPerQuarter) {
            return false;
        }
        for (int k = 0; k < chosenCount; k++) {
            if (model.areNear(duty, chosen[k])) {
                return false;
            }
        }
        return true;
    }
}
