package fr.maillage.solver.placement.territory;

import java.util.Arrays;
import java.util.List;

/**
 * Tiers of territories, one inside another, while they change. Units belong to territories of the innermost tier, those to
 * territories of the tier around it, and so on: {@link #parent}. Every tier has its {@link Districts}, which follow.
 */
final class Nest {

    private final Districts[] tiers;
    private final int[][] parents;

    /**
     * Nested territories.
     *
     * @param tiers from outer to inner, all of the same units
     * @param parents for each tier but the outermost, the territory of the tier around it that each of its territories is
     *     in; and last, the territory of the innermost tier that each unit is in
     */
    Nest(List<Tier> tiers, List<int[]> parents) {
        this.tiers = new Districts[tiers.size()];
        this.parents = parents.stream().map(int[]::clone).toArray(int[][]::new);
        for (int t = 0; t < this.tiers.length; t++) {
            this.tiers[t] = new Districts(tiers.get(t), labels(t));
        }
    }

    /** As it is now, to be changed on its own. */
    Nest copy() {
        return new Nest(Arrays.stream(tiers).map(Districts::tier).toList(), parents());
    }

    private int[] labels(int tier) {
        int[] labels = new int[parents[parents.length - 1].length];
        for (int unit = 0; unit < labels.length; unit++) {
            labels[unit] = ancestor(parents[parents.length - 1][unit], innermost(), tier);
        }
        return labels;
    }

    /** Takes other parents, everything computed from nothing. */
    void reset(List<int[]> others) {
        for (int level = 0; level < parents.length; level++) {
            System.arraycopy(others.get(level), 0, parents[level], 0, parents[level].length);
        }
        for (int t = 0; t < tiers.length; t++) {
            tiers[t].relabel(labels(t));
        }
    }

    /** How many tiers. */
    int depth() {
        return tiers.length;
    }

    int innermost() {
        return tiers.length - 1;
    }

    Districts districts(int tier) {
        return tiers[tier];
    }

    /** The districts of all tiers; not to be changed. */
    Districts[] districts() {
        return tiers;
    }

    /**
     * What something belongs to.
     *
     * @param level 0 for the territories of the second tier, and so on; the last for units
     */
    int parent(int level, int member) {
        return parents[level][member];
    }

    int members(int level) {
        return parents[level].length;
    }

    /** The territory of an outer tier that a territory of an inner one is in. */
    int ancestor(int territory, int inner, int outer) {
        int at = territory;
        for (int level = inner - 1; level >= outer; level--) {
            at = parents[level][at];
        }
        return at;
    }

    /** Something comes to belong to another territory, with all that belongs to it. */
    void move(int level, int member, int to) {
        int from = parents[level][member];
        if (from == to) {
            return;
        }
        if (level == parents.length - 1) {
            parents[level][member] = to;
            for (int tier = level; tier >= 0; tier--) {
                tiers[tier].move(member, ancestor(to, innermost(), tier));
            }
            return;
        }
        Districts inside = tiers[level + 1];
        parents[level][member] = to;
        for (int k = 0; k < inside.size(member); k++) {
            int unit = inside.member(member, k);
            for (int tier = level; tier >= 0; tier--) {
                tiers[tier].move(unit, ancestor(to, level, tier));
            }
        }
    }

    /** The parents on all levels, as the constructor takes them. */
    List<int[]> parents() {
        return Arrays.stream(parents).map(int[]::clone).toList();
    }
}
