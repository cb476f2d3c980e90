package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.InterchangeSearch;
import fr.maillage.solver.search.Steps;
import java.util.random.RandomGenerator;

/**
 * A short search by interchange, from the given start and from a greedy one, without any proof.
 *
 * @param points that are open afterwards
 */
record InterchangeImprovement(FacilityModel model, int points, Steps steps) implements Improvement {

    private static final long LOOKS_A_SITE = 100;

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        InterchangeSearch search = new InterchangeSearch(model, open, points, random);
        search.advance(LOOKS_A_SITE * model.sites(), steps);
        return model.value(search.best()) <= model.value(open) ? search.best() : open;
    }
}
