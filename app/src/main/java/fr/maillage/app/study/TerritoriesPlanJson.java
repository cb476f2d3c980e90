package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.app.study.PlannedTerritories.Planned;
import fr.maillage.domain.division.District;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DrawnDivision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The territories in {@code plan.json}: the blocks of each, and what is proven of them. */
final class TerritoriesPlanJson {

    private static final String TERRITORIES = "territories";
    private static final String DIVISIONS = "divisions";

    private TerritoriesPlanJson() {}

    static void write(ObjectNode network, TerritoryResult result) {
        ArrayNode tiers = network.putArray(TERRITORIES);
        result.tiers().forEach(tier -> division(tiers.addObject(), tier));
        ArrayNode divisions = network.putArray(DIVISIONS);
        result.beside().forEach(tier -> division(divisions.addObject(), tier));
    }

    private static void division(ObjectNode node, TerritoryResult.Tier tier) {
        node.put("name", tier.name());
        node.put("tier", tier.division().tier());
        node.put("given", tier.isGiven());
        node.put("deviationBound", tier.drawn().deviationBound());
        node.put("residentMillimetresBound", tier.drawn().distanceBound());
        node.put("optimal", tier.drawn().isOptimal());
        ArrayNode districts = node.putArray("districts");
        for (District district : tier.division().districts()) {
            ObjectNode each = districts.addObject().put("name", district.name()).put("seat", district.seat());
            district.blocks().forEach(each.putArray("blocks")::add);
        }
    }

    /**
     * Reads them back; a plan without any has none.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static PlannedTerritories read(JsonNode network) {
        return new PlannedTerritories(list(network.path(TERRITORIES)), list(network.path(DIVISIONS)));
    }

    private static List<Planned> list(JsonNode array) {
        List<Planned> planned = new ArrayList<>();
        for (JsonNode node : array) {
            planned.add(new Planned(
                    PlanJson.text(node, "name"),
                    node.path("given").asBoolean(),
                    new DrawnDivision(
                            division(node),
                            share(node.path("deviationBound")),
                            whole(node),
                            node.path("optimal").asBoolean())));
        }
        return planned;
    }

    private static Division division(JsonNode node) {
        List<District> districts = new ArrayList<>();
        for (JsonNode each : node.path("districts")) {
            List<String> blocks = new ArrayList<>();
            each.path("blocks").forEach(block -> blocks.add(block.asText()));
            districts.add(new District(PlanJson.text(each, "name"), PlanJson.text(each, "seat"), blocks));
        }
        return new Division(PlanJson.text(node, "tier"), districts);
    }

    private static @Nullable Double share(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }

    private static @Nullable Long whole(JsonNode node) {
        JsonNode bound = node.path("residentMillimetresBound");
        return bound.canConvertToLong() ? bound.asLong() : null;
    }
}
