package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.staffing.Placed;
import fr.maillage.domain.staffing.StaffingObjective;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.domain.staffing.StaffingProblem;
import fr.maillage.domain.staffing.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The staffing in {@code plan.json}: where each poste goes and who holds it then, and what is proven of it. */
final class StaffingPlanJson {

    /** The key of the section. */
    static final String STAFFING = "staffing";

    private StaffingPlanJson() {}

    static void write(ObjectNode root, StaffingResult result) {
        ObjectNode staffing = root.putObject(STAFFING);
        staffing.put("fictional", result.isFictional());
        staffing.put("division", result.division());
        List<Unit> units = result.problem().units();
        units.forEach(unit -> staffing.withArray("units").add(unit.name()));
        ArrayNode postes = staffing.putArray("placed");
        for (Placed placed : result.plan().placed()) {
            boolean isSuppressed = placed.isSuppressed();
            postes.addObject()
                    .put("poste", placed.poste())
                    .put("unit", isSuppressed ? null : units.get(placed.unit()).name())
                    .put("metier", placed.metier())
                    .put("site", isSuppressed ? null : placed.site())
                    .put("agent", placed.agent());
        }
        ArrayNode objectives = staffing.putArray("objectives");
        for (StaffingOutcome outcome : result.plan().outcomes()) {
            objectives
                    .addObject()
                    .put("name", outcome.objective().key())
                    .put(
                            "unit",
                            outcome.objective() == StaffingObjective.SHORTAGE
                                    ? "weighted hundred-thousandths of an ETP"
                                    : "points")
                    .put("value", outcome.value())
                    .put("bound", outcome.bound());
        }
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException with what is wrong, if it is no plan of this problem
     */
    static StaffingPlan read(JsonNode root, StaffingProblem problem) {
        JsonNode staffing = root.path(STAFFING);
        List<String> names = problem.units().stream().map(Unit::name).toList();
        List<String> found = new ArrayList<>();
        staffing.path("units").forEach(unit -> found.add(unit.asText()));
        if (!found.equals(names)) {
            throw new IllegalArgumentException("units " + found + " where the scenario asks for " + names);
        }
        List<Placed> placed = new ArrayList<>();
        for (JsonNode node : staffing.path("placed")) {
            placed.add(placed(node, names));
        }
        List<StaffingOutcome> outcomes = new ArrayList<>();
        staffing.path("objectives").forEach(node -> outcomes.add(outcome(node)));
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no staffing with objectives");
        }
        return new StaffingPlan(placed, outcomes, 0, false);
    }

    private static Placed placed(JsonNode node, List<String> units) {
        String poste = PlanJson.text(node, "poste");
        String metier = PlanJson.text(node, "metier");
        String agent = textOrNull(node, "agent");
        String unit = textOrNull(node, "unit");
        if (unit == null) {
            return new Placed(poste, Placed.SUPPRESSED, metier, "", agent);
        }
        int position = units.indexOf(unit);
        if (position < 0) {
            throw new IllegalArgumentException("poste " + poste + " in the unknown unit " + unit);
        }
        return new Placed(poste, position, metier, PlanJson.text(node, "site"), agent);
    }

    private static StaffingOutcome outcome(JsonNode node) {
        StaffingObjective objective = StaffingObjective.find(PlanJson.text(node, "name"))
                .orElseThrow(() -> new IllegalArgumentException("unknown objective " + node.path("name")));
        if (!node.path("value").canConvertToLong()) {
            throw new IllegalArgumentException("no whole value of " + objective.key());
        }
        JsonNode bound = node.path("bound");
        return new StaffingOutcome(objective, node.path("value").asLong(), bound.isNull() ? null : bound.asLong());
    }

    private static @Nullable String textOrNull(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : null;
    }
}
