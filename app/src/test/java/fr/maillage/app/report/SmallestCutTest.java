package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The smallest cut below a limit against all cuts there are. */
class SmallestCutTest {

    @Test
    void aChainIsCutAtItsWeakestLink() {
        List<Map<Integer, Long>> chain = chain();

        SmallestCut cut = SmallestCut.findBelow(4, chain).orElseThrow();

        assertThat(cut.weight()).isEqualTo(3);
        assertThat(cut.side().get(0))
                .isEqualTo(cut.side().get(1))
                .isNotEqualTo(cut.side().get(2));
    }

    @Test
    void aCutAsHeavyAsTheLimitIsNone() {
        assertThat(SmallestCut.findBelow(3, chain())).isEmpty();
    }

    @Test
    void oneVertexHasNoCut() {
        assertThat(SmallestCut.findBelow(Long.MAX_VALUE, vertices(1))).isEmpty();
    }

    @Property(seed = "5", tries = 1000)
    void itIsFoundWhereItIsBelowTheLimit(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Map<Integer, Long>> edges = vertices(random.nextInt(2, 10));
        int without = random.nextInt(1, 5);
        int heaviest = random.nextInt(2, 12);
        for (int a = 0; a < edges.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextInt(5) >= without) {
                    link(edges, a, b, random.nextInt(heaviest));
                }
            }
        }
        long least = Long.MAX_VALUE;
        for (long side = 1; side < (1L << edges.size()) - 1; side++) {
            least = Math.min(least, between(edges, BitSet.valueOf(new long[] {side})));
        }

        assertThat(SmallestCut.findBelow(random.nextLong(least + 1), edges)).isEmpty();
        for (long limit : new long[] {least + 1, least + random.nextInt(2, 9), Long.MAX_VALUE}) {
            SmallestCut cut = SmallestCut.findBelow(limit, edges).orElseThrow();
            assertThat(cut.weight()).isEqualTo(least).isEqualTo(between(edges, cut.side()));
            assertThat(cut.side().cardinality()).isBetween(1, edges.size() - 1);
            assertThat(cut.side().length()).isLessThanOrEqualTo(edges.size());
        }
    }

    private static List<Map<Integer, Long>> chain() {
        List<Map<Integer, Long>> chain = vertices(4);
        link(chain, 0, 1, 7);
        link(chain, 1, 2, 3);
        link(chain, 2, 3, 9);
        return chain;
    }

    private static List<Map<Integer, Long>> vertices(int count) {
        List<Map<Integer, Long>> edges = new ArrayList<>();
        IntStream.range(0, count).forEach(v -> edges.add(new HashMap<>()));
        return edges;
    }

    private static void link(List<Map<Integer, Long>> edges, int a, int b, long weight) {
        edges.get(a).put(b, weight);
        edges.get(b).put(a, weight);
    }

    private static long between(List<Map<Integer, Long>> edges, BitSet side) {
        return side.stream()
                .mapToLong(a -> edges.get(a).entrySet().stream()
                        .filter(edge -> !side.get(edge.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .sum();
    }
}
