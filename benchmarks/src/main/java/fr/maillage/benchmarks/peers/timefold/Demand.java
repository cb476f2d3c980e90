package fr.maillage.benchmarks.peers.timefold;

import fr.maillage.benchmarks.location.LocationProblem;
import fr.maillage.benchmarks.location.PosedInstance;

/**
 * A customer and what serving it costs.
 *
 * @param number in the instance
 * @param instance that it belongs to
 */
public record Demand(int number, PosedInstance instance) {

    int distance(Place place) {
        return instance.problem().distances().mm(number, place.number());
    }

    boolean isNear(Place place) {
        return distance(place) <= instance.problem().targetMm();
    }

    /** What it adds to the value when its nearest point is that far: under a cover, its weight when left out. */
    long cost(int distance) {
        long weight = instance.problem().weights()[number];
        if (instance.question().problem() == LocationProblem.MAX_COVER) {
            return distance <= instance.problem().targetMm() ? 0 : weight;
        }
        return weight * distance;
    }
}
