package fr.maillage.app.scenario;

import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the settings of territories of a checked tree, whose values have to be good. */
final class TerritoryDocument {

    static final String TERRITORIES = "network.territories";
    static final String DIVISIONS = "divisions";

    private TerritoryDocument() {}

    /** The settings of the map at {@link #TERRITORIES}. */
    static TerritorySettings territories(Values values) {
        List<TierSettings> tiers =
                values.listMaps("tiers").stream().map(TerritoryDocument::tier).toList();
        return new TerritorySettings(
                values.listMaps("parts").stream().map(TerritoryDocument::part).toList(),
                ScenarioDocument.orNull(values.findInt("partsAbove")),
                objectives(values, tiers),
                weights(values),
                tiers);
    }

    static PartSettings part(Values part) {
        List<String> names = part.listTexts("names");
        return new PartSettings(
                part.findText("commune").orElseThrow(),
                names.isEmpty() ? part.findInt("count").orElse(0) : names.size(),
                names,
                part.listDoubles("shares"));
    }

    /** Balance comes first, unless it is a rule of every tier that is drawn. */
    private static List<DivisionObjective> objectives(Values values, List<TierSettings> tiers) {
        if (values.isWritten("objective")) {
            return values.listTexts("objective").stream()
                    .map(word -> DivisionObjective.find(word).orElseThrow())
                    .toList();
        }
        boolean isBalanceRuled = tiers.stream()
                .noneMatch(tier -> tier instanceof TierSettings.Drawn drawn
                        && drawn.balance().tolerance() == null);
        return isBalanceRuled
                ? List.of(DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS)
                : List.of(DivisionObjective.BALANCE, DivisionObjective.DISTANCE, DivisionObjective.COMPACTNESS);
    }

    private static Map<DivisionObjective, Double> weights(Values values) {
        Map<DivisionObjective, Double> weights = new EnumMap<>(DivisionObjective.class);
        for (DivisionObjective objective : DivisionObjective.values()) {
            values.findDouble("weights." + objective.key()).ifPresent(weight -> weights.put(objective, weight));
        }
        return weights;
    }

    private static TierSettings tier(Values tier) {
        return tier.isWritten("given")
                ? new TierSettings.Given(
                        tier.findText("tier").orElseThrow(),
                        tier.findText("given").orElseThrow())
                : drawn(tier);
    }

    static TierSettings.Drawn drawn(Values tier) {
        return new TierSettings.Drawn(
                tier.findText("tier").orElseThrow(),
                tier.findInt("count").orElseThrow(),
                ScenarioResolver.candidates(tier, "seats.candidates"),
                tier.listTexts("seats.fixed"),
                new BalanceSettings(
                        tier.findText("balance.measure")
                                .map(word -> Measure.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(Measure.POPULATION),
                        ScenarioDocument.orNull(tier.findPath("balance.file")),
                        ScenarioDocument.orNull(tier.findDouble("balance.tolerance")),
                        ScenarioDocument.orNull(tier.findDouble("balance.target")),
                        tier.listDoubles("balance.sizes")),
                together(tier),
                ScenarioDocument.orNull(tier.findDouble("maxKm")),
                tier.findDouble("weight").orElse(1.0));
    }

    private static Together together(Values tier) {
        List<List<String>> lists = tier.listLists("together").stream()
                .map(nodes -> nodes.stream().map(ScalarNode::text).toList())
                .toList();
        Together.Kind kind = lists.isEmpty()
                ? tier.findText("together")
                        .map(word -> Together.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Together.Kind.NONE)
                : Together.Kind.LISTED;
        return new Together(kind, lists);
    }

    static List<DivisionSettings> divisions(Values values) {
        return values.listMaps(DIVISIONS).stream()
                .map(TerritoryDocument::division)
                .toList();
    }

    private static DivisionSettings division(Values division) {
        String name = division.findText("name").orElseThrow();
        String tier = ScenarioDocument.orNull(division.findText("tier"));
        if (division.isWritten("drawn")) {
            return new DivisionSettings.Drawn(
                    name, tier, drawn(division.findMap("drawn").orElseThrow()));
        }
        if (division.isWritten("file")) {
            return new DivisionSettings.InFile(
                    name, tier, division.findPath("file").orElseThrow());
        }
        return new DivisionSettings.Listed(
                name,
                tier,
                division.listMaps("territories").stream()
                        .map(territory -> new DivisionSettings.ListedTerritory(
                                territory.findText("name").orElseThrow(),
                                ScenarioDocument.orNull(territory.findText("seat")),
                                territory.listTexts("epcis"),
                                territory.listTexts("communes")))
                        .toList());
    }
}
