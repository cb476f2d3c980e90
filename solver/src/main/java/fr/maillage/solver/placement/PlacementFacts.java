package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What does not change while a placement is planned.
 *
 * @param lists the problem as arrays
 * @param levels the objectives of the score's soft levels, first things first
 * @param sites every candidate, by number
 * @param near for each site, some of the nearest other ones, by distance
 */
public record PlacementFacts(SiteLists lists, List<Objective> levels, List<Site> sites, int[][] near) {

    private static final int NEAR = 24;

    static PlacementFacts of(SiteLists lists, List<Objective> levels) {
        List<Site> sites = IntStream.range(0, lists.sites()).mapToObj(Site::new).toList();
        return new PlacementFacts(lists, List.copyOf(levels), sites, lists.neighbours(NEAR));
    }
}
