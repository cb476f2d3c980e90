package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fewest points, part by part, against trying every choice, and where there are too many to try. */
class CoverByPartsTest {

    @Test
    void theFewestPointsOfAllPartsAreProven() {
        for (long seed = 0; seed < 400; seed++) {
            FacilityModel cover = islands(seed);
            CoverByParts parts = new CoverByParts(cover, Steps.endless());
            long[] last = {0};
            parts.search(new SplittableRandom(seed));
            parts.prove((open, bound) -> {
                assertThat(bound).isGreaterThanOrEqualTo(last[0]).isLessThanOrEqualTo(cover.value(open));
                last[0] = bound;
            });

            long fewest = fewest(cover);
            assertThat(cover.value(parts.open())).as("seed %d", seed).isEqualTo(fewest);
            assertThat(parts.bound()).as("seed %d", seed).isEqualTo(fewest);
        }
    }

    @Test
    void manyDemandPointsAreCoveredWithinStepsAndTheSameTwice() {
        FacilityModel cover = grid(60);
        boolean[] first = null;
        for (int round = 0; round < 2; round++) {
            Steps steps = new Steps(4_000, null, () -> false);
            CoverByParts parts = new CoverByParts(cover, steps);
            long greedy = cover.value(parts.open());
            parts.search(new SplittableRandom(7));
            AtomicLong best = new AtomicLong(Long.MAX_VALUE);
            parts.prove((open, bound) -> best.set(Math.min(best.get(), cover.value(open))));

            long value = cover.value(parts.open());
            assertThat(value).isLessThan(greedy).isLessThanOrEqualTo(best.get());
            // 60 × 60 places, of which a point serves 13: no cover has fewer than 277.
            assertThat(value).isBetween(277L, 340L);
            assertThat(parts.bound()).isBetween(277L, value);
            assertThat(steps.isOver()).isTrue();
            if (first != null) {
                assertThat(parts.open()).isEqualTo(first);
            }
            first = parts.open();
        }
    }

    /** A few groups of demand points and sites that have nothing to do with each other, shuffled together. */
    private static FacilityModel islands(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int sites = 4 + random.nextInt(8);
        int groups = 1 + random.nextInt(3);
        int demands = 3 + random.nextInt(12);
        int[][] order = new int[demands][];
        long[] fallback = new long[demands];
        for (int demand = 0; demand < demands; demand++) {
            int own = random.nextInt(sites);
            order[demand] = IntStream.range(0, sites)
                    .filter(site -> site == own || (site % groups == own % groups && random.nextInt(3) == 0))
                    .toArray();
            fallback[demand] = random.nextInt(9) == 0 ? 0 : FacilityModel.MUST_BE_SERVED;
        }
        fallback[0] = FacilityModel.MUST_BE_SERVED;
        boolean[] kept = new boolean[sites];
        kept[random.nextInt(sites)] = random.nextInt(3) == 0;
        return cover(order, fallback, kept);
    }

    /** A square of places, each served from within two steps along its rows and columns. */
    private static FacilityModel grid(int side) {
        int[][] order = new int[side * side][];
        for (int place = 0; place < order.length; place++) {
            int row = place / side;
            int column = place % side;
            order[place] = IntStream.range(0, order.length)
                    .filter(other -> Math.abs(other / side - row) + Math.abs(other % side - column) <= 2)
                    .toArray();
        }
        long[] fallback = new long[order.length];
        Arrays.fill(fallback, FacilityModel.MUST_BE_SERVED);
        return cover(order, fallback, new boolean[order.length]);
    }

    private static FacilityModel cover(int[][] order, long[] fallback, boolean[] kept) {
        long[] opening = new long[kept.length];
        Arrays.fill(opening, 1);
        long[][] cost = new long[order.length][];
        Arrays.setAll(cost, demand -> new long[order[demand].length]);
        return new FacilityModel(order, cost, fallback, opening, kept, 0, kept.length);
    }

    private static long fewest(FacilityModel cover) {
        long fewest = FacilityModel.MUST_BE_SERVED;
        boolean[] open = new boolean[cover.sites()];
        for (int choice = 0; choice < 1 << open.length; choice++) {
            for (int site = 0; site < open.length; site++) {
                open[site] = (choice >> site & 1) == 1;
            }
            fewest = Math.min(fewest, cover.value(open));
        }
        return fewest;
    }
}
