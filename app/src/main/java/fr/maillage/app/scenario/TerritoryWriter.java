package fr.maillage.app.scenario;

import fr.maillage.domain.division.DivisionObjective;
import java.util.List;

/** Writes what a scenario says of territories. */
final class TerritoryWriter {

    private TerritoryWriter() {}

    static void territories(YamlWriter yaml, TerritorySettings territories) {
        yaml.open("territories");
        if (!territories.parts().isEmpty()) {
            yaml.open("parts");
            territories.parts().forEach(part -> part(yaml, part));
            yaml.close();
        }
        if (territories.partsAbove() != null) {
            yaml.whole("partsAbove", territories.partsAbove());
        }
        yaml.texts(
                "objective",
                territories.objectives().stream().map(DivisionObjective::key).toList());
        if (!territories.weights().isEmpty()) {
            yaml.open("weights");
            territories.weights().forEach((objective, weight) -> yaml.decimal(objective.key(), weight));
            yaml.close();
        }
        yaml.open("tiers");
        for (TierSettings tier : territories.tiers()) {
            yaml.item("tier", tier.tier());
            switch (tier) {
                case TierSettings.Given given -> yaml.text("given", given.division());
                case TierSettings.Drawn drawn -> drawn(yaml, drawn);
            }
            yaml.close();
        }
        yaml.close().close();
    }

    private static void part(YamlWriter yaml, PartSettings part) {
        yaml.item("commune", part.insee());
        if (part.names().isEmpty()) {
            yaml.whole("count", part.count());
        } else {
            yaml.texts("names", part.names());
        }
        if (!part.shares().isEmpty()) {
            yaml.decimals("shares", part.shares());
        }
        yaml.close();
    }

    /** What follows the tier's name. */
    private static void drawn(YamlWriter yaml, TierSettings.Drawn tier) {
        yaml.whole("count", tier.count()).open("seats");
        ScenarioWriter.candidates(yaml, tier.candidates());
        yaml.texts("fixed", tier.fixed()).close();
        balance(yaml, tier.balance());
        if (tier.together().kind() == Together.Kind.LISTED) {
            yaml.lists("together", tier.together().groups());
        } else {
            yaml.word("together", tier.together().kind().word());
        }
        if (tier.maxKm() != null) {
            yaml.decimal("maxKm", tier.maxKm());
        }
        yaml.decimal("weight", tier.weight());
    }

    private static void balance(YamlWriter yaml, BalanceSettings balance) {
        yaml.open("balance").word("measure", balance.measure().key());
        if (balance.file() != null) {
            yaml.text("file", balance.file().toString());
        }
        if (balance.tolerance() != null) {
            yaml.decimal("tolerance", balance.tolerance());
        }
        if (balance.target() != null) {
            yaml.decimal("target", balance.target());
        }
        if (!balance.sizes().isEmpty()) {
            yaml.decimals("sizes", balance.sizes());
        }
        yaml.close();
    }

    static void divisions(YamlWriter yaml, List<DivisionSettings> divisions) {
        if (divisions.isEmpty()) {
            return;
        }
        yaml.open("divisions");
        for (DivisionSettings division : divisions) {
            yaml.item("name", division.name());
            if (division.tier() != null) {
                yaml.text("tier", division.tier());
            }
            switch (division) {
                case DivisionSettings.InFile inFile ->
                    yaml.text("file", inFile.file().toString());
                case DivisionSettings.Drawn drawn -> {
                    yaml.open("drawn").text("tier", drawn.rules().tier());
                    drawn(yaml, drawn.rules());
                    yaml.close();
                }
                case DivisionSettings.Listed listed -> {
                    yaml.open("territories");
                    listed.territories().forEach(territory -> territory(yaml, territory));
                    yaml.close();
                }
            }
            yaml.close();
        }
        yaml.close();
    }

    private static void territory(YamlWriter yaml, DivisionSettings.ListedTerritory territory) {
        yaml.item("name", territory.name());
        if (territory.seat() != null) {
            yaml.text("seat", territory.seat());
        }
        if (!territory.epcis().isEmpty()) {
            yaml.texts("epcis", territory.epcis());
        }
        if (!territory.communes().isEmpty()) {
            yaml.texts("communes", territory.communes());
        }
        yaml.close();
    }
}
