package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code plan.json}: the whole plan of every step, in the units of the domain, for reading back. */
final class PlanJson {

    /** Raised whenever an older program could misread a file. */
    static final int VERSION = 1;

    private PlanJson() {}

    static ObjectNode write(NetworkPlan plan, @Nullable TerritoryResult territories) {
        ObjectNode root = JsonFiles.MAPPER.createObjectNode();
        root.put("version", VERSION);
        ObjectNode network = root.putObject("network");
        for (AccueilPoint point : plan.accueilPoints()) {
            network.withArray("accueilPoints")
                    .addObject()
                    .put("insee", point.insee())
                    .put("name", point.name())
                    .put("kind", point.kind());
        }
        outcome(network.putObject("coverage"), plan.coverage());
        plan.outcomes()
                .forEach(outcome -> outcome(network.withArray("objectives").addObject(), outcome));
        if (territories != null) {
            TerritoriesPlanJson.write(network, territories);
        }
        return root;
    }

    private static void outcome(ObjectNode node, ObjectiveOutcome outcome) {
        node.put("name", outcome.objective().key());
        node.put("unit", unit(outcome.objective()));
        node.put("value", outcome.value());
        node.put("bound", outcome.bound());
    }

    private static String unit(Objective objective) {
        return switch (objective) {
            case POINTS -> "points";
            case COVERAGE -> "residents";
            case DISTANCE -> "resident-millimetres";
            case WORST -> "millimetres";
        };
    }

    /**
     * Reads a plan back.
     *
     * @throws IllegalArgumentException with what is wrong, if it is none of this version
     */
    static NetworkPlan read(JsonNode root) {
        requireVersion(root);
        JsonNode network = root.path("network");
        List<AccueilPoint> points = new ArrayList<>();
        for (JsonNode point : network.path("accueilPoints")) {
            points.add(new AccueilPoint(text(point, "insee"), text(point, "name"), text(point, "kind")));
        }
        List<ObjectiveOutcome> outcomes = new ArrayList<>();
        network.path("objectives").forEach(node -> outcomes.add(outcome(node)));
        if (points.isEmpty() || outcomes.isEmpty()) {
            throw new IllegalArgumentException("no network with points and objectives");
        }
        return new NetworkPlan(points, outcome(network.path("coverage")), outcomes);
    }

    /**
     * Reads the territories of a plan back; none where it has none.
     *
     * @throws IllegalArgumentException with what is wrong, if it is no plan of this version
     */
    static PlannedTerritories readTerritories(JsonNode root) {
        requireVersion(root);
        return TerritoriesPlanJson.read(root.path("network"));
    }

    private static void requireVersion(JsonNode root) {
        if (root.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException("version " + root.path("version") + " where " + VERSION + " is read");
        }
    }

    private static ObjectiveOutcome outcome(JsonNode node) {
        Objective objective = Objective.find(text(node, "name"))
                .orElseThrow(() -> new IllegalArgumentException("unknown objective " + node.path("name")));
        if (!node.path("value").canConvertToLong()) {
            throw new IllegalArgumentException("no whole value of " + objective.key());
        }
        JsonNode bound = node.path("bound");
        return new ObjectiveOutcome(objective, node.path("value").asLong(), bound.isNull() ? null : bound.asLong());
    }

    static String text(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("no text " + key);
        }
        return node.path(key).asText();
    }
}
