package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.app.study.SampleStaffing;
import fr.maillage.app.study.StaffingResult;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines on a staffing: the headcount, who moves, what is missing, how sure that is. */
class StaffingAnswerTest {

    private static final StaffingResult RESULT = SampleStaffing.result();

    private static StaffingResult with(StaffingPlan plan, List<StaffingBreach> breaches) {
        return new StaffingResult(
                RESULT.problem(),
                RESULT.commutes(),
                plan,
                RESULT.figures(),
                breaches,
                RESULT.costs(),
                RESULT.amounts(),
                false,
                null);
    }

    @Test
    void aPlanIsToldInFewLines() {
        assertThat(StaffingAnswer.lines(RESULT))
                .containsExactly(
                        "fictional tableau: 15 → 15 postes, 14.30 → 14.80 ETP; A +1 poste, +1.00 ETP (1 created, 0"
                                + " suppressed); C −1 poste, −0.50 ETP (0 created, 1 suppressed)",
                        "fewer than 5 agents of 14 move to another commune, fewer than 5 without having wished it; 0"
                                + " take another poste, fewer than 5 another métier; 30.0 km added one way",
                        "1.25 ETP missing against needs, 0.80 beyond them",
                        "shortage 2.6250 weighted ETP, proven",
                        "cost 20,360 points, no bound");
    }

    @Test
    void aBoundStandsBesideItsValue() {
        StaffingPlan plan = new StaffingPlan(
                RESULT.plan().placed(),
                List.of(new StaffingOutcome(StaffingObjective.SHORTAGE, 200_000, 150_000L)),
                0,
                false);

        assertThat(StaffingAnswer.lines(with(plan, List.of())))
                .contains("shortage 2.0000 weighted ETP, bound 1.5000 weighted ETP, gap 25.00 %");
    }

    @Test
    void aGapThatIsNotProvenIsNeverShownAsNought() {
        StaffingPlan plan = new StaffingPlan(
                RESULT.plan().placed(),
                List.of(new StaffingOutcome(StaffingObjective.COST, 1_297_939, 1_297_938L)),
                0,
                false);

        assertThat(StaffingAnswer.lines(with(plan, List.of())))
                .contains("cost 1,297,939 points, bound 1,297,938 points, gap < 0.01 %");
    }

    @Test
    void aRuleAboutSingleAgentsIsToldOnceAndNamesNone() {
        assertThat(StaffingAnswer.lines(with(
                        RESULT.plan(),
                        List.of(
                                new StaffingBreach(StaffingBreach.Rule.NEED, "Niortais has 1.000 ETP"),
                                new StaffingBreach(StaffingBreach.Rule.TRAVEL, "poste P-1 is far"),
                                new StaffingBreach(StaffingBreach.Rule.TRAVEL, "poste P-2 is far")))))
                .filteredOn(line -> line.startsWith("rule broken"))
                .containsExactly(
                        "rule broken: need: Niortais has 1.000 ETP",
                        "rule broken: travel: it is about single agents; staffing.xlsx tells which");
    }
}
