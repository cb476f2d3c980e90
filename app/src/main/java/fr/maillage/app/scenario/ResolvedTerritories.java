package fr.maillage.app.scenario;

import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of territories, in the terms of the domain; incomplete where a fault was found.
 *
 * @param splits ordered by INSEE code
 * @param rules null where no territories are asked for
 */
record ResolvedTerritories(List<Split> splits, @Nullable DivisionRules rules, List<NamedDivision> divisions) {

    ResolvedTerritories {
        splits = List.copyOf(splits);
        divisions = List.copyOf(divisions);
    }
}
