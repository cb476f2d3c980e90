package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkPlan;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code plan.json}: the whole plan of every step, in the units of the domain, for reading back. */
final class PlanJson {

    /** Raised whenever an older program could misread a file. */
    static final int VERSION = 1;

    static final String NETWORK = "network";

    private static final String STEPS = "steps";

    private PlanJson() {}

    static ObjectNode write(RunResult result) {
        ObjectNode root = JsonFiles.MAPPER.createObjectNode();
        root.put("version", VERSION);
        ArrayNode steps = root.putArray(STEPS);
        result.listSteps().forEach(step -> steps.add(step.word()));
        NetworkResult network = result.network();
        if (network != null) {
            network(root.putObject(NETWORK), network.plan(), network.territories());
        } else if (result.keptNetwork() != null) {
            root.set(NETWORK, result.keptNetwork());
        }
        StaffingResult staffing = result.staffing();
        if (staffing != null) {
            StaffingPlanJson.write(root, staffing);
        } else if (result.keptStaffing() != null) {
            root.set(StaffingPlanJson.STAFFING, result.keptStaffing());
        }
        RotaResult rota = result.rota();
        if (rota != null) {
            RotaPlanJson.write(root, rota);
        }
        return root;
    }

    private static void network(ObjectNode network, NetworkPlan plan, @Nullable TerritoryResult territories) {
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
    }

    /** Territories that were drawn for a staffing alone. */
    static ObjectNode ofTerritories(TerritoryResult territories) {
        ObjectNode network = JsonFiles.MAPPER.createObjectNode();
        TerritoriesPlanJson.write(network, territories);
        return network;
    }

    /**
     * The steps that a run planned; what else its plan holds was taken over, or drawn for them.
     *
     * @throws IllegalArgumentException with what is wrong, if it is no plan of this version
     */
    static Set<Step> readSteps(JsonNode root) {
        requireVersion(root);
        if (!root.has(STEPS)) {
            return EnumSet.of(Step.NETWORK);
        }
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (JsonNode word : root.path(STEPS)) {
            steps.add(Arrays.stream(Step.values())
                    .filter(step -> step.word().equals(word.asText()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown step " + word)));
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no steps");
        }
        return steps;
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
     * Reads the network of a plan back.
     *
     * @throws IllegalArgumentException with what is wrong, if it is none of this version
     */
    static NetworkPlan read(JsonNode root) {
        requireVersion(root);
        JsonNode network = root.path(NETWORK);
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
        return TerritoriesPlanJson.read(root.path(NETWORK));
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
