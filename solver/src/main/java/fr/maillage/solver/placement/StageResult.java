package fr.maillage.solver.placement;

/**
 * What came of one objective.
 *
 * @param open the best choice found
 * @param bound no choice that meets the goals is below this
 */
record StageResult(boolean[] open, long bound) {}
