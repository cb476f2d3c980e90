package fr.maillage.domain.network;

import java.util.List;

/**
 * Where the accueil points stand, and how good that is.
 *
 * @param accueilPoints ordered by INSEE code
 * @param coverage residents within the target, with its bound where the target is a hard rule or an objective
 * @param outcomes one for each objective asked for, in order
 */
public record NetworkPlan(
        List<AccueilPoint> accueilPoints, ObjectiveOutcome coverage, List<ObjectiveOutcome> outcomes) {

    public NetworkPlan {
        accueilPoints = List.copyOf(accueilPoints);
        outcomes = List.copyOf(outcomes);
    }
}
