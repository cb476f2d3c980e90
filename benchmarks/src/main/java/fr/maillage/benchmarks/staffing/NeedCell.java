package fr.maillage.benchmarks.staffing;

import fr.maillage.domain.staffing.Need;
import fr.maillage.domain.staffing.Shortage;

/** A need and what missing it costs. Not a record: constraint streams put it into maps, by its identity alone. */
public final class NeedCell {

    private static final int MILLI = 1000;

    private final Need need;
    private final int priority;
    private final int weight;

    /**
     * A need.
     *
     * @param priority of its métier
     * @param weight of a unit of shortage
     */
    NeedCell(Need need, int priority, int weight) {
        this.need = need;
        this.priority = priority;
        this.weight = weight;
    }

    Need need() {
        return need;
    }

    /** Points of what is missing. */
    public long cost(long staffMilliEtp) {
        return weight * Shortage.cost(need.targetMilliEtp(), staffMilliEtp, priority);
    }

    /** The number of whole or begun ETP that can be missing. */
    int steps() {
        return (need.targetMilliEtp() + MILLI - 1) / MILLI;
    }

    /** Points of a whole ETP that is missing beyond those before it; from 1. */
    double pointsPerEtp(int step) {
        return (double) MILLI * weight * priority * Shortage.weight(need.targetMilliEtp(), step);
    }
}
