package fr.maillage.domain.staffing;

import java.util.List;

/**
 * Who works where, and how good that is.
 *
 * @param placed one for each poste, in the order of {@link StaffingProblem#postes()}
 * @param outcomes shortage first, whose bound is that of any plan where it is not strictly first; then one for each other
 *     objective that is, in order; the cost of the rest last where there is a rest
 * @param steps that the search took
 * @param interrupted whether it was stopped from outside
 */
public record StaffingPlan(List<Placed> placed, List<StaffingOutcome> outcomes, long steps, boolean interrupted) {

    public StaffingPlan {
        placed = List.copyOf(placed);
        outcomes = List.copyOf(outcomes);
    }
}
