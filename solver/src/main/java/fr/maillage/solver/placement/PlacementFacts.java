package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import java.util.List;

/**
 * What does not change while a placement is planned.
 *
 * @param lists the problem as arrays
 * @param levels the objectives of the score's soft levels, first things first
 * @param near for each site, some of the nearest other ones, by distance
 */
public record PlacementFacts(SiteLists lists, List<Objective> levels, int[][] near) {

    private static final int NEAR = 24;

    static PlacementFacts of(SiteLists lists, List<Objective> levels) {
        return new PlacementFacts(lists, List.copyOf(levels), lists.neighbours(NEAR));
    }
}
