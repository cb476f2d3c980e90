package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimObjective;
import fr.maillage.domain.interim.InterimOutcome;
import fr.maillage.domain.interim.InterimPlan;
import fr.maillage.domain.interim.InterimProblem;
import fr.maillage.domain.interim.Substitution;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;

/** An intérim in {@code plan.json}: its problem whole, and who stands in for whom. */
final class InterimPlanJson {

    private InterimPlanJson() {}

    static void write(ObjectNode node, InterimProblem problem, InterimPlan plan) {
        problem(node.putObject("problem"), problem);
        ObjectNode planned = node.putObject("plan");
        substitutions(planned.putArray("substitutions"), plan.substitutions());
        ArrayNode objectives = planned.putArray("objectives");
        for (InterimOutcome outcome : plan.outcomes()) {
            objectives
                    .addObject()
                    .put("name", outcome.objective().key())
                    .put("value", outcome.value())
                    .put("bound", outcome.bound());
        }
    }

    private static void problem(ObjectNode node, InterimProblem problem) {
        node.put("from", problem.from().toString())
                .put("until", problem.until().toString())
                .put("region", problem.region().name());
        ArrayNode days = node.putArray("workingDays");
        problem.workingDays().forEach(day -> days.add(day.name()));
        ArrayNode encadrants = node.putArray("encadrants");
        for (Encadrant encadrant : problem.encadrants()) {
            ObjectNode each = encadrants
                    .addObject()
                    .put("id", encadrant.id())
                    .put("antenne", encadrant.antenne())
                    .put("responsable", encadrant.isResponsable())
                    .put("milliQuotite", encadrant.milliQuotite())
                    .put("arrival", RotaAgentJson.day(encadrant.arrival()))
                    .put("departure", RotaAgentJson.day(encadrant.departure()));
            RotaAgentJson.absences(each.putArray("absences"), encadrant.absences());
        }
        node.put("frozenUntil", RotaAgentJson.day(problem.frozenUntil()));
        substitutions(node.putArray("earlier"), problem.earlier());
    }

    private static void substitutions(ArrayNode array, List<Substitution> substitutions) {
        substitutions.forEach(each -> substitution(array.addObject(), each));
    }

    static ObjectNode substitution(ObjectNode node, Substitution substitution) {
        return node.put("antenne", substitution.antenne())
                .put("absent", substitution.absent())
                .put("substitute", substitution.substitute())
                .put("from", substitution.from().toString())
                .put("until", substitution.until().toString());
    }

    /** @throws IllegalArgumentException with what is wrong, if it is no such intérim */
    static PlannedRota.Interim read(JsonNode node) {
        JsonNode plan = node.path("plan");
        return new PlannedRota.Interim(
                problem(node.path("problem")),
                new InterimPlan(
                        PlanFields.list(plan, "substitutions", InterimPlanJson::substitution),
                        PlanFields.list(plan, "objectives", InterimPlanJson::outcome),
                        0,
                        false));
    }

    private static InterimProblem problem(JsonNode node) {
        return new InterimProblem(
                PlanFields.date(node, "from"),
                PlanFields.date(node, "until"),
                PlanFields.word(node, "region", HolidayRegion.class),
                new TreeSet<>(PlanFields.texts(node, "workingDays").stream()
                        .map(day -> PlanFields.word(day, DayOfWeek.class))
                        .toList()),
                PlanFields.list(
                        node,
                        "encadrants",
                        each -> new Encadrant(
                                PlanJson.text(each, "id"),
                                PlanJson.text(each, "antenne"),
                                PlanFields.yesOrNo(each, "responsable"),
                                PlanFields.whole(each, "milliQuotite"),
                                PlanFields.dateOrNull(each, "arrival"),
                                PlanFields.dateOrNull(each, "departure"),
                                RotaAgentJson.absences(each))),
                PlanFields.dateOrNull(node, "frozenUntil"),
                PlanFields.list(node, "earlier", InterimPlanJson::substitution));
    }

    static Substitution substitution(JsonNode node) {
        return new Substitution(
                PlanJson.text(node, "antenne"),
                PlanFields.textOrNull(node, "absent"),
                PlanJson.text(node, "substitute"),
                PlanFields.date(node, "from"),
                PlanFields.date(node, "until"));
    }

    private static InterimOutcome outcome(JsonNode node) {
        return new InterimOutcome(
                InterimObjective.find(PlanJson.text(node, "name"))
                        .orElseThrow(() -> new IllegalArgumentException("unknown objective " + node.path("name"))),
                PlanFields.wholeLong(node, "value"),
                PlanFields.wholeLongOrNull(node, "bound"));
    }
}
