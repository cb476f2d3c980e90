package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tier of the plan, or a division beside it, as {@code summary.json} gives it.
 *
 * @param name of the tier, or of the division
 * @param tier that it is, or is compared with
 * @param isBeside whether it stands beside the plan
 * @param isGiven whether it was read, not drawn
 * @param measure {@code population}, {@code requests} or {@code posts}
 * @param tolerance the greatest deviation that breaks no rule; null without such a rule
 * @param maxKm the greatest distance to the seat that breaks no rule; null without such a rule
 * @param greatestDeviation the greatest |value / target − 1|
 * @param deviationBound what it cannot be less than; null where nothing was proven
 * @param distance residents × km to their seat, beside its bound
 * @param meanKm of a resident to the seat
 * @param cutPairs pairs of neighbouring communes in different territories
 * @param isOptimal whether no division is better, proven
 * @param territories by the code of their seats
 */
record DivisionResult(
        String name,
        String tier,
        boolean isBeside,
        boolean isGiven,
        String measure,
        @Nullable Double tolerance,
        @Nullable Double maxKm,
        double greatestDeviation,
        @Nullable Double deviationBound,
        ObjectiveResult distance,
        double meanKm,
        long cutPairs,
        boolean isOptimal,
        List<TerritoryResult> territories) {

    DivisionResult {
        territories = List.copyOf(territories);
    }

    /** A tier of the plan. */
    static DivisionResult readTier(JsonNode node, List<TerritoryResult> territories) {
        String tier = node.path("tier").asText();
        return read(node, tier, tier, false, !node.path("drawn").asBoolean(), territories);
    }

    /** A division beside the plan. */
    static DivisionResult readBeside(JsonNode node, List<TerritoryResult> territories) {
        String name = node.path("name").asText();
        return read(
                node, name, node.path("tier").asText(), true, node.path("given").asBoolean(), territories);
    }

    private static DivisionResult read(
            JsonNode node,
            String name,
            String tier,
            boolean isBeside,
            boolean isGiven,
            List<TerritoryResult> territories) {
        return new DivisionResult(
                name,
                tier,
                isBeside,
                isGiven,
                node.path("measure").asText(),
                ObjectiveResult.number(node, "tolerance"),
                ObjectiveResult.number(node, "maxKm"),
                node.path("greatestDeviation").asDouble(),
                ObjectiveResult.number(node, "deviationBound"),
                ObjectiveResult.readNamed("distance", node.path("distance")),
                node.path("meanKm").asDouble(),
                node.path("cutPairs").asLong(),
                node.path("optimal").asBoolean(),
                territories);
    }

    /** The position of the territory with that seat. */
    Optional<Integer> findIndex(String seat) {
        for (int t = 0; t < territories.size(); t++) {
            if (territories.get(t).seat().equals(seat)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** The territory that a commune, or a part of one, belongs to. */
    Optional<TerritoryResult> findTerritoryOf(String code) {
        return territories.stream()
                .filter(territory -> territory.communes().contains(code))
                .findFirst();
    }

    /** What is balanced, in words; a measure that the report does not know is shown as it is written. */
    String measureLabel(Words words) {
        return words.has("measure." + measure) ? words.say("measure." + measure) : measure;
    }

    boolean isWithinTolerance() {
        return tolerance != null && greatestDeviation <= tolerance;
    }

    /** The territory of each commune and part of a commune, by its code. */
    Map<String, TerritoryResult> byCode() {
        Map<String, TerritoryResult> byCode = new HashMap<>();
        for (TerritoryResult territory : territories) {
            territory.communes().forEach(code -> byCode.put(code, territory));
        }
        return byCode;
    }
}
