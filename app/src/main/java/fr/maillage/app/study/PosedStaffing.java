package fr.maillage.app.study;

import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.StaffingProblem;
import org.jspecify.annotations.Nullable;

/**
 * The staffing that a scenario asks for, on its antennes.
 *
 * @param isFictional whether the tableau was made up
 * @param division the name of the division that the antennes are of; null where they are the plan's own
 */
record PosedStaffing(
        StaffingProblem problem,
        Commutes commutes,
        Amounts amounts,
        boolean isFictional,
        @Nullable String division) {

    /**
     * Poses it.
     *
     * @throws IllegalStateException if the scenario asks for none
     * @throws fr.maillage.domain.fault.FaultException with everything that cannot be met on these antennes
     */
    static PosedStaffing of(ScenarioInput input, Division antennes) {
        AskedStaffing asked = input.scenario().staffing();
        if (asked == null) {
            throw new IllegalStateException(
                    "No staffing in " + input.scenario().scenario().name());
        }
        StaffingProblem problem = asked.toProblem(antennes);
        return new PosedStaffing(
                problem,
                asked.commutes(problem),
                asked.settings().amounts(),
                asked.tableau().isFictional(),
                asked.settings().division());
    }
}
