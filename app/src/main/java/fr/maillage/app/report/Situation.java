package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a network gives to residents, before or after.
 *
 * @param points how many accueil points
 * @param covered residents within the target
 * @param share of residents within the target
 * @param meanKm of residents to their nearest point
 * @param medianKm half of the residents are within it
 * @param p90Km nine tenths of the residents are within it
 * @param maxKm of the farthest populated commune
 */
record Situation(int points, long covered, double share, double meanKm, double medianKm, double p90Km, double maxKm) {

    /**
     * Reads {@code accueilPoints}, {@code coverage} and {@code distanceKm} of {@code summary.json}.
     *
     * @throws IllegalArgumentException if a figure is missing, naming it
     */
    static Situation read(JsonNode node) {
        List<String> missing = new ArrayList<>();
        for (String pointer : List.of(
                "/coverage/population",
                "/coverage/share",
                "/distanceKm/mean",
                "/distanceKm/median",
                "/distanceKm/p90",
                "/distanceKm/max")) {
            if (!node.at(pointer).isNumber()) {
                missing.add(pointer);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing from the network of summary.json: " + missing);
        }
        JsonNode distance = node.path("distanceKm");
        return new Situation(
                node.path("accueilPoints").size(),
                node.at("/coverage/population").asLong(),
                node.at("/coverage/share").asDouble(),
                distance.path("mean").asDouble(),
                distance.path("median").asDouble(),
                distance.path("p90").asDouble(),
                distance.path("max").asDouble());
    }
}
