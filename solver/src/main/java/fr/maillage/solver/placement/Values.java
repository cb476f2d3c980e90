package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;

/**
 * What a choice of sites reaches in every objective, each to be made small.
 *
 * @param uncovered residents beyond the target
 * @param points open sites
 * @param distance the sum of residents × millimetres
 * @param worst millimetres of the farthest populated demand point
 */
record Values(long uncovered, long points, long distance, long worst) {

    /** The value to be made small under an objective; for coverage that is the residents left out. */
    long of(Objective objective) {
        return switch (objective) {
            case COVERAGE -> uncovered;
            case POINTS -> points;
            case DISTANCE -> distance;
            case WORST -> worst;
        };
    }

    /** These and what other demand points, served from the same sites, add to them. */
    Values plus(Values others) {
        return new Values(
                uncovered + others.uncovered, points, distance + others.distance, Math.max(worst, others.worst));
    }
}
