package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.FacilityModel;
import java.util.random.RandomGenerator;

/**
 * Covers greedily, then with one point less, again and again, as long as a local search finds how within a moment.
 *
 * @param model a pure covering problem
 * @param cover its parts
 */
record CoverImprovement(FacilityModel model, CoverByParts cover) implements Improvement {

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        cover.search(random);
        boolean[] found = cover.open();
        return model.value(found) < model.value(open) ? found : open;
    }
}
