package fr.maillage.domain.interim;

import java.util.List;

/**
 * Who stands in for whom.
 *
 * @param substitutions in order of antenne, start and absent; each as long as it goes on without a change
 * @param outcomes one for each objective, in their order
 * @param steps that the search took
 * @param interrupted whether it was stopped from outside
 */
public record InterimPlan(
        List<Substitution> substitutions, List<InterimOutcome> outcomes, long steps, boolean interrupted) {

    public InterimPlan {
        substitutions = List.copyOf(substitutions);
        outcomes = List.copyOf(outcomes);
    }
}
