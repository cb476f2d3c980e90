package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
        List<BitSet> merged = new ArrayList<>();
        SortedSet<Integer> alive = new TreeSet<>();
        for (int v = 0; v < n; v++) {
            left[v] = weights[v].clone();
            BitSet itself = new BitSet(n);
            itself.set(v);
            merged.add(itself);
            alive.add(v);
        }
        SmallestCut best = new SmallestCut(Long.MAX_VALUE, new BitSet());
        while (alive.size() > 1) {
            List<Integer> order = mostTightlyConnected(left, alive);
            int last = order.getLast();
            int before = order.get(order.size() - 2);
            long weight = 0;
            for (int v : alive) {
                weight += v == last ? 0 : left[last][v];
            }
            if (weight < best.weight()) {
                best = new SmallestCut(weight, (BitSet) merged.get(last).clone());
            }
            merged.get(before).or(merged.get(last));
            for (int v : alive) {
                left[before][v] += left[last][v];
                left[v][before] = left[before][v];
            }
            alive.remove(last);
        }
        return best;
    }

    /** Vertices in the order in which each is bound most to those before it. */
    private static List<Integer> mostTightlyConnected(long[][] weights, SortedSet<Integer> alive) {
        long[] bound = new long[weights.length];
        List<Integer> order = new ArrayList<>();
        SortedSet<Integer> rest = new TreeSet<>(alive);
        while (!rest.isEmpty()) {
            int next = rest.getFirst();
            for (int v : rest) {
                if (bound[v] > bound[next]) {
                    next = v;
                }
            }
            order.add(next);
            rest.remove(next);
            for (int v : rest) {
                bound[v] += weights[next][v];
            }
        }
        return order;
    }
}
