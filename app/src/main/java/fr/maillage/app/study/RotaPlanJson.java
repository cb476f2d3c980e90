package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.rota.Assigned;
import fr.maillage.domain.rota.Duty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;

/** The rota in {@code plan.json}: problem, plan and history whole, so that nothing else is needed to check or to follow it. */
final class RotaPlanJson {

    /** The key of the section. */
    static final String ROTA = "rota";

    /** Raised whenever an older program could misread the section. */
    private static final int VERSION = 1;

    private RotaPlanJson() {}

    static void write(ObjectNode root, RotaResult result) {
        ObjectNode rota = root.putObject(ROTA)
                .put("version", VERSION)
                .put("revision", result.revision())
                .put("ofToday", result.isOfToday());
        RotaProblemJson.write(rota.putObject("problem"), result.problem());
        plan(rota.putObject("plan"), result.plan());
        RotaResult.WishesFirst wishesFirst = result.wishesFirst();
        if (wishesFirst != null) {
            plan(rota.putObject("wishesFirst"), wishesFirst.plan());
        }
        InterimResult interim = result.interim();
        if (interim != null) {
            InterimPlanJson.write(rota.putObject("interim"), interim.problem(), interim.plan());
        }
        history(rota.putObject("history"), result.history());
    }

    private static void plan(ObjectNode node, RotaPlan plan) {
        ArrayNode assigned = node.putArray("assigned");
        for (Assigned each : plan.assigned()) {
            assigned.addObject().put("duty", each.duty()).put("agent", each.agent());
        }
        ArrayNode objectives = node.putArray("objectives");
        for (RotaOutcome outcome : plan.outcomes()) {
            objectives
                    .addObject()
                    .put("name", outcome.objective().key())
                    .put("value", outcome.value())
                    .put("bound", outcome.bound());
        }
    }

    private static void history(ObjectNode node, RotaHistory history) {
        node.put("scope", history.scope());
        ArrayNode duties = node.putArray("duties");
        for (RotaHistory.DutyChange change : history.duties()) {
            Duty duty = change.duty();
            duties.addObject()
                    .put("revision", change.revision())
                    .put("duty", duty.id())
                    .put("level", duty.level())
                    .put("place", duty.place())
                    .put("kind", duty.kind())
                    .put("start", duty.start().toString())
                    .put("end", duty.end().toString())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        ArrayNode substitutions = node.putArray("substitutions");
        for (RotaHistory.SubstitutionChange change : history.substitutions()) {
            InterimPlanJson.substitution(substitutions.addObject(), change.substitution())
                    .put("revision", change.revision())
                    .put("gone", change.isGone());
        }
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException with what is wrong, if it is no rota of this version
     */
    static PlannedRota read(JsonNode root) {
        JsonNode rota = root.path(ROTA);
        if (rota.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException(
                    "a rota of version " + rota.path("version") + " where " + VERSION + " is read");
        }
        return new PlannedRota(
                RotaProblemJson.read(rota.path("problem")),
                plan(rota.path("plan")),
                rota.has("wishesFirst") ? plan(rota.path("wishesFirst")) : null,
                rota.has("interim") ? InterimPlanJson.read(rota.path("interim")) : null,
                PlanFields.yesOrNo(rota, "ofToday"),
                PlanFields.whole(rota, "revision"),
                history(rota.path("history")));
    }

    private static RotaPlan plan(JsonNode node) {
        return new RotaPlan(
                PlanFields.list(
                        node,
                        "assigned",
                        each -> new Assigned(PlanJson.text(each, "duty"), PlanFields.textOrNull(each, "agent"))),
                PlanFields.list(
                        node,
                        "objectives",
                        each -> new RotaOutcome(
                                RotaObjective.find(PlanJson.text(each, "name"))
                                        .orElseThrow(() ->
                                                new IllegalArgumentException("unknown objective " + each.path("name"))),
                                PlanFields.wholeLong(each, "value"),
                                PlanFields.wholeLongOrNull(each, "bound"))),
                0,
                false);
    }

    private static RotaHistory history(JsonNode node) {
        return new RotaHistory(
                PlanJson.text(node, "scope"),
                PlanFields.list(
                        node,
                        "duties",
                        each -> new RotaHistory.DutyChange(
                                PlanFields.whole(each, "revision"),
                                new Duty(
                                        PlanJson.text(each, "duty"),
                                        PlanJson.text(each, "level"),
                                        PlanFields.whole(each, "place"),
                                        PlanJson.text(each, "kind"),
                                        PlanFields.dateTime(each, "start"),
                                        PlanFields.dateTime(each, "end")),
                                PlanFields.textOrNull(each, "before"),
                                PlanFields.textOrNull(each, "after"))),
                PlanFields.list(
                        node,
                        "substitutions",
                        each -> new RotaHistory.SubstitutionChange(
                                PlanFields.whole(each, "revision"),
                                InterimPlanJson.substitution(each),
                                PlanFields.yesOrNo(each, "gone"))));
    }
}
