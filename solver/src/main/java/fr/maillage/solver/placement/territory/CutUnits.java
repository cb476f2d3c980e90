package fr.maillage.solver.placement.territory;

import java.util.Arrays;

/**
 * The units that hold a territory together: its cut vertices, found by one depth-first search (Hopcroft and Tarjan,
 * Algorithm 447, 1973) without recursion. Of a territory that lies in pieces already, those that hold the piece of its
 * first unit together, and all units outside that piece.
 */
final class CutUnits {

    private final Units units;
    private final int[] label;
    private final boolean[] known;
    private final boolean[] cut;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] parent;

    /**
     * For territories as they are labelled.
     *
     * @param label of each unit; read whenever cut units are looked for
     */
    CutUnits(Units units, int[] label) {
        this.units = units;
        this.label = label;
        known = new boolean[units.size() + 1];
        cut = new boolean[units.size()];
        order = new int[units.size()];
        low = new int[units.size()];
        next = new int[units.size()];
        parent = new int[units.size()];
    }

    void forgetAll() {
        Arrays.fill(known, false);
    }

    boolean isKnown(int territory) {
        return known[territory];
    }

    /** Says that what is known of a territory holds, or holds no more. */
    void set(int territory, boolean isKnown) {
        known[territory] = isKnown;
    }

    /** Whether a unit of a territory that is known holds it together. */
    boolean isCut(int unit) {
        return cut[unit];
    }

    /** Looks for the cut units of a territory. */
    void find(int territory, int[] members, int size) {
        for (int k = 0; k < size; k++) {
            int unit = members[k];
            order[unit] = 0;
            next[unit] = 0;
            cut[unit] = true;
        }
        int root = members[0];
        int visited = 1;
        int rootChildren = 0;
        order[root] = 1;
        low[root] = 1;
        cut[root] = false;
        parent[root] = -1;
        int unit = root;
        while (unit >= 0) {
            int[] neighbours = units.neighbours(unit);
            if (next[unit] < neighbours.length) {
                int other = neighbours[next[unit]++];
                if (label[other] != territory) {
                    continue;
                }
                if (order[other] == 0) {
                    order[other] = ++visited;
                    low[other] = visited;
                    cut[other] = false;
                    parent[other] = unit;
                    rootChildren += unit == root ? 1 : 0;
                    unit = other;
                } else if (other != parent[unit]) {
                    low[unit] = Math.min(low[unit], order[other]);
                }
            } else {
                int up = parent[unit];
                if (up >= 0) {
                    low[up] = Math.min(low[up], low[unit]);
                    if (up != root && low[unit] >= order[up]) {
                        cut[up] = true;
                    }
                }
                unit = up;
            }
        }
        cut[root] = rootChildren > 1;
        known[territory] = true;
    }
}
