package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a unit needs of a métier, beside what the plan gives it.
 *
 * @param antenne of the unit; empty for a team of the whole département
 * @param pole or team
 * @param targetEtp asked for
 * @param posts of the métier in the unit, vacant ones included
 * @param shortageEtp missing against the target
 * @param surplusEtp beyond the target
 */
record NeedResult(
        String antenne,
        String pole,
        String metier,
        double targetEtp,
        long posts,
        double shortageEtp,
        double surplusEtp) {

    private record UnitName(String antenne, String pole) {}

    /** The needs of a summary, in its order; a unit that it does not list counts as a team. */
    static List<NeedResult> readAll(JsonNode staffing) {
        Map<String, UnitName> units = new HashMap<>();
        for (JsonNode unit : staffing.path("units")) {
            String name = unit.path("name").asText();
            units.put(
                    name, new UnitName(text(unit, "antenne"), unit.path("pole").asText(name)));
        }
        List<NeedResult> needs = new ArrayList<>();
        for (JsonNode need : staffing.path("needs")) {
            String name = need.path("unit").asText();
            UnitName unit = units.getOrDefault(name, new UnitName("", name));
            needs.add(new NeedResult(
                    unit.antenne(),
                    unit.pole(),
                    need.path("metier").asText(),
                    need.path("targetEtp").asDouble(),
                    need.path("posts").asLong(),
                    need.path("shortageEtp").asDouble(),
                    need.path("surplusEtp").asDouble()));
        }
        return needs;
    }

    /** Null is what teams have in place of an antenne. */
    private static String text(JsonNode node, String key) {
        JsonNode found = node.path(key);
        return found.isTextual() ? found.asText() : "";
    }
}
