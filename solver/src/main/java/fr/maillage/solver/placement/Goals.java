package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;

/**
 * What the objectives before have reached, and those after may not lose.
 *
 * @param mostUncovered residents beyond the target, at most
 * @param mostPoints open sites, at most
 * @param mostDistance residents × millimetres, at most
 * @param mostWorst millimetres of the farthest, at most
 */
record Goals(long mostUncovered, long mostPoints, long mostDistance, long mostWorst) {

    private static final long ANY = Long.MAX_VALUE;

    static Goals none(SiteLists lists) {
        return new Goals(ANY, lists.mostPoints(), ANY, ANY);
    }

    Goals and(Objective objective, long most) {
        return switch (objective) {
            case COVERAGE -> new Goals(Math.min(mostUncovered, most), mostPoints, mostDistance, mostWorst);
            case POINTS -> new Goals(mostUncovered, Math.min(mostPoints, most), mostDistance, mostWorst);
            case DISTANCE -> new Goals(mostUncovered, mostPoints, Math.min(mostDistance, most), mostWorst);
            case WORST -> new Goals(mostUncovered, mostPoints, mostDistance, Math.min(mostWorst, most));
        };
    }

    boolean limitUncovered() {
        return mostUncovered != ANY;
    }

    boolean limitDistance() {
        return mostDistance != ANY;
    }

    boolean limitWorst() {
        return mostWorst != ANY;
    }

    boolean areMetBy(Values values) {
        return values.uncovered() <= mostUncovered
                && values.points() <= mostPoints
                && values.distance() <= mostDistance
                && values.worst() <= mostWorst;
    }
}
