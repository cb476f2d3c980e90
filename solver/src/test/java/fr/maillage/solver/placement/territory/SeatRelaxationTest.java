package fr.maillage.solver.placement.territory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.solver.search.Steps;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatRelaxationTest {

    @Test
    void noDivisionIsBelowTheBound() {
        int bounded = 0;
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            GridGround grid = random.nextBoolean() ? GridGround.rough(4, 2, seed) : GridGround.even(7, 1, seed);
            List<List<String>> groups = List.of();
            TierRules rules = new TierSketch(grid, "antenne", random.nextInt(1, 5))
                    .fewerSeats(random, groups)
                    .someFixedSeats(random, groups, 2)
                    .maxMm(random.nextInt(4) == 0 ? 15_000_000 : Integer.MAX_VALUE)
                    .rules();
            double deviation = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble();
            // Neither borders nor groups are the relaxation's: divisions in pieces count too.
            long least = new EveryDivision(grid, rules, false).leastMm(deviation);
            double guess =
                    random.nextBoolean() && least < Long.MAX_VALUE ? (double) least : 1e9 * random.nextInt(1, 200);

            long bound = new SeatRelaxation(tier(grid, rules, groups), deviation).bound(guess, 300, Steps.endless());

            assertThat(bound).as("seed %d", seed).isBetween(0L, least);
            bounded += bound > 0.8 * least ? 1 : 0;
        }
        assertThat(bounded).isGreaterThan(100);
    }

    @Test
    void groupsDoNotPushTheBoundTooHigh() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            GridGround grid = GridGround.rough(3, 3, seed);
            List<List<String>> groups = TierSketch.pairs(grid, random, 3);
            TierRules rules = new TierSketch(grid, "antenne", random.nextInt(2, 4))
                    .groups(groups)
                    .fewerSeats(random, groups)
                    .someFixedSeats(random, groups, 2)
                    .rules();
            double deviation = random.nextDouble();
            long least = new EveryDivision(grid, rules, true).leastMm(deviation);

            assertThat(new SeatRelaxation(tier(grid, rules, groups), deviation).bound(1e11, 300, Steps.endless()))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(least);
        }
    }

    @Test
    void theBoundIsNearWhereManyCommunesMakeEveryTerritory() {
        GridGround grid = GridGround.even(12, 12, 5);
        TierRules rules = new TierSketch(grid, "antenne", 6).tolerance(0.2).rules();
        Tier tier = tier(grid, rules, List.of());
        Nest nest = new Nest(List.of(tier), List.of(new Growth(tier, new SplittableRandom(1)).labels()));
        Energy energy =
                Energy.of(nest, List.of(), Map.of(), (double) nest.districts(0).distance(), 1, new boolean[1]);
        new DivisionSolver(
                        EnvironmentMode.NO_ASSERT,
                        new boolean[1],
                        new Telling(List.of(rules), 1, ProgressListener.silent()))
                .improve(nest, energy, 60_000, 200, 0, 1, Steps.endless());

        long bound =
                new SeatRelaxation(tier, 0.2).bound((double) nest.districts(0).distance(), 600, Steps.endless());

        assertThat(nest.districts(0).greatestDeviation()).isLessThanOrEqualTo(0.2);
        assertThat((double) bound / nest.districts(0).distance()).isBetween(0.95, 1.0);
    }

    @Test
    void noStepsNoBound() {
        GridGround grid = GridGround.even(3, 3, 1);
        Tier tier = tier(grid, new TierSketch(grid, "antenne", 2).rules(), List.of());

        assertThat(new SeatRelaxation(tier, 0.5).bound(1e10, 100, new Steps(0, null, () -> false)))
                .isZero();
    }

    private static Tier tier(GridGround grid, TierRules rules, List<List<String>> groups) {
        Units units = new Units(
                grid.territory(),
                grid.ground(),
                groups,
                IntStream.range(0, grid.size()).toArray());
        return new Tier(grid.territory(), grid.ground(), rules, units);
    }
}
