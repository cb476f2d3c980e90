package fr.maillage.benchmarks.peers.timefold;

import fr.maillage.benchmarks.location.LocationProblem;
import fr.maillage.benchmarks.location.PosedInstance;

/** A customer and what serving it costs. Not a record: constraint streams put it into maps, by its identity alone. */
public final class Demand {

    private final int number;
    private final PosedInstance instance;
    private final long weight;

    Demand(int number, PosedInstance instance) {
        this.number = number;
        this.instance = instance;
        this.weight = instance.problem().weights()[number];
    }

    int distance(Place place) {
        return instance.problem().distances().mm(number, place.number());
    }

    boolean isNear(Place place) {
        return distance(place) <= instance.problem().targetMm();
    }

    /** What it adds to the value when its nearest point is that far: under a cover, its weight when left out. */
    long cost(int distance) {
        if (instance.question().problem() == LocationProblem.MAX_COVER) {
            return distance <= instance.problem().targetMm() ? 0 : weight;
        }
        return weight * distance;
    }
}
