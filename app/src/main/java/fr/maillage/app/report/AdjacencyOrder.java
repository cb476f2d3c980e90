package fr.maillage.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A maximum adjacency order of a weighted graph: each vertex is the one bound most to those before it. Where an edge of the
 * vertex taken brings another to some bound, every cut between these two weighs as much.
 *
 * @param last the last vertex
 * @param weight between the last one and all others, the smallest that separates it from the last but one
 * @param groups the last two, and vertices that no cut below the limit separates
 */
record AdjacencyOrder(int last, long weight, VertexGroups groups) {

    /** A vertex that waits, with a bound that it had at some time. */
    private record Waiting(int vertex, long bound) {

        private static final Comparator<Waiting> ORDER =
                Comparator.comparingLong(Waiting::bound).reversed().thenComparingInt(Waiting::vertex);
    }

    /**
     * The order, of vertices bound equally the first before.
     *
     * @param edges for each of two vertices or more the weights to others
     */
    static AdjacencyOrder of(List<Map<Integer, Long>> edges, long limit) {
        long[] bound = new long[edges.size()];
        boolean[] isTaken = new boolean[edges.size()];
        VertexGroups groups = new VertexGroups(edges.size());
        PriorityQueue<Waiting> queue = new PriorityQueue<>(Waiting.ORDER);
        for (int v = 0; v < edges.size(); v++) {
            queue.add(new Waiting(v, 0));
        }
        int before = 0;
        int last = 0;
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            int taken = next.vertex();
            if (!isTaken[taken]) {
                isTaken[taken] = true;
                before = last;
                last = taken;
                edges.get(taken).forEach((v, weight) -> {
                    if (!isTaken[v]) {
                        bound[v] += weight;
                        queue.add(new Waiting(v, bound[v]));
                        if (bound[v] >= limit) {
                            groups.join(taken, v);
                        }
                    }
                });
            }
        }
        groups.join(before, last);
        return new AdjacencyOrder(last, bound[last], groups);
    }
}
