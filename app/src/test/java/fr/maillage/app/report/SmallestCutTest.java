package fr.maillage.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The smallest cut against all cuts there are. */
class SmallestCutTest {

    @Test
    void aChainIsCutAtItsWeakestLink() {
        long[][] chain = new long[4][4];
        link(chain, 0, 1, 7);
        link(chain, 1, 2, 3);
        link(chain, 2, 3, 9);

        SmallestCut cut = SmallestCut.of(chain);

        assertThat(cut.weight()).isEqualTo(3);
        assertThat(cut.side().get(0))
                .isEqualTo(cut.side().get(1))
                .isNotEqualTo(cut.side().get(2));
    }

    @Property(seed = "5", tries = 300)
    void noCutIsSmaller(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(2, 8);
        long[][] weights = new long[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < a; b++) {
                link(weights, a, b, random.nextInt(3) == 0 ? 0 : random.nextInt(9));
            }
        }
        long least = Long.MAX_VALUE;
        for (long side = 1; side < (1L << n) - 1; side++) {
            least = Math.min(least, between(weights, BitSet.valueOf(new long[] {side})));
        }

        SmallestCut cut = SmallestCut.of(weights);

        assertThat(cut.weight()).isEqualTo(least).isEqualTo(between(weights, cut.side()));
        assertThat(cut.side().cardinality()).isBetween(1, n - 1);
    }

    private static void link(long[][] weights, int a, int b, long weight) {
        weights[a][b] = weight;
        weights[b][a] = weight;
    }

    private static long between(long[][] weights, BitSet side) {
        long weight = 0;
        for (int a = 0; a < weights.length; a++) {
            for (int b = 0; b < weights.length; b++) {
                weight += side.get(a) && !side.get(b) ? weights[a][b] : 0;
            }
        }
        return weight;
    }
}
