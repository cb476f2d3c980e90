package fr.maillage.solver.interim;

import fr.maillage.solver.search.Steps;

/** Counts elementary operations as steps. */
final class Effort {

    private static final int OPERATIONS_A_STEP = 10_000;

    private final Steps steps;
    private long pending;

    Effort(Steps steps) {
        this.steps = steps;
    }

    void spend(long operations) {
        pending += operations;
        steps.spend(pending / OPERATIONS_A_STEP);
        pending %= OPERATIONS_A_STEP;
    }

    boolean isOver() {
        return steps.isOver();
    }
}
