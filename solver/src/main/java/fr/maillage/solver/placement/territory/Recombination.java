package fr.maillage.solver.placement.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Two neighbouring territories become one and are cut anew along a random spanning tree (recombination: DeFord, Duchin
 * and Solomon 2021). The tree grows from a random unit by random borders. Of its edges that leave both sides within the
 * tolerance, one is cut at random; where there is none, the one that leaves the least outside it.
 */
final class Recombination {

    private final Nest nest;
    private final Units units;
    private final int[] order;
    private final int[] parent;
    private final int[] at;
    private final int[] frontier;
    private final int[] frontierFrom;
    private final long[] below;
    private final long[] belowOfOne;
    private final boolean[] inside;

    Recombination(Nest nest) {
        this.nest = nest;
        units = nest.districts(0).tier().units();
        int size = units.size();
        order = new int[size];
        // One more: borders that lead to what is reached already are drawn after the last unit, too.
        parent = new int[size + 1];
        at = new int[size];
        int pairs = 0;
        for (int unit = 0; unit < size; unit++) {
            pairs += units.neighbours(unit).length;
        }
        frontier = new int[pairs];
        frontierFrom = new int[pairs];
        below = new long[size];
        belowOfOne = new long[size];
        inside = new boolean[size];
    }

    /** The changes that cut two territories of the innermost tier anew; none where it comes out as it was. */
    List<Change> changes(int one, int other, RandomGenerator random) {
        Districts districts = nest.districts(nest.innermost());
        int size = tree(districts, one, other, random);
        if (size < districts.size(one) + districts.size(other)) {
            return List.of();
        }
        Tier tier = districts.tier();
        for (int k = size - 1; k >= 0; k--) {
            int unit = order[k];
            below[k] += tier.value(unit);
            belowOfOne[k] += districts.label(unit) == one ? tier.value(unit) : 0;
            if (k > 0) {
                below[parent[k]] += below[k];
                belowOfOne[parent[k]] += belowOfOne[k];
            }
        }
        int cut = cut(districts, one, other, size, random);
        return cut < 0 ? List.of() : changes(districts, one, other, size, cut);
    }

    /** Fills the order, a unit's parent before it; returns how many units were reached. */
    private int tree(Districts districts, int one, int other, RandomGenerator random) {
        int start = random.nextInt(districts.size(one) + districts.size(other));
        order[0] = start < districts.size(one)
                ? districts.member(one, start)
                : districts.member(other, start - districts.size(one));
        clear(districts, one);
        clear(districts, other);
        at[order[0]] = 0;
        below[0] = 0;
        belowOfOne[0] = 0;
        int reached = 1;
        int waiting = 0;
        for (int k = 0; ; ) {
            int unit = order[k];
            for (int next : units.neighbours(unit)) {
                if (at[next] < 0 && (districts.label(next) == one || districts.label(next) == other)) {
                    frontier[waiting] = next;
                    frontierFrom[waiting++] = k;
                }
            }
            int picked;
            do {
                if (waiting == 0) {
                    return reached;
                }
                int which = random.nextInt(waiting--);
                picked = frontier[which];
                parent[reached] = frontierFrom[which];
                frontier[which] = frontier[waiting];
                frontierFrom[which] = frontierFrom[waiting];
            } while (at[picked] >= 0);
            at[picked] = reached;
            below[reached] = 0;
            belowOfOne[reached] = 0;
            order[reached] = picked;
            k = reached++;
        }
    }

    private void clear(Districts districts, int territory) {
        for (int k = 0; k < districts.size(territory); k++) {
            at[districts.member(territory, k)] = -1;
        }
    }

    private int cut(Districts districts, int one, int other, int size, RandomGenerator random) {
        Tier tier = districts.tier();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        int equals = 0;
        for (int k = 1; k < size; k++) {
            boolean isOneBelow = isOneBelow(k);
            long value = isOneBelow ? below[k] : below[0] - below[k];
            double outside = outside(tier, one, value) + outside(tier, other, below[0] - value);
            if (outside < least) {
                least = outside;
                best = k;
                equals = 1;
            } else if (outside == least && random.nextInt(++equals) == 0) {
                best = k;
            }
        }
        return best;
    }

    /** Whether more stays where it is if the first territory is the one below the cut. */
    private boolean isOneBelow(int cut) {
        long otherBelow = below[cut] - belowOfOne[cut];
        long oneAbove = belowOfOne[0] - belowOfOne[cut];
        return 2 * (otherBelow + oneAbove) <= below[0];
    }

    private static double outside(Tier tier, int territory, long value) {
        double target = tier.target(territory);
        double tolerated = Double.isInfinite(tier.tolerance()) ? 0 : tier.tolerance() * target;
        return Math.max(0, Math.abs(value - target) - tolerated);
    }

    private List<Change> changes(Districts districts, int one, int other, int size, int cut) {
        boolean isOneBelow = isOneBelow(cut);
        List<Change> changes = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            inside[k] = k == cut || (k > cut && inside[parent[k]]);
            int to = inside[k] == isOneBelow ? one : other;
            if (districts.label(order[k]) != to) {
                changes.add(new Change(nest.innermost(), order[k], to));
            }
        }
        return changes;
    }
}
