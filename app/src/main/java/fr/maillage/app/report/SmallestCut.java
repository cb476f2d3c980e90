package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest cut of a weighted graph: the two sides between which least weight runs (Stoer and Wagner, A simple min-cut
 * algorithm, 1997). Vertices that no cut below a limit separates are merged as soon as an order shows it (Nagamochi and
 * Ibaraki, Computing edge-connectivity in multigraphs and capacitated graphs, 1992): with a limit far below most weights
 * some passes over the edges are enough, at worst there is one for each vertex.
 *
 * @param weight between the sides
 * @param side the vertices of one of them; neither is empty
 */
record SmallestCut(long weight, BitSet side) {

    /**
     * The smallest cut, of equal ones the first that is found; empty where each weighs as much as the limit.
     *
     * @param edges for each vertex the weights to others, at least 0 and the same both ways; none to itself
     */
    static Optional<SmallestCut> findBelow(long limit, List<Map<Integer, Long>> edges) {
        List<Map<Integer, Long>> left = edges;
        List<BitSet> merged = new ArrayList<>();
        for (int v = 0; v < edges.size(); v++) {
            merged.add(new BitSet());
            merged.get(v).set(v);
        }
        Optional<SmallestCut> best = Optional.empty();
        long least = limit;
        while (left.size() > 1) {
            AdjacencyOrder order = AdjacencyOrder.of(left, least);
            if (order.weight() < least) {
                least = order.weight();
                best = Optional.of(
                        new SmallestCut(least, (BitSet) merged.get(order.last()).clone()));
            }
            merged = order.groups().unite(merged);
            left = order.groups().contract(left);
        }
        return best;
    }
}
