package fr.maillage.app.study;

import fr.maillage.domain.staffing.AnnualCosts;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.StaffingAudit;
import fr.maillage.domain.staffing.StaffingFigures;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;

/** Makes the result of a staffing from its plan: every figure, every rule, what it costs. */
final class StaffingProof {

    private StaffingProof() {}

    /** Where a plan comes from: a search, or a file. */
    @FunctionalInterface
    interface Planner {
        StaffingPlan plan(StaffingProblem problem, Commutes commutes);
    }

    /**
     * Audits what is planned.
     *
     * @throws IllegalArgumentException with what is wrong, if the plan is none of the problem
     * @throws IllegalStateException if the audit finds other values than the plan gives: a fault of the program
     */
    static StaffingResult of(PosedStaffing posed, Planner planner) {
        StaffingProblem problem = posed.problem();
        StaffingPlan plan = planner.plan(problem, posed.commutes());
        StaffingAudit audit = StaffingAudit.of(problem, posed.commutes(), plan);
        check(audit.figures(), plan);
        return new StaffingResult(
                problem,
                posed.commutes(),
                plan,
                audit.figures(),
                audit.breaches(),
                AnnualCosts.of(problem, posed.commutes(), plan, posed.amounts()),
                posed.amounts(),
                posed.isFictional(),
                posed.division());
    }

    private static void check(StaffingFigures figures, StaffingPlan plan) {
        for (StaffingOutcome outcome : plan.outcomes()) {
            Long audited = figures.values().get(outcome.objective());
            if (audited == null || audited != outcome.value()) {
                throw new IllegalStateException("The audit finds " + audited + " where the search found " + outcome);
            }
        }
    }
}
