package fr.maillage.app.study;

import fr.maillage.domain.division.DrawnDivision;
import java.util.List;

/**
 * The territories of a plan as its file gives them, before any figure of theirs is computed.
 *
 * @param tiers of the plan, from outer to inner
 * @param divisions beside the plan, in the scenario's order
 */
record PlannedTerritories(List<Planned> tiers, List<Planned> divisions) {

    /**
     * One of them.
     *
     * @param name of a division beside the plan; of a tier of the plan, the tier's
     * @param isGiven whether it was read, not drawn
     */
    record Planned(String name, boolean isGiven, DrawnDivision drawn) {}

    PlannedTerritories {
        tiers = List.copyOf(tiers);
        divisions = List.copyOf(divisions);
    }

    boolean isEmpty() {
        return tiers.isEmpty() && divisions.isEmpty();
    }
}
