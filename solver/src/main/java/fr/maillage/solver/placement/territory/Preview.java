package fr.maillage.solver.placement.territory;

import java.util.Arrays;
import java.util.List;

/** Looks at what changes would lead to, without making them: whether every territory they touch would be in one piece. */
final class Preview {

    private final Nest nest;
    private final Units units;
    private final int[][] after;
    private final int[][] changedAt;
    private final int[] touchedAt;
    private final int[] reachedAt;
    private final int[] queue;
    private final int[][] changed;
    private final int[] changedCount;
    private int round;
    private int search;

    Preview(Nest nest) {
        this.nest = nest;
        units = nest.districts(0).tier().units();
        int tiers = nest.depth();
        after = new int[tiers][units.size()];
        changedAt = new int[tiers][units.size()];
        changed = new int[tiers][units.size()];
        changedCount = new int[tiers];
        touchedAt = new int[units.size() + 1];
        reachedAt = new int[units.size()];
        queue = new int[units.size()];
    }

    /** Whether all territories that the changes touch would be whole, and none without a unit or its fixed seat. */
    boolean staysWhole(List<Change> changes) {
        round++;
        Arrays.fill(changedCount, 0);
        int last = nest.innermost();
        for (Change change : changes) {
            if (change.level() == last) {
                for (int tier = 0; tier <= last; tier++) {
                    set(tier, change.member(), nest.ancestor(change.to(), last, tier));
                }
            } else {
                Districts inside = nest.districts(change.level() + 1);
                for (int k = 0; k < inside.size(change.member()); k++) {
                    for (int tier = 0; tier <= change.level(); tier++) {
                        set(tier, inside.member(change.member(), k), nest.ancestor(change.to(), change.level(), tier));
                    }
                }
            }
        }
        for (int tier = 0; tier <= last; tier++) {
            if (!isWhole(tier)) {
                return false;
            }
        }
        return true;
    }

    private void set(int tier, int unit, int to) {
        if (nest.districts(tier).label(unit) != to) {
            after[tier][unit] = to;
            changedAt[tier][unit] = round;
            changed[tier][changedCount[tier]++] = unit;
        }
    }

    private int after(int tier, int unit) {
        return changedAt[tier][unit] == round
                ? after[tier][unit]
                : nest.districts(tier).label(unit);
    }

    private boolean isWhole(int tier) {
        Districts districts = nest.districts(tier);
        int firstOfTier = round * (nest.depth() + 1) + tier;
        for (int k = 0; k < changedCount[tier]; k++) {
            int unit = changed[tier][k];
            int from = districts.label(unit);
            int to = after[tier][unit];
            if ((touchedAt[from] != firstOfTier && !isWhole(tier, from))
                    || (touchedAt[to] != firstOfTier && !isWhole(tier, to))) {
                return false;
            }
            touchedAt[from] = firstOfTier;
            touchedAt[to] = firstOfTier;
        }
        return true;
    }

    private boolean isWhole(int tier, int territory) {
        Districts districts = nest.districts(tier);
        int start = -1;
        int wanted = 0;
        for (int k = 0; k < districts.size(territory); k++) {
            int unit = districts.member(territory, k);
            if (after(tier, unit) == territory) {
                start = unit;
                wanted++;
            }
        }
        for (int k = 0; k < changedCount[tier]; k++) {
            int unit = changed[tier][k];
            if (after[tier][unit] == territory) {
                start = unit;
                wanted++;
            }
        }
        int fixed = districts.tier().fixedSite(territory);
        boolean losesSeat = fixed != Tier.NONE && after(tier, districts.tier().unitOfSite(fixed)) != territory;
        return wanted > 0 && !losesSeat && reached(tier, territory, start) == wanted;
    }

    private int reached(int tier, int territory, int start) {
        int stamp = ++search;
        reachedAt[start] = stamp;
        queue[0] = start;
        int found = 1;
        for (int k = 0; k < found; k++) {
            for (int other : units.neighbours(queue[k])) {
                if (reachedAt[other] != stamp && after(tier, other) == territory) {
                    reachedAt[other] = stamp;
                    queue[found++] = other;
                }
            }
        }
        return found;
    }
}
