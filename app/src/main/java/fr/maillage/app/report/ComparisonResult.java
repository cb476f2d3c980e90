package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Two divisions side by side, as {@code summary.json} gives them.
 *
 * @param from the name of the one
 * @param to the name of the other
 * @param agreement the share of residents in the same territory
 * @param changedPopulation residents who change
 * @param changed the codes of the communes, and parts of communes, that change
 * @param matches the territories that belong together
 * @param fromMeanKm the mean distance to the seat in the one
 * @param toMeanKm the same in the other
 */
record ComparisonResult(
        String from,
        String to,
        double agreement,
        long changedPopulation,
        List<String> changed,
        List<Match> matches,
        double fromMeanKm,
        double toMeanKm) {

    /** Two territories that belong together, and the residents in both. */
    record Match(String from, String to, long population) {}

    ComparisonResult {
        changed = List.copyOf(changed);
        matches = List.copyOf(matches);
    }

    static ComparisonResult read(JsonNode node) {
        List<Match> matches = new ArrayList<>();
        node.path("matches")
                .forEach(match -> matches.add(new Match(
                        match.path("from").asText(),
                        match.path("to").asText(),
                        match.path("population").asLong())));
        return new ComparisonResult(
                node.path("from").asText(),
                node.path("to").asText(),
                node.path("agreement").asDouble(),
                node.path("changedPopulation").asLong(),
                TerritoryResult.texts(node.path("changed")),
                matches,
                node.at("/meanKm/from").asDouble(),
                node.at("/meanKm/to").asDouble());
    }

    String label(Words words) {
        return words.say("comparison.label", TerritoriesSection.capitalised(from), to);
    }
}
