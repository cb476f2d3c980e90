package fr.maillage.solver.placement;

import java.util.random.RandomGenerator;

/** A search too coarse for single moves: from one choice of sites to a better one. */
@FunctionalInterface
interface Improvement {

    /**
     * A choice at least as good in the objective at hand, or the same.
     *
     * @param open sites by number; not changed
     */
    boolean[] improve(boolean[] open, RandomGenerator random);
}
