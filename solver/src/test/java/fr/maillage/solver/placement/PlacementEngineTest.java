package fr.maillage.solver.placement;

import static fr.maillage.domain.network.Objective.COVERAGE;
import static fr.maillage.domain.network.Objective.DISTANCE;
import static fr.maillage.domain.network.Objective.POINTS;
import static fr.maillage.domain.network.Objective.WORST;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.DenseDistances;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementEngineTest {

    private static final SearchLimits PLENTY = SearchLimits.ofSteps(100_000_000, 1);

    /** Every objective alone, and every order of two or three. */
    static Stream<List<Objective>> chains() {
        List<List<Objective>> chains = new ArrayList<>();
        for (Objective first : Objective.values()) {
            chains.add(List.of(first));
            for (Objective second : Objective.values()) {
                if (second != first) {
                    chains.add(List.of(first, second));
                    for (Objective third : Objective.values()) {
                        if (third != first && third != second) {
                            chains.add(List.of(first, second, third));
                        }
                    }
                }
            }
        }
        return chains.stream();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void findsWhatTryingEveryChoiceFinds(List<Objective> objectives) {
        // All chains of three share what chains of one and two show: a few of each will do.
        int seeds = objectives.size() == 1 ? 40 : objectives.size() == 2 ? 12 : 4;
        for (long seed = 0; seed < seeds; seed++) {
            PlacementProblem problem = SmallTerritories.random(seed, objectives);
            Placement placement = new PlacementEngine().solve(problem, PLENTY, ProgressListener.silent());

            long[] best = BruteForce.best(problem);
            int from = Objective.isTargetHard(objectives) ? 1 : 0;
            for (int k = 0; k < objectives.size(); k++) {
                ObjectiveOutcome outcome = placement.outcomes().get(k);
                assertThat(minimised(problem, outcome.objective(), outcome.value()))
                        .as("seed %d, %s of %s", seed, outcome.objective(), objectives)
                        .isEqualTo(best[from + k]);
            }
            if (from == 1) {
                assertThat(population(problem) - placement.coverage().value())
                        .as("seed %d, residents left out under %s", seed, objectives)
                        .isEqualTo(best[0]);
                assertThat(placement.coverage().isProven()).as("seed %d", seed).isTrue();
            }
            assertThat(placement.outcomes()).as("seed %d, %s", seed, objectives).allMatch(ObjectiveOutcome::isProven);
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void boundsNeverPassTheBestValue(List<Objective> objectives) {
        for (long seed = 100; seed < 104; seed++) {
            PlacementProblem problem = SmallTerritories.random(seed, objectives);
            Placement cutShort =
                    new PlacementEngine().solve(problem, SearchLimits.ofSteps(3, seed), ProgressListener.silent());
            long[] best = BruteForce.best(problem);
            ObjectiveOutcome first = cutShort.outcomes().getFirst();
            Long bound = first.bound();
            if (bound != null) {
                assertThat(minimised(problem, first.objective(), bound))
                        .as("seed %d, %s", seed, objectives)
                        .isLessThanOrEqualTo(best[Objective.isTargetHard(objectives) ? 1 : 0]);
            }
        }
    }

    @Test
    void timefoldsScoreAgreesWithItsOwnRecomputation() {
        for (List<Objective> objectives : List.of(
                List.of(DISTANCE), List.of(COVERAGE, DISTANCE), List.of(POINTS, DISTANCE), List.of(WORST, COVERAGE))) {
            for (long seed = 200; seed < 206; seed++) {
                PlacementProblem problem = SmallTerritories.random(seed, objectives);
                Placement asserted = new PlacementEngine(EnvironmentMode.FULL_ASSERT)
                        .solve(problem, PLENTY, ProgressListener.silent());
                Placement plain = new PlacementEngine().solve(problem, PLENTY, ProgressListener.silent());
                assertThat(asserted).isEqualTo(plain);
            }
        }
    }

    @Test
    void sameSeedAndStepLimitGiveTheSamePlacementOnAnyNumberOfThreads() {
        PlacementProblem problem = grid(12, 9, 3_000, List.of(DISTANCE));
        for (long steps : new long[] {0, 50, 2_000, 100_000}) {
            Placement once = new PlacementEngine()
                    .solve(problem, new SearchLimits(null, steps, 7, 1, () -> false), ProgressListener.silent());
            Placement again = new PlacementEngine()
                    .solve(problem, new SearchLimits(null, steps, 7, 2, () -> false), ProgressListener.silent());
            assertThat(again).as("%d steps", steps).isEqualTo(once);
        }
    }

    @Test
    void anInterruptedSearchStillGivesAPlacementOfTheRightSize() {
        PlacementProblem problem = grid(12, 9, 3_000, List.of(COVERAGE, DISTANCE));
        SearchLimits interrupted = new SearchLimits(Duration.ofMinutes(1), null, 1, 1, () -> true);

        Placement placement = new PlacementEngine().solve(problem, interrupted, ProgressListener.silent());

        assertThat(placement.interrupted()).isTrue();
        assertThat(placement.open()).hasSize(9);
    }

    @Test
    void progressOnlyGetsBetter() {
        PlacementProblem problem = grid(12, 9, 3_000, List.of(DISTANCE));
        List<ObjectiveOutcome> reports = new ArrayList<>();

        new PlacementEngine().solve(problem, PLENTY, reports::add);

        List<Long> distances = reports.stream()
                .filter(report -> report.objective() == DISTANCE)
                .map(ObjectiveOutcome::value)
                .toList();
        assertThat(distances).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(reports.getLast().isProven()).isTrue();
    }

    @Test
    void pointsThatNobodyLivesAtDoNotCount() {
        int[] mm = {0, 10, 90, 10, 0, 80, 90, 80, 0};
        BitSet all = new BitSet();
        all.set(0, 3);
        PlacementProblem problem = new PlacementProblem(
                new long[] {5, 3, 0}, new DenseDistances(3, mm), all, new BitSet(), 0, 3, 20, List.of(POINTS));

        Placement placement = new PlacementEngine().solve(problem, PLENTY, ProgressListener.silent());

        assertThat(placement.open()).containsExactly(0);
        assertThat(placement.coverage().value()).isEqualTo(8);
    }

    private static PlacementProblem grid(int side, int points, int targetMm, List<Objective> objectives) {
        int size = side * side;
        int[] mm = new int[size * size];
        long[] weights = new long[size];
        for (int i = 0; i < size; i++) {
            weights[i] = 1 + (i * 37L) % 101;
            for (int j = 0; j < size; j++) {
                mm[i * size + j] =
                        (int) Math.round(1000 * Math.hypot(i % side - j % side, (double) i / side - (double) j / side));
            }
        }
        BitSet all = new BitSet();
        all.set(0, size);
        return new PlacementProblem(
                weights, new DenseDistances(size, mm), all, new BitSet(), points, points, targetMm, objectives);
    }

    private static long minimised(PlacementProblem problem, Objective objective, long value) {
        return objective == COVERAGE ? population(problem) - value : value;
    }

    private static long population(PlacementProblem problem) {
        long sum = 0;
        for (long weight : problem.weights()) {
            sum += weight;
        }
        return sum;
    }
}
