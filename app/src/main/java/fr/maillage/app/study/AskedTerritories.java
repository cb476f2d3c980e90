package fr.maillage.app.study;

import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario asks of territories.
 *
 * @param splits of large communes
 * @param rules of the plan's tiers; null where it draws none
 * @param divisions beside the plan
 */
record AskedTerritories(List<Split> splits, @Nullable DivisionRules rules, List<NamedDivision> divisions) {

    AskedTerritories {
        splits = List.copyOf(splits);
        divisions = List.copyOf(divisions);
    }

    static AskedTerritories of(ResolvedScenario scenario) {
        return new AskedTerritories(scenario.splits(), scenario.territories(), scenario.divisions());
    }

    boolean isEmpty() {
        return rules == null && divisions.isEmpty();
    }
}
