package fr.maillage.solver.placement.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverDominanceTest {

    @Test
    void whatRemainsHasTheSameOptimum() {
        for (long seed = 0; seed < 2_000; seed++) {
            FacilityModel cover = randomCover(seed);
            FacilityModel reduced = CoverDominance.reduce(cover);
            assertThat(FacilityModels.best(reduced)).as("seed %d", seed).isEqualTo(FacilityModels.best(cover));
            assertThat(reduced.demands()).isLessThanOrEqualTo(cover.demands());
        }
    }

    @Test
    void aGreedyCoverServesWhateverCanBeServed() {
        for (long seed = 0; seed < 500; seed++) {
            FacilityModel cover = randomCover(seed);
            boolean[] open = GreedyCover.solve(cover);
            for (int demand = 0; demand < cover.demands(); demand++) {
                int[] sites = cover.order(demand);
                assertThat(sites.length == 0 || Arrays.stream(sites).anyMatch(site -> open[site]))
                        .as("seed %d, demand point %d", seed, demand)
                        .isTrue();
            }
        }
    }

    private static FacilityModel randomCover(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sites = 3 + random.nextInt(7);
        int demands = 3 + random.nextInt(9);
        int[][] order = new int[demands][];
        long[] fallback = new long[demands];
        for (int demand = 0; demand < demands; demand++) {
            order[demand] = IntStream.range(0, sites)
                    .filter(site -> random.nextInt(3) == 0)
                    .toArray();
            fallback[demand] = order[demand].length == 0 ? 0 : FacilityModel.MUST_BE_SERVED;
        }
        long[] opening = new long[sites];
        Arrays.fill(opening, 1);
        boolean[] kept = new boolean[sites];
        kept[0] = random.nextInt(3) == 0;
        long[][] cost = new long[demands][];
        Arrays.setAll(cost, demand -> new long[order[demand].length]);
        return new FacilityModel(order, cost, fallback, opening, kept, 0, sites);
    }
}
