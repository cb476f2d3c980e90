package fr.maillage.app.report;

import java.util.BitSet;

/**
 * The smallest cut of a weighted graph: the two sides between which least weight runs (Stoer and Wagner, A simple min-cut
 * algorithm, 1997), cubic in the vertices.
 *
 * @param weight between the sides
 * @param side the vertices of one of them; neither is empty
 */
record SmallestCut(long weight, BitSet side) {

    /**
     * The smallest cut; of equal ones the first that is found.
     *
     * @param weights symmetric, at least 0, of two vertices or more
     */
    static SmallestCut of(long[][] weights) {
        int n = weights.length;
        if (n < 2) {
            throw new IllegalArgumentException("A cut of " + n + " vertices");
        }
        long[][] left = new long[n][];
        BitSet[] merged = new BitSet[n];
        BitSet alive = new BitSet(n);
        for (int v = 0; v < n; v++) {
            left[v] = weights[v].clone();
            left[v][v] = 0;
            merged[v] = new BitSet(n);
            merged[v].set(v);
        }
        alive.set(0, n);
        SmallestCut best = new SmallestCut(Long.MAX_VALUE, new BitSet());
        while (alive.cardinality() > 1) {
            Phase phase = phase(left, alive);
            if (phase.weight() < best.weight()) {
                best = new SmallestCut(phase.weight(), (BitSet) merged[phase.last()].clone());
            }
            merged[phase.before()].or(merged[phase.last()]);
            alive.clear(phase.last());
            for (int v = alive.nextSetBit(0); v >= 0; v = alive.nextSetBit(v + 1)) {
                if (v != phase.before()) {
                    left[phase.before()][v] += left[phase.last()][v];
                    left[v][phase.before()] = left[phase.before()][v];
                }
            }
        }
        return best;
    }

    /**
     * The end of a maximum adjacency order.
     *
     * @param before the last but one vertex
     * @param last the last one
     * @param weight between the last one and all others, the smallest that separates these two
     */
    private record Phase(int before, int last, long weight) {}

    /** Takes vertices in the order in which each is bound most to those taken. */
    private static Phase phase(long[][] weights, BitSet alive) {
        long[] bound = new long[weights.length];
        BitSet rest = (BitSet) alive.clone();
        int before = -1;
        int last = -1;
        while (!rest.isEmpty()) {
            int next = rest.nextSetBit(0);
            for (int v = next; v >= 0; v = rest.nextSetBit(v + 1)) {
                next = bound[v] > bound[next] ? v : next;
            }
            rest.clear(next);
            for (int v = rest.nextSetBit(0); v >= 0; v = rest.nextSetBit(v + 1)) {
                bound[v] += weights[next][v];
            }
            before = last;
            last = next;
        }
        return new Phase(before, last, bound[last]);
    }
}
