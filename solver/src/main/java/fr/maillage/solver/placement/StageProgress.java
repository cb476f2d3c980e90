package fr.maillage.solver.placement;

/** Told the best choice of a stage so far, and what no choice is below. */
@FunctionalInterface
interface StageProgress {

    void report(boolean[] open, long bound);
}
