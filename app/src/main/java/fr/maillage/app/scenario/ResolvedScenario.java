package fr.maillage.app.scenario;

import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkRules;
import java.util.List;

/**
 * A scenario whose places all exist.
 *
 * @param departements the codes of the territory, in order; France written out
 * @param networkRules what to plan
 * @param before the points of today, ordered by INSEE code; none where the scenario does not say
 */
public record ResolvedScenario(
        Scenario scenario, List<String> departements, NetworkRules networkRules, List<AccueilPoint> before) {

    public ResolvedScenario {
        departements = List.copyOf(departements);
        before = List.copyOf(before);
    }
}
