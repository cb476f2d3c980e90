package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.GreedyChoice;
import java.util.Arrays;

/** Brings a choice of sites to the least number of points; one more point never takes anything from anybody. */
record Filling(SiteLists lists) {

    /** The kept sites, or all of them where as many points as sites are asked for. */
    boolean[] start() {
        boolean[] open = lists.kept();
        if (lists.mostPoints() == lists.sites()) {
            Arrays.fill(open, true);
        }
        return fill(open);
    }

    /** The choice and, one after another, the site that brings residents nearest, until there are enough. */
    boolean[] fill(boolean[] open) {
        int wanted = Math.max(1, lists.leastPoints());
        if (SiteLists.count(open) >= wanted) {
            return open.clone();
        }
        StageModel distance = StageModel.of(lists, Objective.DISTANCE, Goals.none(lists), lists.evaluate(open), 0);
        if (distance == null) {
            throw new IllegalStateException("Distances without goals have no price");
        }
        return GreedyChoice.grown(distance.model(), open, wanted);
    }
}
