package fr.maillage.domain.network;

import java.util.List;

/**
 * A choice of points and how good it is, by index.
 *
 * @param open the open points, ascending
 * @param coverage residents within the target, with its bound where the target is a hard rule or an objective
 * @param outcomes one for each objective asked for, in order
 * @param steps that the search took
 * @param interrupted whether the search was stopped from outside
 */
public record Placement(
        List<Integer> open,
        ObjectiveOutcome coverage,
        List<ObjectiveOutcome> outcomes,
        long steps,
        boolean interrupted) {

    public Placement {
        open = open.stream().sorted().toList();
        outcomes = List.copyOf(outcomes);
    }
}
