package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the map is given: shapes or places, classes and sentences ready to be shown, so that the script draws and
 * knows no language.
 */
final class MapData {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Degrees are kept to the fifth decimal, about a metre. */
    private static final double PER_DEGREE = 1e5;

    private static final List<String> SCRIPT_WORDS =
            List.of("zoomIn", "zoomOut", "close", "notFound", "found", "showOnMap", "territories");

    private MapData() {}

    static ObjectNode of(NetworkResult result, JsonNode map, Words words) {
        ObjectNode data = NODES.objectNode();
        ArrayNode colours = data.putArray("colours");
        ArrayNode beyond = data.putArray("beyond");
        result.classes().classes().forEach(each -> {
            colours.add(each.colour());
            beyond.add(each.beyond());
        });
        data.put("unknown", DistanceClasses.UNKNOWN);
        ObjectNode said = data.putObject("words");
        SCRIPT_WORDS.forEach(key -> said.put(key, words.say("script." + key)));
        ArrayNode views = data.putArray("views");
        result.views()
                .forEach(view -> views.addArray()
                        .add(view.west())
                        .add(view.south())
                        .add(view.east())
                        .add(view.north()));
        TerritoryStories stories = new TerritoryStories(result.territories(), words);
        boolean hasBefore = result.hasBeforeDistances();
        ArrayNode communes = data.putArray("communes");
        ArrayNode points = data.putArray("points");
        for (JsonNode feature : map.path("features")) {
            JsonNode properties = feature.path("properties");
            switch (properties.path("feature").asText()) {
                case "commune" ->
                    communes.add(commune(
                            CommuneResult.read(properties),
                            feature.path("geometry"),
                            result,
                            hasBefore,
                            stories,
                            words));
                case "accueilPoint" -> points.add(point(PointResult.read(properties), feature.path("geometry"), words));
                default -> {
                    // Territories are layers of their own.
                }
            }
        }
        TerritoryLayers.write(data, result, map, words);
        return data;
    }

    private static ObjectNode commune(
            CommuneResult commune,
            JsonNode geometry,
            NetworkResult result,
            boolean hasBefore,
            TerritoryStories stories,
            Words words) {
        ObjectNode node = NODES.objectNode()
                .put("insee", commune.insee())
                .put("name", commune.name())
                .put("nearest", commune.nearest())
                .put("short", commune.distanceText(words, 1))
                .put("story", commune.story(words) + stories.of(commune.insee()))
                .put("after", classOf(commune.distanceKm(), result));
        if (hasBefore) {
            node.put("before", classOf(commune.beforeDistanceKm(), result));
        }
        String type = geometry.path("type").asText();
        if (type.equals("Point")) {
            node.set("at", rounded(geometry.path("coordinates")));
        } else {
            node.set("shape", shape(geometry));
        }
        return node;
    }

    static ObjectNode shape(JsonNode geometry) {
        ObjectNode shape = NODES.objectNode().put("type", geometry.path("type").asText());
        shape.set("coordinates", rounded(geometry.path("coordinates")));
        return shape;
    }

    private static int classOf(@Nullable Double km, NetworkResult result) {
        return km == null ? -1 : result.classes().indexOf(km);
    }

    private static ObjectNode point(PointResult point, JsonNode geometry, Words words) {
        ObjectNode node = NODES.objectNode()
                .put("insee", point.insee())
                .put("name", point.name())
                .put("kind", Swatch.markerClass(point.kind()))
                .put("outline", Swatch.shape(point.kind()))
                .put("residents", point.residents())
                .put("story", point.story(words));
        node.set("at", rounded(geometry.path("coordinates")));
        return node;
    }

    static JsonNode rounded(JsonNode coordinates) {
        if (coordinates.isNumber()) {
            return NODES.numberNode(Math.round(coordinates.asDouble() * PER_DEGREE) / PER_DEGREE);
        }
        ArrayNode array = NODES.arrayNode(coordinates.size());
        coordinates.forEach(each -> array.add(rounded(each)));
        return array;
    }
}
