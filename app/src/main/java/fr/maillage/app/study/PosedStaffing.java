package fr.maillage.app.study;

import fr.maillage.domain.division.Division;
import fr.maillage.domain.staffing.Amounts;
import fr.maillage.domain.staffing.Commutes;
import fr.maillage.domain.staffing.StaffingProblem;
import org.jspecify.annotations.Nullable;

/**
 * The staffing that a scenario asks for, on its antennes.
 *
 * @param isFictional whether the tableau was generated
 * @param division the name of the division that the antennes are of; null where they are the plan's own
 */
record PosedStaffing(
        StaffingProblem problem,
        Commutes commutes,
        Amounts amounts,
        boolean isFictional,
        @Nullable String division) {

    /** Whether a scenario asks for one: none does, until scenarios can. */
    static boolean isAskedIn(ScenarioInput input) {
        return input.scenario().departements().isEmpty();
    }

    /** The name of the division that it is asked for on. */
    static @Nullable String division(ScenarioInput input) {
        return isAskedIn(input) ? "" : null;
    }

    @SuppressWarnings("DoNotCallSuggester")
    static PosedStaffing of(ScenarioInput input, Division antennes) {
        throw new IllegalStateException("No staffing of " + antennes.tier() + " in "
                + input.scenario().scenario().name());
    }
}
