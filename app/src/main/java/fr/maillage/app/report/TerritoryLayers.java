package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the script of the map is given of territories: a layer for each division, and the communes that change. */
final class TerritoryLayers {

    private final NetworkResult result;
    private final Words words;
    private final Map<String, JsonNode> outlines = new HashMap<>();
    private final Map<String, JsonNode> seats = new HashMap<>();

    private TerritoryLayers(NetworkResult result, JsonNode map, Words words) {
        this.result = result;
        this.words = words;
        for (JsonNode feature : map.path("features")) {
            JsonNode properties = feature.path("properties");
            switch (properties.path("feature").asText()) {
                case "territory" -> outlines.put(key(properties), feature.path("geometry"));
                case "seat" -> seats.put(key(properties), feature.path("geometry"));
                default -> {
                    // Communes and points belong to every map.
                }
            }
        }
    }

    private static String key(JsonNode properties) {
        String division = properties.path("division").asText("");
        return key(
                properties.path("division").isTextual(),
                division,
                properties.path("tier").asText(),
                properties.path("seat").asText());
    }

    private static String key(boolean isBeside, String division, String tier, String seat) {
        return isBeside + "\n" + (isBeside ? division : tier) + "\n" + seat;
    }

    /** Adds {@code layers} and {@code changes}. */
    static void write(ObjectNode data, NetworkResult result, JsonNode map, Words words) {
        new TerritoryLayers(result, map, words).write(data);
    }

    private void write(ObjectNode data) {
        data.put("seat", Swatch.SEAT);
        ArrayNode layers = data.putArray("layers");
        for (DivisionResult division : result.territories().layers()) {
            ObjectNode layer = layers.addObject().put("label", division.name());
            layer.put("within", division.isBeside() ? -1 : layers.size() - 2);
            territories(layer.putArray("territories"), division);
            communes(layer.putArray("of"), division);
        }
        ArrayNode changes = data.putArray("changes");
        for (ComparisonResult comparison : result.territories().comparisons()) {
            Set<String> changed = new HashSet<>();
            comparison.changed().forEach(code -> changed.add(TerritoryResult.insee(code)));
            ArrayNode indices = changes.addArray();
            List<CommuneResult> communes = result.communes();
            for (int i = 0; i < communes.size(); i++) {
                if (changed.contains(communes.get(i).insee())) {
                    indices.add(i);
                }
            }
        }
    }

    private void territories(ArrayNode array, DivisionResult division) {
        int[] colours = TerritoryColours.of(division);
        Map<JsonNode, Integer> standing = new HashMap<>();
        for (int t = 0; t < colours.length; t++) {
            TerritoryResult territory = division.territories().get(t);
            String key = key(division.isBeside(), division.name(), division.tier(), territory.seat());
            ObjectNode node = array.addObject()
                    .put("name", territory.name())
                    .put("colour", TerritoryColours.PALETTE.get(colours[t]))
                    .put("residents", territory.population())
                    .put("story", story(division, territory));
            JsonNode seat = seats.get(key);
            if (seat != null) {
                // Seats in parts of one commune stand at one place: each is drawn beside the one before.
                node.put("shift", standing.merge(seat.path("coordinates"), 1, Integer::sum) - 1);
                node.set("at", MapData.rounded(seat.path("coordinates")));
            }
            JsonNode outline = outlines.get(key);
            if (outline != null && outline.isObject()) {
                node.set("shape", MapData.shape(outline));
            }
        }
    }

    private String story(DivisionResult division, TerritoryResult territory) {
        return words.say("story.seat", TerritoriesSection.capitalised(division.name()), territory.seatName())
                + "\n" + words.count("n.residents", territory.population()) + "\n"
                + words.say("story.seat.distance", words.km(territory.meanKm(), 1), words.km(territory.maxKm(), 1));
    }

    /** Of each commune of the map the position of its territory, or −1. */
    private void communes(ArrayNode array, DivisionResult division) {
        Map<String, Integer> index = new HashMap<>();
        List<TerritoryResult> territories = division.territories();
        for (int t = 0; t < territories.size(); t++) {
            for (String code : territories.get(t).communes()) {
                index.put(code, t);
            }
        }
        for (CommuneResult commune : result.communes()) {
            array.add(index.getOrDefault(result.territories().drawnCode(commune.insee()), -1));
        }
    }
}
