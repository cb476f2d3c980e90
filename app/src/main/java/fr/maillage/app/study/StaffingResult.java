package fr.maillage.app.study;

import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.AnnualCosts;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.StaffingBreach;
import fr.maillage.domain.staffing.StaffingFigures;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned staffing with its proof.
 *
 * @param problem the tableau and the organisation that it is to become
 * @param commutes the ways to work
 * @param plan who works where
 * @param figures every figure, recomputed
 * @param breaches the hard rules that are broken
 * @param costs of a year, before and after
 * @param amounts that the costs were computed with
 * @param isFictional whether the tableau was generated
 * @param division the name of the division whose territories are the antennes; null where they are the plan's own
 */
public record StaffingResult(
        StaffingProblem problem,
        Commutes commutes,
        StaffingPlan plan,
        StaffingFigures figures,
        List<StaffingBreach> breaches,
        AnnualCosts costs,
        Amounts amounts,
        boolean isFictional,
        @Nullable String division) {

    /** In place of a sentence that would tell of a single agent. */
    public static final String ABOUT_AGENTS = "it is about single agents; staffing.xlsx tells which";

    public StaffingResult {
        breaches = List.copyOf(breaches);
        if (plan.placed().size() != problem.postes().size()) {
            throw new IllegalArgumentException(plan.placed().size() + " postes in a plan of "
                    + problem.postes().size());
        }
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return breaches.isEmpty();
    }
}
