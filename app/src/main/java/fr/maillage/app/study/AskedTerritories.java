package fr.maillage.app.study;

import fr.maillage.app.scenario.ResolvedScenario;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
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

    /** A division that is a tier of the plan does not stand beside it, too. */
    static AskedTerritories of(ResolvedScenario scenario) {
        DivisionRules rules = scenario.territories();
        List<District> frame = frame(rules);
        List<NamedDivision> beside = scenario.divisions().stream()
                .filter(named -> !(named instanceof NamedDivision.Given given
                        && !frame.isEmpty()
                        && given.division().districts().equals(frame)))
                .toList();
        return new AskedTerritories(scenario.splits(), rules, beside);
    }

    /** The ground with links wherever what is to be one territory, or in one, lies in pieces. */
    Ground join(Territory territory, Ground ground) {
        List<List<String>> groups = new ArrayList<>();
        listDrawnTiers().forEach(tier -> groups.addAll(tier.groups()));
        frame(rules).forEach(district -> groups.add(district.blocks()));
        return ground.joining(territory, groups.stream().distinct().toList());
    }

    /** The tiers that are to be drawn, of the plan and beside it. */
    List<TierRules> listDrawnTiers() {
        List<TierRules> tiers = new ArrayList<>(rules == null ? List.of() : rules.tiers());
        for (NamedDivision named : divisions) {
            if (named instanceof NamedDivision.Drawn drawn) {
                tiers.add(drawn.rules());
            }
        }
        return tiers;
    }

    private static List<District> frame(@Nullable DivisionRules rules) {
        return rules == null
                ? List.of()
                : rules.findFrame().map(Division::districts).orElse(List.of());
    }

    boolean isEmpty() {
        return rules == null && divisions.isEmpty();
    }
}
