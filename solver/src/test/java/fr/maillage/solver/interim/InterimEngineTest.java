package fr.maillage.solver.interim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.domain.interim.InterimAudit;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterimEngineTest {

    private static final long ENOUGH = 1_000_000;

    private static InterimPlan solve(InterimProblem problem, long steps) {
        return new InterimEngine().solve(problem, SearchLimits.ofSteps(steps, 0), ProgressListener.silent());
    }

    /** A plan that breaks no rule, tells what the audit finds, and is proven. */
    private static InterimPlan proven(InterimProblem problem) {
        InterimPlan plan = solve(problem, ENOUGH);
        assertAudited(problem, plan);
        assertThat(plan.outcomes()).allMatch(InterimOutcome::isProven, "proven");
        return plan;
    }

    private static void assertAudited(InterimProblem problem, InterimPlan plan) {
        InterimAudit audit = InterimAudit.of(problem, plan);
        assertThat(audit.breaches()).isEmpty();
        assertThat(plan.outcomes()).extracting(InterimOutcome::objective).isEqualTo(InterimObjective.inOrder());
        for (InterimOutcome outcome : plan.outcomes()) {
            assertThat(outcome.value())
                    .as(outcome.objective().key())
                    .isEqualTo(audit.figures().value(outcome.objective()));
        }
    }

    private static String line(String calendar) {
        InterimProblem problem = InterimCases.problem(calendar);
        return InterimCases.line(problem, proven(problem));
    }

    private static String again(String calendar, String earlier, String frozenUntil) {
        InterimProblem problem = InterimCases.problem(calendar);
        InterimProblem after = InterimCases.after(
                problem,
                InterimCases.listSubstitutions(problem, earlier),
                frozenUntil.isEmpty() ? null : LocalDate.parse(frozenUntil));
        return InterimCases.line(after, proven(after));
    }

    @Test
    void theOtherStandsIn() {
        assertThat(line("""
                A* aaa..
                B  ...aa
                """)).isEqualTo("A:BBB B:...AA");
    }

    @Test
    void theHeadComesBeforeAnotherWhoIsAbsent() {
        assertThat(line("""
                A* .aa..
                B  aaa..
                C  .....
                """)).isEqualTo("A:.CC B:A");
    }

    @Test
    void whoIsAtWorkToTheEndOfAnAbsenceStandsIn() {
        assertThat(line("""
                A* aaaaa .....
                B  ...aa a....
                C  ..... .....
                D  ..... ..aaa
                """)).isEqualTo("A:CCCCC B:...DDD D:.......BBB");
    }

    @Test
    void aHandoverWhereNobodyIsAtWorkToTheEnd() {
        InterimProblem problem = InterimCases.problem("""
                A* aaaaa
                B  ...<<
                C  >>...
                """);
        assertThat(proven(problem).outcomes().get(3).value()).isEqualTo(1);
    }

    @Test
    void absencesAreSharedOut() {
        assertThat(line("""
                A* aaaa. ..aa. aa...
                B  ..... ..... .....
                C  ..... ..... .....
                """)).isEqualTo("A:BBBB...CC.CC");
    }

    @Test
    void halfTimeStandsInForHalf() {
        assertThat(line("""
                A*   aa.aa .aa..
                B500 ..... .....
                C    ..... .....
                """)).isEqualTo("A:BB.CC.CC");
    }

    @Test
    void anAntenneWithoutAResponsableHasOneWhoStandsIn() {
        assertThat(line("""
                A .....
                B aa...
                """)).isEqualTo("-:AAAAA");
        assertThat(line("""
                A* ..<<<
                B  .....
                """)).isEqualTo("-:..BBB");
    }

    @Test
    void whoIsAloneHasNobody() {
        assertThat(line("A* .aa..")).isEmpty();
    }

    @Test
    void nobodyIsThere() {
        InterimProblem problem = InterimCases.problem("""
                A* aaaaa
                B  >>>>>
                C  aaaaa
                """);
        assertThat(proven(problem).outcomes()).extracting(InterimOutcome::value).containsExactly(5L, 5L, 0L, 0L, 0L);
    }

    @Test
    void aPeriodWithoutWorkingDays() {
        InterimProblem problem = InterimCases.problem(
                InterimCases.problem("A* .").encadrants(), InterimCases.MONDAY.plusDays(1), null, List.of());
        InterimProblem weekend = new InterimProblem(
                LocalDate.parse("2027-02-06"),
                LocalDate.parse("2027-02-08"),
                problem.region(),
                problem.workingDays(),
                problem.encadrants(),
                null,
                List.of());
        assertThat(proven(weekend).substitutions()).isEmpty();
    }

    @Test
    void antennesHaveNothingToDoWithEachOther() {
        InterimPlan plan = proven(InterimCases.problem("""
                A* aaaaa
                B  .....
                -
                C* aaaaa
                D  .....
                E  .....
                """));
        assertThat(plan.substitutions())
                .extracting(Substitution::antenne, Substitution::absent, Substitution::substitute)
                .containsExactly(tuple("antenne 1", "A", "B"), tuple("antenne 2", "C", "D"));
    }

    @Test
    void whatNeedNotChangeStays() {
        assertThat(again("""
                A* aaaaa
                B  ..aaa
                C  .....
                D  .....
                """, "A:BBBBB", "")).isEqualTo("A:BBCCC B:..DDD");
    }

    @Test
    void whatIsFrozenStaysEvenIfTheAntenneHasNoHead() {
        String calendar = """
                A* .aaaa
                B  aaaaa
                C  .....
                """;
        assertThat(again(calendar, "B:CCCCC", "2027-02-04")).isEqualTo("A:...CC B:CCC");
        assertThat(again(calendar, "B:CCCCC", "")).isEqualTo("A:.CCCC B:C");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void planningAgainChangesNothing(long seed) {
        InterimProblem problem = new RandomInterims(seed).large(3, 4, 1);
        InterimPlan plan = solve(problem, ENOUGH);
        InterimPlan again = solve(InterimCases.after(problem, plan.substitutions(), null), ENOUGH);
        assertThat(again.substitutions()).isEqualTo(plan.substitutions());
    }

    @Test
    void isTheBestOfAllPlans() {
        RandomInterims random = new RandomInterims(5);
        long most = 0;
        for (int round = 0; round < 300; round++) {
            InterimProblem problem = random.small();
            InterimPlan plan = solve(problem, ENOUGH);
            assertAudited(problem, plan);
            InterimBrute brute = new InterimBrute(problem);
            long[] best = brute.best();
            most = Math.max(most, brute.plans());
            assertThat(plan.outcomes().stream().mapToLong(InterimOutcome::value).toArray())
                    .as("%d: %s", round, problem)
                    .isEqualTo(best);
            assertThat(plan.outcomes()).as("%d: %s", round, problem).allMatch(InterimOutcome::isProven);
        }
        assertThat(most).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void noPlanIsBelowABoundWhateverTheLimit(long steps) {
        RandomInterims random = new RandomInterims(6);
        for (int round = 0; round < 60; round++) {
            InterimProblem problem = random.small();
            InterimPlan plan = solve(problem, steps);
            assertAudited(problem, plan);
            long[] best = new InterimBrute(problem).best();
            boolean isBestSoFar = true;
            for (int k = 0; k < best.length && isBestSoFar; k++) {
                InterimOutcome outcome = plan.outcomes().get(k);
                assertThat(outcome.bound()).as("%d: %s", round, problem).isLessThanOrEqualTo(best[k]);
                isBestSoFar = outcome.value() == best[k];
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5, 100})
    void anyLimitGivesAPlanWithBoundsBelowTheBest(long steps) {
        InterimProblem problem = new RandomInterims(8).large(4, 5, 1);
        InterimPlan plan = solve(problem, steps);
        assertAudited(problem, plan);
        InterimPlan best = proven(problem);
        for (int k = 0; k < best.outcomes().size(); k++) {
            Long bound = plan.outcomes().get(k).bound();
            assertThat(bound).isNotNull();
            if (k < 4) {
                assertThat(bound).isLessThanOrEqualTo(best.outcomes().get(k).value());
            }
        }
    }

    @Test
    void anInterruptionGivesAPlan() {
        InterimProblem problem = new RandomInterims(8).large(4, 5, 2);
        InterimPlan plan = new InterimEngine()
                .solve(problem, new SearchLimits(null, ENOUGH, 0, 2, () -> true), ProgressListener.silent());
        assertThat(plan.interrupted()).isTrue();
        assertAudited(problem, plan);
    }

    @Test
    void theSameProblemGivesTheSamePlan() {
        InterimProblem problem = new RandomInterims(9).large(5, 5, 2);
        assertThat(solve(problem, 200)).isEqualTo(solve(problem, 200));
    }

    @Test
    void aYearOfManyAntennesIsProven() {
        proven(new RandomInterims(11).large(40, 5, 1));
    }

    @Test
    void anAntenneOfManyHasAPlanToo() {
        InterimProblem problem = new RandomInterims(12).large(1, 40, 1);
        assertAudited(problem, solve(problem, 100));
    }
}
