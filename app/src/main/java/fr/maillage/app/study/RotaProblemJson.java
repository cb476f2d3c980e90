package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.calendar.Compensation;
import fr.maillage.domain.calendar.HolidayRegion;
import fr.maillage.domain.calendar.HourClass;
import fr.maillage.domain.calendar.InterventionKind;
import fr.maillage.domain.calendar.NightHours;
import fr.maillage.domain.calendar.OnCallHours;
import fr.maillage.domain.calendar.OnCallScale;
import fr.maillage.domain.calendar.OnCallUnit;
import fr.maillage.domain.calendar.Rest;
import fr.maillage.domain.rota.DutyPattern;
import fr.maillage.domain.rota.Level;
import fr.maillage.domain.rota.LoadWeights;
import fr.maillage.domain.rota.RestAfterDuty;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.rota.RotaRules;
import fr.maillage.domain.rota.RotaWeights;
import fr.maillage.domain.rota.Turn;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** The problem of a rota in {@code plan.json}, whole: agents, rules and what duty is worth. */
final class RotaProblemJson {

    private RotaProblemJson() {}

    static void write(ObjectNode node, RotaProblem problem) {
        node.put("from", problem.from().toString())
                .put("until", problem.until().toString())
                .put("zone", problem.zone().getId())
                .put("region", problem.region().name());
        ArrayNode levels = node.putArray("levels");
        problem.levels().forEach(level -> level(levels.addObject(), level));
        ArrayNode agents = node.putArray("agents");
        problem.agents().forEach(agent -> RotaAgentJson.write(agents.addObject(), agent));
        rules(node.putObject("rules"), problem.rules());
        ObjectNode loads = node.putObject("loads");
        problem.loads()
                .points()
                .forEach((each, points) -> loads.withObject("points").put(each.name(), points));
        loads.put("nightFrom", problem.loads().night().from().toString())
                .put("nightUntil", problem.loads().night().until().toString());
        node.putObject("weights")
                .put("ratherNot", problem.weights().ratherNot())
                .put("rather", problem.weights().rather());
        problem.objectives().forEach(objective -> node.withArray("objectives").add(objective.key()));
        ObjectNode frozen = node.putObject("frozen");
        problem.frozen().forEach(frozen::put);
        ObjectNode earlier = node.putObject("earlier");
        problem.earlier().forEach(earlier::put);
        node.put("compensation", problem.compensation().name());
        scale(node.putObject("scale"), problem.scale());
    }

    private static void level(ObjectNode node, Level level) {
        node.put("name", level.name()).put("atOnce", level.atOnce()).put("loadPercent", level.loadPercent());
        for (Turn turn : level.pattern().turns()) {
            node.withArray("turns")
                    .addObject()
                    .put("kind", turn.kind())
                    .put("startDay", turn.startDay().name())
                    .put("start", turn.start().toString())
                    .put("endDay", turn.endDay().name())
                    .put("end", turn.end().toString());
        }
    }

    private static void rules(ObjectNode node, RotaRules rules) {
        node.put("leastWeeksBetween", rules.leastWeeksBetween())
                .put("mostPerQuarter", rules.mostPerQuarter())
                .put("differentAntennes", rules.differentAntennes())
                .put("sameFeastOnlyOnce", rules.sameFeastOnlyOnce())
                .put("rest", rules.rest().kind().name())
                .put("restHours", rules.rest().hours());
    }

    private static void scale(ObjectNode node, OnCallScale scale) {
        node.put("morning", scale.hours().morning().toString())
                .put("evening", scale.hours().evening().toString());
        ObjectNode cents = node.putObject("cents");
        scale.centsByUnit().forEach((unit, amount) -> cents.put(unit.name(), amount));
        ObjectNode rest = node.putObject("rest");
        for (OnCallUnit unit : OnCallUnit.values()) {
            Rest each = scale.restByUnit().get(unit);
            if (each != null) {
                rest.putObject(unit.name())
                        .put("halfDays", each.halfDays())
                        .put("minutes", each.minutes())
                        .put("unconfirmed", each.unconfirmed());
            }
        }
        ObjectNode hourly = node.putObject("centsPerHour");
        scale.centsPerHour().forEach((kind, amount) -> hourly.put(kind.name(), amount));
    }

    /** @throws IllegalArgumentException with what is wrong, if it is no such problem */
    static RotaProblem read(JsonNode node) {
        JsonNode weights = node.path("weights");
        return new RotaProblem(
                PlanFields.date(node, "from"),
                PlanFields.date(node, "until"),
                PlanFields.read(node, "zone", "zone", ZoneId::of),
                PlanFields.word(node, "region", HolidayRegion.class),
                PlanFields.list(node, "levels", RotaProblemJson::level),
                PlanFields.list(node, "agents", RotaAgentJson::read),
                rules(node.path("rules")),
                loads(node.path("loads")),
                new RotaWeights(PlanFields.whole(weights, "ratherNot"), PlanFields.whole(weights, "rather")),
                PlanFields.texts(node, "objectives").stream()
                        .map(key -> RotaObjective.find(key)
                                .orElseThrow(() -> new IllegalArgumentException("unknown objective " + key)))
                        .toList(),
                PlanFields.textsByKey(node, "frozen"),
                PlanFields.textsByKey(node, "earlier"),
                PlanFields.word(node, "compensation", Compensation.class),
                scale(node.path("scale")));
    }

    private static Level level(JsonNode node) {
        return new Level(
                PlanJson.text(node, "name"),
                new DutyPattern(PlanFields.list(
                        node,
                        "turns",
                        turn -> new Turn(
                                PlanJson.text(turn, "kind"),
                                PlanFields.word(turn, "startDay", DayOfWeek.class),
                                PlanFields.time(turn, "start"),
                                PlanFields.word(turn, "endDay", DayOfWeek.class),
                                PlanFields.time(turn, "end")))),
                PlanFields.whole(node, "atOnce"),
                PlanFields.whole(node, "loadPercent"));
    }

    private static RotaRules rules(JsonNode node) {
        return new RotaRules(
                PlanFields.whole(node, "leastWeeksBetween"),
                PlanFields.wholeOrNull(node, "mostPerQuarter"),
                PlanFields.yesOrNo(node, "differentAntennes"),
                PlanFields.yesOrNo(node, "sameFeastOnlyOnce"),
                new RestAfterDuty(
                        PlanFields.word(node, "rest", RestAfterDuty.Kind.class), PlanFields.whole(node, "restHours")));
    }

    private static LoadWeights loads(JsonNode node) {
        return new LoadWeights(
                PlanFields.byWord(node, "points", HourClass.class, PlanFields::whole),
                new NightHours(PlanFields.time(node, "nightFrom"), PlanFields.time(node, "nightUntil")));
    }

    private static OnCallScale scale(JsonNode node) {
        return new OnCallScale(
                new OnCallHours(PlanFields.time(node, "morning"), PlanFields.time(node, "evening")),
                PlanFields.byWord(node, "cents", OnCallUnit.class, PlanFields::whole),
                PlanFields.byWord(
                        node,
                        "rest",
                        OnCallUnit.class,
                        rest -> new Rest(
                                PlanFields.whole(rest, "halfDays"),
                                PlanFields.whole(rest, "minutes"),
                                PlanFields.whole(rest, "unconfirmed"))),
                PlanFields.byWord(node, "centsPerHour", InterventionKind.class, PlanFields::whole));
    }
}
