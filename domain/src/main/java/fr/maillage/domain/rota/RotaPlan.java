package fr.maillage.domain.rota;

import java.util.List;

/**
 * Who is on duty when, and how good that is.
 *
 * @param assigned one for each duty, in the order of {@link RotaProblem#listDuties()}
 * @param outcomes one for each objective, in the order of {@link RotaProblem#objectives()}
 * @param steps that the search took
 * @param interrupted whether it was stopped from outside
 */
public record RotaPlan(List<Assigned> assigned, List<RotaOutcome> outcomes, long steps, boolean interrupted) {

    public RotaPlan {
        assigned = List.copyOf(assigned);
        outcomes = List.copyOf(outcomes);
    }
}
