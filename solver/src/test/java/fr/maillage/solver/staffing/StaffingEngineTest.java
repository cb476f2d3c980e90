package fr.maillage.solver.staffing;

import static fr.maillage.domain.staffing.StaffingObjective.AGAINST_WISH;
import static fr.maillage.domain.staffing.StaffingObjective.COMMUTE;
import static fr.maillage.domain.staffing.StaffingObjective.COST;
import static fr.maillage.domain.staffing.StaffingObjective.SHORTAGE;
import static fr.maillage.domain.staffing.StaffingObjective.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingEngineTest {

    private static final SearchLimits PLENTY = SearchLimits.ofSteps(20_000, 1);

    private static StaffingPlan solve(StaffingCases.Case made, SearchLimits limits) {
        return new StaffingEngine().solve(made.problem(), made.commutes(), limits, ProgressListener.silent());
    }

    private static StaffingCases.Case made(List<StaffingObjective> objectives, boolean isBudgeted, long seed) {
        return StaffingCases.of(new StaffingCases.Recipe(40, 4, 3, 1.1, true, objectives, isBudgeted, seed));
    }

    private static StaffingOutcome outcome(StaffingPlan plan, StaffingObjective objective) {
        return plan.outcomes().stream()
                .filter(each -> each.objective() == objective)
                .findFirst()
                .orElseThrow();
    }

    private static void assertAudited(StaffingCases.Case made, StaffingPlan plan) {
        StaffingAudit audit = StaffingAudit.of(made.problem(), made.commutes(), plan);
        List<StaffingObjective> expected = new ArrayList<>(made.problem().objectives());
        if (!expected.contains(SHORTAGE)) {
            expected.addFirst(SHORTAGE);
        }
        expected.add(COST);
        assertThat(plan.outcomes()).extracting(StaffingOutcome::objective).isEqualTo(expected);
        assertThat(plan.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.value())
                        .as(outcome.objective().key())
                        .isEqualTo(audit.figures().values().get(outcome.objective())));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 6})
    void aPlanIsWhatItSaysAndBreaksNoRule(long seed) {
        List<StaffingObjective> objectives = switch ((int) seed % 4) {
            case 0 -> List.of();
            case 1 -> List.of(SHORTAGE);
            case 2 -> List.of(SHORTAGE, AGAINST_WISH, COMMUTE);
            default -> List.of(TEAMS);
        };
        StaffingCases.Case made = made(objectives, seed >= 2, seed);

        StaffingPlan plan = solve(made, SearchLimits.ofSteps(4000, seed));

        assertAudited(made, plan);
        assertThat(StaffingAudit.of(made.problem(), made.commutes(), plan).breaches())
                .isEmpty();
        assertThat(plan.interrupted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "600, false", "1000, true"})
    void theSameLimitGivesTheSamePlanOnAnyNumberOfThreads(long steps, boolean isStrict) {
        StaffingCases.Case made = made(isStrict ? List.of(SHORTAGE, COMMUTE) : List.of(), true, 2);

        StaffingPlan once = solve(made, new SearchLimits(null, steps, 7, 1, () -> false));

        assertThat(solve(made, new SearchLimits(null, steps, 7, 1, () -> false)))
                .isEqualTo(once);
        assertThat(solve(made, new SearchLimits(null, steps, 7, 2, () -> false)))
                .isEqualTo(once);
        assertAudited(made, once);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void timefoldFindsTheSameScoresFromNothing(long seed) {
        StaffingCases.Case made = StaffingCases.of(new StaffingCases.Recipe(
                12, 2, 2, 1.2, true, seed == 1 ? List.of(SHORTAGE, TEAMS) : List.of(), true, seed));
        SearchLimits limits = SearchLimits.ofSteps(700, seed);

        StaffingPlan asserted = new StaffingEngine(EnvironmentMode.FULL_ASSERT)
                .solve(made.problem(), made.commutes(), limits, ProgressListener.silent());

        assertThat(asserted).isEqualTo(solve(made, limits));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void whatComesStrictlyFirstIsNoLargerThanInTheSum(long seed) {
        StaffingCases.Case strict = made(List.of(SHORTAGE), false, seed);
        StaffingCases.Case sum = new StaffingCases.Case(strict.problem().inOrder(List.of()), strict.commutes());

        StaffingOutcome first = outcome(solve(strict, SearchLimits.ofSteps(4000, seed)), SHORTAGE);
        StaffingOutcome inSum = outcome(solve(sum, SearchLimits.ofSteps(4000, seed)), SHORTAGE);

        assertThat(first.value()).isLessThanOrEqualTo(inSum.value());
        assertThat(inSum.bound()).as("of any plan").isLessThanOrEqualTo(first.value());
    }

    @Test
    void anInterruptionLeavesAPlanThatSaysSo() {
        StaffingCases.Case made = made(List.of(SHORTAGE), false, 1);

        StaffingPlan plan = solve(made, new SearchLimits(null, 100_000L, 1, 2, () -> true));

        assertThat(plan.interrupted()).isTrue();
        assertThat(plan.steps()).isZero();
        assertAudited(made, plan);
    }

    /** Every plan of a small problem is audited; the engine finds the best, and none of its bounds passes it. */
    @ParameterizedTest
    @CsvSource({
        "2, ''",
        "16, ''",
        "26, ''",
        "53, ''",
        "30, 'shortage'",
        "31, 'training'",
        "53, 'shortage commute'",
    })
    void findsWhatTryingEveryPlanFinds(long first, String keys) {
        List<StaffingObjective> objectives = StaffingCases.objectives(keys);
        for (long seed = first; seed < first + 3; seed++) {
            StaffingProblem problem = SmallStaffings.random(seed, objectives);
            Optional<BruteForce.Best> best = BruteForce.find(problem, SmallStaffings.COMMUTES);
            if (best.isEmpty() || !hasPlaces(problem)) {
                continue;
            }
            long[] values = best.orElseThrow().values();
            assertBounds(problem, values, seed);
            StaffingPlan plan =
                    new StaffingEngine().solve(problem, SmallStaffings.COMMUTES, PLENTY, ProgressListener.silent());

            assertThat(StaffingAudit.of(problem, SmallStaffings.COMMUTES, plan).breaches())
                    .as("seed %d", seed)
                    .isEmpty();
            List<StaffingOutcome> ordered = plan.outcomes()
                    .subList(
                            plan.outcomes().size() - values.length,
                            plan.outcomes().size());
            assertThat(ordered.stream().mapToLong(StaffingOutcome::value))
                    .as("seed %d", seed)
                    .containsExactly(boxed(values));
            assertThat(Optional.ofNullable(outcome(plan, SHORTAGE).bound()).orElse(0L))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(best.orElseThrow().shortage());
        }
    }

    private static Long[] boxed(long[] values) {
        Long[] boxed = new Long[values.length];
        for (int k = 0; k < values.length; k++) {
            boxed[k] = values[k];
        }
        return boxed;
    }

    private static boolean hasPlaces(StaffingProblem problem) {
        StaffingModel model = new StaffingModel(problem, SmallStaffings.COMMUTES);
        for (int p = 0; p < model.postes(); p++) {
            boolean isOpen = false;
            for (int slot : model.options[p]) {
                isOpen |= model.isAllowed(p, p, slot);
            }
            if (!isOpen) {
                return false;
            }
        }
        return true;
    }

    private static void assertBounds(StaffingProblem problem, long[] best, long seed) {
        StaffingModel model = new StaffingModel(problem, SmallStaffings.COMMUTES);
        Choices choices = new Choices(model);
        for (int level = 0; level < model.depth(); level++) {
            Relaxation relaxation = new Relaxation(model, choices, level, best);
            relaxation.raise(Long.MAX_VALUE, 200, Steps.endless());
            assertThat(relaxation.bound()).as("level %d, seed %d", level, seed).isLessThanOrEqualTo(best[level]);
            AssignmentProgram.Answer answer = new AssignmentProgram(model, choices, level, best)
                    .solve(null, new Steps(10_000, null, () -> false), () -> false);
            assertThat(answer.bound())
                    .as("program, level %d, seed %d", level, seed)
                    .isLessThanOrEqualTo(best[level]);
            Roster found = answer.roster();
            assertThat(found == null ? -1 : found.breach())
                    .as("program, level %d, seed %d", level, seed)
                    .isZero();
        }
    }
}
