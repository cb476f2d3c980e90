package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.CoverSearch;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.GreedyCover;
import fr.maillage.solver.placement.facility.Steps;
import java.util.random.RandomGenerator;

/**
 * Covers greedily, then with one point less, again and again, as long as a local search finds how.
 *
 * @param cover a pure covering problem
 */
record CoverImprovement(FacilityModel cover, Steps steps) implements Improvement {

    private static final long MOVES = 60_000;

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        boolean[] best = open;
        boolean[] next = GreedyCover.solve(cover);
        CoverSearch search = new CoverSearch(cover);
        while (next != null && cover.value(next) < cover.value(best)) {
            best = next;
            next = search.find(best, SiteLists.count(best) - 1, MOVES, random, steps);
        }
        return best;
    }
}
