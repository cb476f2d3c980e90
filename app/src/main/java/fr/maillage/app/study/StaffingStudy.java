package fr.maillage.app.study;

import fr.maillage.domain.division.Division;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.FaultException;
import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.Poste;
import fr.maillage.solver.staffing.StaffingEngine;
import java.util.List;

/** The step {@code staffing}: who works where, on antennes that are there. */
public final class StaffingStudy {

    private static final int MOST_FAULTS = 20;

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
        PosedStaffing posed = PosedStaffing.of(input, antennes);
        List<Poste> without = StaffingEngine.listWithoutPlace(posed.problem(), posed.commutes());
        if (!without.isEmpty()) {
            throw new FaultException(without.stream()
                    .limit(MOST_FAULTS)
                    .map(StaffingStudy::withoutPlace)
                    .toList());
        }
        return StaffingProof.of(
                posed, (problem, commutes) -> new StaffingEngine().solve(problem, commutes, limits, progress));
    }

    private static Fault withoutPlace(Poste poste) {
        return Fault.error(
                "poste-without-place",
                Place.of("the tableau"),
                "poste " + Found.plain(poste.id())
                        + ", which with what is fixed and its agent's travel limit may go nowhere",
                "a unit that needs its métier, at a site within reach",
                "Widen the limit, release what is fixed, or give a unit a need of " + Found.plain(poste.metier())
                        + " there.");
    }
}
