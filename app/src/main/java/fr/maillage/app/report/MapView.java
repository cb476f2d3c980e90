package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the map that is seen by itself: the mainland with Corsica, or a département overseas.
 *
 * @param code {@code mainland}, or that of the département
 * @param west degrees of longitude
 * @param south degrees of latitude
 * @param east degrees of longitude
 * @param north degrees of latitude
 */
record MapView(String code, double west, double south, double east, double north) {

    private static final String MAINLAND = "mainland";
    private static final String OVERSEAS = "97";
    private static final int OVERSEAS_CODE_LENGTH = 3;

    /** The mainland first, if communes of it are there. */
    static List<MapView> list(JsonNode map) {
        Map<String, MapView> overseas = new TreeMap<>();
        List<MapView> views = new ArrayList<>();
        for (JsonNode feature : map.path("features")) {
            JsonNode properties = feature.path("properties");
            if (properties.path("feature").asText().equals("commune")) {
                String insee = properties.path("insee").asText();
                String code = insee.startsWith(OVERSEAS) && insee.length() > OVERSEAS_CODE_LENGTH
                        ? insee.substring(0, OVERSEAS_CODE_LENGTH)
                        : MAINLAND;
                around(code, feature.at("/geometry/coordinates"))
                        .forEach(view -> overseas.merge(code, view, MapView::and));
            }
        }
        MapView mainland = overseas.remove(MAINLAND);
        if (mainland != null) {
            views.add(mainland);
        }
        views.addAll(overseas.values());
        return views;
    }

    /** One view around coordinates however deeply nested; none around none. */
    private static List<MapView> around(String code, JsonNode coordinates) {
        if (coordinates.path(0).isNumber()) {
            double longitude = coordinates.path(0).asDouble();
            double latitude = coordinates.path(1).asDouble();
            return List.of(new MapView(code, longitude, latitude, longitude, latitude));
        }
        MapView all = null;
        for (JsonNode each : coordinates) {
            for (MapView view : around(code, each)) {
                all = all == null ? view : all.and(view);
            }
        }
        return all == null ? List.of() : List.of(all);
    }

    private MapView and(MapView other) {
        return new MapView(
                code,
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    String label(Words words) {
        String key = "view." + code;
        return words.has(key) ? words.say(key) : code;
    }
}
