package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.GreedyCover;
import java.util.random.RandomGenerator;

/** Covers greedily with fewer points than are open, if it can. */
record CoverImprovement(FacilityModel cover) implements Improvement {

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        boolean[] greedy = GreedyCover.solve(cover);
        return cover.value(greedy) < cover.value(open) ? greedy : open;
    }
}
