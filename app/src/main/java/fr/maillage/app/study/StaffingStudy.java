package fr.maillage.app.study;

import fr.maillage.domain.division.Division;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.staffing.StaffingEngine;

/** The step {@code staffing}: who works where, on antennes that are there. */
public final class StaffingStudy {

    private StaffingStudy() {}

    /**
     * Plans a staffing and audits it.
     *
     * @param antennes one territory for each
     * @throws fr.maillage.domain.fault.FaultException with everything that cannot be met on these antennes
     * @throws IllegalStateException if the audit contradicts the search: a fault of the program
     */
    public static StaffingResult run(
            ScenarioInput input, Division antennes, SearchLimits limits, ProgressListener progress) {
        return StaffingProof.of(
                PosedStaffing.of(input, antennes),
                (problem, commutes) -> new StaffingEngine().solve(problem, commutes, limits, progress));
    }
}
