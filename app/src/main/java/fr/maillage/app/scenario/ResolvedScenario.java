package fr.maillage.app.scenario;

import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario whose places all exist.
 *
 * @param departements the codes of the territory, in order; France written out
 * @param networkRules what to plan
 * @param before the points of today, ordered by INSEE code; none where the scenario does not say
 * @param splits the communes that are divided into parts, ordered by INSEE code
 * @param territories what to draw; null where the scenario asks for no territories
 * @param divisions to set beside them, in the scenario's order
 * @param staffing who is to work where; null where the scenario plans no staff
 * @param rota who is to be on call when; null where the scenario plans no rota
 */
public record ResolvedScenario(
        Scenario scenario,
        List<String> departements,
        NetworkRules networkRules,
        List<AccueilPoint> before,
        List<Split> splits,
        @Nullable DivisionRules territories,
        List<NamedDivision> divisions,
        @Nullable AskedStaffing staffing,
        @Nullable AskedRota rota) {

    public ResolvedScenario {
        departements = List.copyOf(departements);
        before = List.copyOf(before);
        splits = List.copyOf(splits);
        divisions = List.copyOf(divisions);
    }
}
