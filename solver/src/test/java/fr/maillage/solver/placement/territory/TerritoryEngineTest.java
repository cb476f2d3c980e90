package fr.maillage.solver.placement.territory;

import static fr.maillage.domain.division.DivisionObjective.BALANCE;
import static fr.maillage.domain.division.DivisionObjective.COMPACTNESS;
import static fr.maillage.domain.division.DivisionObjective.DISTANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionAudit;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionPlan;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.network.RuleBreach;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.search.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryEngineTest {

    private static final List<DivisionObjective> NEAR = List.of(DISTANCE, COMPACTNESS);
    private static final List<DivisionObjective> EVEN = List.of(BALANCE, DISTANCE, COMPACTNESS);

    @Test
    void everyRuleIsKeptAndNoBoundIsPassed() {
        for (long seed = 0; seed < 24; seed++) {
            GridGround grid = even(seed);
            DivisionRules rules = rules(grid, seed, 0.7);

            DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(300, seed));

            assertThat(breaches(grid, rules, plan))
                    .as("seed %d, %s", seed, rules.tiers())
                    .isEmpty();
            assertBounds(grid, rules, plan, "seed " + seed);
        }
    }

    @Test
    void roughGroundIsDividedWholeWhateverElseCannotBe() {
        for (long seed = 0; seed < 24; seed++) {
            GridGround grid = GridGround.rough(6, 5 + (int) (seed % 3), seed);
            DivisionRules rules = rules(grid, seed, null);

            DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(60, seed));

            assertThat(breaches(grid, rules, plan))
                    .as("seed %d, %s", seed, rules.tiers())
                    .isEmpty();
            assertBounds(grid, rules, plan, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10})
    void hardlyAnyStepsStillGiveAWholePlan(long steps) {
        for (long seed = 0; seed < 12; seed++) {
            GridGround grid = even(seed);
            DivisionRules rules = rules(grid, seed, 0.7);

            DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(steps, seed));

            assertThat(breaches(grid, rules, plan))
                    .as("seed %d, %s", seed, rules.tiers())
                    .allMatch(breach ->
                            breach.rule() == RuleBreach.Rule.BALANCE || breach.rule() == RuleBreach.Rule.SEAT_DISTANCE);
            assertBounds(grid, rules, plan, "seed " + seed);
        }
    }

    @Test
    void sameSeedAndStepLimitGiveTheSamePlanOnAnyNumberOfThreads() {
        for (long seed = 0; seed < 4; seed++) {
            GridGround grid = even(seed);
            DivisionRules rules = rules(grid, seed, 0.3);
            for (long steps : new long[] {0, 30, 120}) {
                DivisionPlan once = solve(grid, rules, new SearchLimits(null, steps, seed, 1, () -> false));
                DivisionPlan again = solve(grid, rules, new SearchLimits(null, steps, seed, 1, () -> false));
                DivisionPlan onTwo = solve(grid, rules, new SearchLimits(null, steps, seed, 2, () -> false));
                assertThat(again).as("seed %d, %d steps, again", seed, steps).isEqualTo(once);
                assertThat(onTwo)
                        .as("seed %d, %d steps, 2 threads", seed, steps)
                        .isEqualTo(once);
            }
        }
    }

    @Test
    void anInterruptedSearchStillGivesAWholePlan() {
        GridGround grid = GridGround.even(8, 8, 1);
        DivisionRules rules = new DivisionRules(
                NEAR,
                Map.of(),
                List.of(new TierSketch(grid, "agence", 3).rules(), new TierSketch(grid, "équipe", 9).rules()),
                null);

        DivisionPlan plan = solve(grid, rules, new SearchLimits(Duration.ofMinutes(10), null, 1, 2, () -> true));

        assertThat(plan.interrupted()).isTrue();
        assertThat(breaches(grid, rules, plan)).isEmpty();
    }

    @Test
    void oneTerritoryIsEverythingAndAsManyAsCommunesAreTheCommunes() {
        GridGround grid = GridGround.even(6, 6, 1);
        DivisionRules rules = new DivisionRules(
                NEAR,
                Map.of(),
                List.of(
                        new TierSketch(grid, "tout", 1).rules(),
                        new TierSketch(grid, "agence", 4).rules(),
                        new TierSketch(grid, "commune", 36).rules()),
                null);

        DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(100, 1));

        assertThat(breaches(grid, rules, plan)).isEmpty();
        assertThat(plan.tiers().getFirst().division().districts()).hasSize(1);
        assertThat(plan.tiers().getLast().division().districts())
                .allMatch(each -> each.blocks().equals(List.of(each.seat())));
    }

    @Test
    void everyTierHasSeatsOfItsOwn() {
        for (long seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            GridGround grid = even(seed);
            DivisionRules rules = new DivisionRules(
                    NEAR,
                    Map.of(),
                    List.of(
                            new TierSketch(grid, "agence", 3)
                                    .fewerSeats(random, List.of())
                                    .someFixedSeats(random, List.of(), 3)
                                    .rules(),
                            new TierSketch(grid, "équipe", 7)
                                    .fewerSeats(random, List.of())
                                    .someFixedSeats(random, List.of(), 3)
                                    .rules()),
                    null);

            DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(60, seed));

            assertThat(breaches(grid, rules, plan))
                    .as("seed %d, %s", seed, rules.tiers())
                    .isEmpty();
        }
    }

    @Test
    void whatTheSearchSpentIsToldAndWithinItsLimit() {
        GridGround grid = GridGround.even(8, 8, 1);
        DivisionRules rules = new DivisionRules(
                NEAR,
                Map.of(),
                List.of(
                        new TierSketch(grid, "agence", 3)
                                .groups(TierSketch.pairs(grid, new SplittableRandom(1), 5))
                                .rules(),
                        new TierSketch(grid, "équipe", 9).rules()),
                null);

        // Bounds that were cut short get fifty steps beyond the limit, once for each drawing.
        assertThat(solve(grid, rules, SearchLimits.ofSteps(1_000, 1)).steps()).isBetween(800L, 1_100L);
    }

    @Test
    void moreTerritoriesThanPlacesForASeatAreRefused() {
        GridGround grid = GridGround.even(3, 3, 1);
        DivisionRules rules =
                new DivisionRules(NEAR, Map.of(), List.of(new TierSketch(grid, "antenne", 10).rules()), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(grid, rules, SearchLimits.ofSteps(10, 1)))
                .withMessage("Fewer units with a place for a seat than the 10 territories of a tier");
    }

    @Test
    void aToleranceThatCannotBeMetGivesWhatIsMostEvenAndABoundOnIt() {
        for (long seed = 0; seed < 5; seed++) {
            GridGround grid = GridGround.even(6, 6, seed);
            DivisionRules rules = new DivisionRules(
                    NEAR,
                    Map.of(),
                    List.of(new TierSketch(grid, "antenne", 30).tolerance(0.01).rules()),
                    null);

            DivisionPlan plan = solve(grid, rules, SearchLimits.ofSteps(200, seed));

            assertThat(breaches(grid, rules, plan))
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allMatch(breach -> breach.rule() == RuleBreach.Rule.BALANCE);
            assertBounds(grid, rules, plan, "seed " + seed);
        }
    }

    @Test
    void timefoldsScoreAgreesWithItsOwnRecomputation() {
        for (long seed = 0; seed < 3; seed++) {
            GridGround grid = GridGround.rough(4, 4, seed);
            DivisionRules rules = new DivisionRules(
                    seed % 2 == 0 ? NEAR : EVEN,
                    Map.of(),
                    List.of(
                            new TierSketch(grid, "agence", 2).tolerance(0.2).rules(),
                            new TierSketch(grid, "équipe", 4).rules()),
                    null);
            SearchLimits limits = SearchLimits.ofSteps(60, seed);

            DivisionPlan asserted = new TerritoryEngine(EnvironmentMode.FULL_ASSERT)
                    .solve(grid.territory(), grid.ground(), rules, limits, ProgressListener.silent());

            assertThat(asserted).isEqualTo(solve(grid, rules, limits));
        }
    }

    @Test
    void theLocalSearchComesNearTheOptimum() {
        double found = 0;
        double best = 0;
        for (long seed = 0; seed < 8; seed++) {
            GridGround grid = GridGround.even(5, 4, seed);
            TierRules tier = new TierSketch(grid, "antenne", 4).tolerance(0.25).rules();
            DivisionRules rules = new DivisionRules(NEAR, Map.of(), List.of(tier), null);
            DrawnDivision exact = solve(grid, rules, SearchLimits.ofSteps(100_000_000, 1))
                    .tiers()
                    .getFirst();
            assertThat(exact.isOptimal()).as("seed %d", seed).isTrue();
            long optimum = DivisionAudit.figures(grid.territory(), grid.ground(), tier, exact.division())
                    .residentMm();

            Districts searched = new Drawing(
                            grid.territory(),
                            grid.ground(),
                            rules,
                            List.of(tier),
                            List.of(),
                            null,
                            null,
                            EnvironmentMode.NO_ASSERT,
                            new Telling(List.of(tier), 1, ProgressListener.silent()))
                    .search(seed, new Steps(1_000, null, () -> false))
                    .districts(0);

            assertThat(searched.greatestDeviation()).as("seed %d", seed).isLessThanOrEqualTo(0.25);
            assertThat((double) searched.distance() / optimum)
                    .as("seed %d", seed)
                    .isBetween(1.0, 1.1);
            found += searched.distance();
            best += optimum;
        }
        assertThat(found / best).isLessThan(1.03);
    }

    private static GridGround even(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return GridGround.even(random.nextInt(5, 9), random.nextInt(5, 9), seed);
    }

    /** One to three tiers, with all that may be asked of them; sometimes inside a division that was given. */
    private static DivisionRules rules(GridGround grid, long seed, @Nullable Double tolerance) {
        SplittableRandom random = new SplittableRandom(seed + 1_000);
        int depth = random.nextInt(1, 4);
        List<List<String>> coarse = random.nextInt(3) == 0 ? TierSketch.pairs(grid, random, 8) : List.of();
        List<List<String>> fine = random.nextInt(3) == 0 ? TierSketch.pairs(grid, random, 4) : List.of();
        List<TierRules> tiers = new ArrayList<>();
        int count = random.nextInt(2, 4);
        for (int t = 0; t < depth; t++) {
            boolean isInnermost = t == depth - 1;
            List<List<String>> groups = isInnermost ? fine : t == 0 ? coarse : List.of();
            TierSketch sketch = new TierSketch(grid, "tier " + t, count)
                    .tolerance(tolerance)
                    .groups(groups)
                    .weight(random.nextBoolean() ? 1 : 0.5);
            if (random.nextInt(3) == 0) {
                Double[] sizes = new Double[count];
                Arrays.setAll(sizes, k -> 1 + 0.3 * random.nextInt(3));
                sketch.sizes(sizes);
            }
            if (random.nextBoolean()) {
                sketch.maxMm(70_000_000);
            }
            if (depth == 1) {
                sketch.fewerSeats(random, groups).someFixedSeats(random, groups, 2);
            }
            tiers.add(sketch.rules());
            count *= 2;
        }
        // A frame may cut no group, and has to be in one piece.
        boolean isFramed = tolerance != null && coarse.isEmpty() && fine.isEmpty() && random.nextBoolean();
        Division frame = isFramed ? halves(grid) : null;
        Map<DivisionObjective, Double> weights =
                random.nextInt(4) == 0 ? Map.of(DISTANCE, 1.0, COMPACTNESS, 1_000.0) : Map.of();
        return new DivisionRules(random.nextBoolean() ? NEAR : EVEN, weights, tiers, frame);
    }

    /** The first rows, and the others. */
    private static Division halves(GridGround grid) {
        TreeSet<String> codes = new TreeSet<>(grid.ground().indexByCode().keySet());
        List<String> north = codes.stream().limit(codes.size() / 2).toList();
        List<String> south = codes.stream().skip(codes.size() / 2).toList();
        return new Division(
                "moitié",
                List.of(new District("Nord", north.getFirst(), north), new District("Sud", south.getFirst(), south)));
    }

    private static DivisionPlan solve(GridGround grid, DivisionRules rules, SearchLimits limits) {
        return new TerritoryEngine().solve(grid.territory(), grid.ground(), rules, limits, ProgressListener.silent());
    }

    /** Of all tiers, each inside the one before. */
    private static List<RuleBreach> breaches(GridGround grid, DivisionRules rules, DivisionPlan plan) {
        assertThat(plan.tiers()).hasSameSizeAs(rules.tiers());
        List<RuleBreach> breaches = new ArrayList<>();
        Division outer = rules.frame();
        for (int t = 0; t < rules.tiers().size(); t++) {
            Division division = plan.tiers().get(t).division();
            breaches.addAll(DivisionAudit.of(
                            grid.territory(), grid.ground(), rules.tiers().get(t), division, outer)
                    .breaches());
            outer = division;
        }
        return breaches;
    }

    private static void assertBounds(GridGround grid, DivisionRules rules, DivisionPlan plan, String what) {
        IntStream.range(0, plan.tiers().size()).forEach(t -> {
            DrawnDivision drawn = plan.tiers().get(t);
            DivisionFigures figures = DivisionAudit.figures(
                    grid.territory(), grid.ground(), rules.tiers().get(t), drawn.division());
            Long distance = drawn.distanceBound();
            if (distance != null) {
                assertThat(distance).as("%s, tier %d", what, t).isBetween(0L, figures.residentMm());
            }
            Double deviation = drawn.deviationBound();
            if (deviation != null) {
                assertThat(deviation)
                        .as("%s, tier %d", what, t)
                        .isLessThanOrEqualTo(figures.greatestDeviation() + 1e-9);
            }
        });
    }
}
