package fr.maillage.solver.placement.territory;

import static fr.maillage.domain.division.DivisionObjective.BALANCE;
import static fr.maillage.domain.division.DivisionObjective.COMPACTNESS;
import static fr.maillage.domain.division.DivisionObjective.DISTANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.DistrictFigures;
import fr.maillage.domain.division.DivisionAudit;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.network.RuleBreach;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExactDivisionTest {

    private static final SearchLimits PLENTY = SearchLimits.ofSteps(100_000_000, 1);

    /** The tolerances that the random tiers have: none, one that is mostly met, one that mostly cannot be. */
    private static final Double[] TOLERANCES = {null, 0.5, 0.05, 0.0};

    static Stream<Arguments> orders() {
        Map<DivisionObjective, Double> none = Map.of();
        return Stream.of(
                Arguments.of(List.of(BALANCE, DISTANCE, COMPACTNESS), none),
                Arguments.of(List.of(BALANCE), none),
                Arguments.of(List.of(DISTANCE, COMPACTNESS), none),
                Arguments.of(List.of(COMPACTNESS, DISTANCE), none),
                Arguments.of(List.of(COMPACTNESS, BALANCE, DISTANCE), none),
                Arguments.of(List.of(DISTANCE, COMPACTNESS), Map.of(DISTANCE, 1.0, COMPACTNESS, 2_000.0)),
                Arguments.of(List.of(BALANCE, COMPACTNESS), Map.of(DISTANCE, 0.5, COMPACTNESS, 3_000.0)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void findsWhatTryingEveryDivisionFinds(List<DivisionObjective> objectives, Map<DivisionObjective, Double> weights) {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            GridGround grid = random.nextBoolean()
                    ? GridGround.rough(3, 3, seed)
                    : GridGround.rough(5, random.nextInt(1, 3), seed);
            TierRules rules = tier(grid, random);
            double[] best = new EveryDivision(grid, rules, true).best(objectives, weights);
            if (best == null) {
                continue;
            }

            DrawnDivision drawn = draw(grid, new DivisionRules(objectives, weights, List.of(rules), null));

            String what = "seed " + seed + " of " + objectives + " " + weights;
            DivisionAudit audit = DivisionAudit.of(grid.territory(), grid.ground(), rules, drawn.division(), null);
            assertThat(audit.breaches())
                    .as(what)
                    .allMatch(breach ->
                            breach.rule() == RuleBreach.Rule.BALANCE || breach.rule() == RuleBreach.Rule.SEAT_DISTANCE);
            double[] found =
                    figures(grid, audit.figures()).inOrder(rules.balance().tolerance(), objectives, weights);
            for (int k = 0; k < best.length; k++) {
                assertThat(found[k])
                        .as("%s, figure %d of %d", what, k, best.length)
                        .isCloseTo(best[k], within(1e-9 * (1 + Math.abs(best[k]))));
            }
            boolean isNear = audit.figures().maxMm() <= rules.maxMm();
            assertThat(drawn.isOptimal()).as(what).isEqualTo(isNear);
            bounds(drawn, audit.figures(), objectives, weights, isNear, what);
        }
    }

    /** Where balance or distance is what was made least, its bound is its value; elsewhere it is not more. */
    private static void bounds(
            DrawnDivision drawn,
            DivisionFigures figures,
            List<DivisionObjective> objectives,
            Map<DivisionObjective, Double> weights,
            boolean isNear,
            String what) {
        if (objectives.getFirst() == DivisionObjective.BALANCE) {
            assertThat(drawn.deviationBound()).as(what).isCloseTo(figures.greatestDeviation(), within(1e-9));
        } else {
            assertThat(drawn.deviationBound()).as(what).isLessThanOrEqualTo(figures.greatestDeviation() + 1e-9);
        }
        boolean isNearest = weights.isEmpty()
                && objectives.stream()
                        .filter(objective -> objective != DivisionObjective.BALANCE)
                        .limit(1)
                        .anyMatch(objective -> objective == DivisionObjective.DISTANCE);
        if (!isNear) {
            assertThat(drawn.distanceBound()).as(what).isNull();
        } else if (isNearest) {
            assertThat(drawn.distanceBound()).as(what).isEqualTo(figures.residentMm());
        } else if (drawn.distanceBound() != null) {
            assertThat(drawn.distanceBound()).as(what).isLessThanOrEqualTo(figures.residentMm());
        }
    }

    @Test
    void oneTerritoryIsEverything() {
        GridGround grid = GridGround.even(3, 3, 1);

        DrawnDivision drawn = draw(grid, single(new TierSketch(grid, "tout", 1).rules()));

        assertThat(drawn.division().districts()).hasSize(1);
        assertThat(drawn.division().districts().getFirst().blocks()).hasSize(9);
        assertThat(drawn.isOptimal()).isTrue();
    }

    @Test
    void asManyTerritoriesAsCommunesAreTheCommunes() {
        GridGround grid = GridGround.even(3, 3, 1);

        DrawnDivision drawn = draw(grid, single(new TierSketch(grid, "commune", 9).rules()));

        assertThat(drawn.division().districts())
                .allMatch(each -> each.blocks().equals(List.of(each.seat())))
                .hasSize(9);
        assertThat(drawn.distanceBound()).isZero();
    }

    private static DivisionRules single(TierRules rules) {
        return new DivisionRules(List.of(DISTANCE, COMPACTNESS), Map.of(), List.of(rules), null);
    }

    /** A tier of two to four territories with all that makes it hard. */
    private static TierRules tier(GridGround grid, SplittableRandom random) {
        List<List<String>> groups = random.nextBoolean() ? List.of() : TierSketch.pairs(grid, random, 2);
        int count = random.nextInt(2, 5);
        TierSketch sketch = new TierSketch(grid, "antenne", count)
                .tolerance(TOLERANCES[random.nextInt(TOLERANCES.length)])
                .groups(groups)
                .fewerSeats(random, groups)
                .someFixedSeats(random, groups, 2)
                .maxMm(random.nextInt(3) == 0 ? 12_000_000 : Integer.MAX_VALUE);
        if (sketch.rules().fixedSeats().size() == 1) {
            Double[] sizes = new Double[count];
            Arrays.fill(sizes, 1.0);
            sizes[0] = 2.0;
            sketch.sizes(sizes);
        }
        return sketch.rules();
    }

    private static DrawnDivision draw(GridGround grid, DivisionRules rules) {
        return new TerritoryEngine()
                .solve(grid.territory(), grid.ground(), rules, PLENTY, ProgressListener.silent())
                .tiers()
                .getFirst();
    }

    /** What the audit says, residents beyond the greatest distance counted as far longer. */
    private static EveryDivision.Figures figures(GridGround grid, DivisionFigures figures) {
        long beyond = 0;
        for (DistrictFigures each : figures.districts()) {
            for (String code : each.beyond()) {
                Block block =
                        grid.ground().blocks().get(grid.ground().indexByCode().getOrDefault(code, -1));
                beyond += block.population();
            }
        }
        return new EveryDivision.Figures(
                figures.greatestDeviation(),
                figures.sumOfDeviations(),
                figures.residentMm() + beyond * EveryDivision.BEYOND_MM,
                2 * figures.cutPairs());
    }
}
