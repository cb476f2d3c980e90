package fr.maillage.domain.interim;

import java.util.List;

/**
 * Every figure and rule of an intérim, recomputed from the plan and the problem alone, without any solver.
 *
 * @param breaches the rules that it breaks; none of a plan that can be carried out
 */
public record InterimAudit(InterimFigures figures, List<InterimBreach> breaches) {

    public InterimAudit {
        breaches = List.copyOf(breaches);
    }

    /**
     * Audits a plan.
     *
     * @throws IllegalArgumentException if it names an antenne or an encadrant that there is none of
     */
    public static InterimAudit of(InterimProblem problem, InterimPlan plan) {
        InterimIndex index = new InterimIndex(problem);
        StandIns standIns = new StandIns(index, plan);
        return new InterimAudit(
                new InterimReckoning(index, standIns).figures(), new InterimChecks(index, plan, standIns).list());
    }
}
