package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterSearchTest {

    private static final int SIZE = 10_000;
    private static final int POINTS = 4;

    /** Four heaps of demand points so far apart that the best choice is the best single site of each. */
    private static Positions heaps() {
        Random random = new Random(1);
        double[] x = new double[SIZE];
        double[] y = new double[SIZE];
        for (int place = 0; place < SIZE; place++) {
            x[place] = random.nextGaussian() * 1_000 + 20_000 * (place % POINTS);
            y[place] = random.nextGaussian() * 1_000;
        }
        return new Positions(x, y, new double[SIZE]);
    }

    private static Distances along(Positions positions) {
        return new Distances() {
            @Override
            public int size() {
                return positions.size();
            }

            @Override
            public int mm(int from, int to) {
                return (int) Math.round(positions.straightMm(from, to));
            }

            @Override
            public Optional<Positions> findPositions() {
                return Optional.of(positions);
            }
        };
    }

    @Test
    void theBestSiteOfEachHeapIsFoundAndProven() {
        Distances distances = along(heaps());
        long[] weights = new Random(2).longs(SIZE, 1, 4).toArray();
        BitSet everywhere = new BitSet();
        everywhere.set(0, SIZE);
        PlacementProblem problem = new PlacementProblem(
                weights,
                distances,
                everywhere,
                new BitSet(),
                POINTS,
                POINTS,
                Integer.MAX_VALUE,
                List.of(Objective.DISTANCE));
        assertThat(ClusterSearch.isFor(problem)).isTrue();

        Placement placement =
                new PlacementEngine().solve(problem, SearchLimits.ofSteps(20_000, 3), ProgressListener.silent());

        long expected = IntStream.range(0, POINTS)
                .mapToLong(heap -> leastOf(heap, weights, distances))
                .sum();
        assertThat(placement.outcomes().getFirst().value()).isEqualTo(expected);
        assertThat(placement.outcomes().getFirst().isProven()).isTrue();
    }

    private static long leastOf(int heap, long[] weights, Distances distances) {
        int[] members = IntStream.range(0, SIZE).filter(p -> p % POINTS == heap).toArray();
        return IntStream.of(members)
                .parallel()
                .mapToLong(site -> IntStream.of(members)
                        .mapToLong(place -> weights[place] * distances.mm(place, site))
                        .sum())
                .min()
                .orElseThrow();
    }
}
