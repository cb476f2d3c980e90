package fr.maillage.solver.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import fr.maillage.solver.search.Aside;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteListsTest {

    private static final int SIZE = 120;

    /** Distances up to a third longer than the straight line, with positions or without. */
    private static Distances around(Random random, boolean withPositions) {
        Positions positions = new Positions(
                random.doubles(SIZE, 0, 10_000).toArray(),
                random.doubles(SIZE, 0, 10_000).toArray(),
                new double[SIZE]);
        return new Distances() {
            @Override
            public int size() {
                return SIZE;
            }

            @Override
            public int mm(int from, int to) {
                double detour = 1 + ((31 * Math.min(from, to) + 17 * Math.max(from, to)) % 100) / 300.0;
                return (int) Math.round(detour * positions.straightMm(from, to));
            }

            @Override
            public Optional<Positions> findPositions() {
                return withPositions ? Optional.of(positions) : Optional.empty();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shortListsAreCompleteUpToTheirReachAndLoseNoFigure(boolean withPositions) {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Distances distances = around(random, withPositions);
            BitSet candidates = new BitSet();
            random.ints(60, 0, SIZE).forEach(candidates::set);
            PlacementProblem problem = new PlacementProblem(
                    random.longs(SIZE, 0, 5).toArray(),
                    distances,
                    candidates,
                    new BitSet(),
                    1,
                    candidates.cardinality(),
                    1_500,
                    List.of(Objective.DISTANCE));
            SiteLists all = new SiteLists(problem, new Aside(1));
            SiteLists few = new SiteLists(problem, 5, new Aside(2));

            for (int demand = 0; demand < all.demands(); demand++) {
                int reach = few.reachMm(demand);
                int[] mm = all.orderMm(demand);
                int within = (int) IntStream.of(mm).filter(d -> d <= reach).count();
                assertThat(few.order(demand)).hasSizeGreaterThanOrEqualTo(Math.min(5, within));
                assertThat(few.order(demand))
                        .as("seed %d, demand %d", seed, demand)
                        .isEqualTo(IntStream.of(all.order(demand)).limit(within).toArray());
                assertThat(reach).isGreaterThanOrEqualTo(1_500);
            }
            boolean[] open = new boolean[all.sites()];
            random.ints(3, 0, open.length).forEach(site -> open[site] = true);
            assertThat(few.evaluate(open)).isEqualTo(all.evaluate(open));

            NearestPoints points = new NearestPoints(few);
            for (int site = 0; site < open.length; site++) {
                if (open[site]) {
                    points.open(site);
                }
            }
            assertThat(points.values(true)).isEqualTo(all.evaluate(open));
        }
    }
}
