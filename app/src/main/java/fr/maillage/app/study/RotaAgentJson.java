package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.maillage.domain.rota.Absence;
import fr.maillage.domain.rota.DutyWish;
import fr.maillage.domain.rota.OnCallAgent;
import fr.maillage.domain.rota.PastDuty;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An agent of a rota in {@code plan.json}, with absences, wishes and past duties. */
final class RotaAgentJson {

    private RotaAgentJson() {}

    static void write(ObjectNode node, OnCallAgent agent) {
        node.put("id", agent.id()).put("antenne", agent.antenne());
        ArrayNode levels = node.putArray("levels");
        agent.levels().forEach(levels::add);
        node.put("milliQuotite", agent.milliQuotite())
                .put("arrival", day(agent.arrival()))
                .put("departure", day(agent.departure()));
        absences(node.putArray("absences"), agent.absences());
        ArrayNode wishes = node.putArray("wishes");
        for (DutyWish wish : agent.wishes()) {
            wishes.addObject()
                    .put("from", wish.from().toString())
                    .put("until", wish.until().toString())
                    .put("for", wish.isFor());
        }
        ArrayNode past = node.putArray("pastDuties");
        for (PastDuty duty : agent.pastDuties()) {
            past.addObject()
                    .put("level", duty.level())
                    .put("start", duty.start().toString())
                    .put("end", duty.end().toString());
        }
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static void absences(ArrayNode array, List<Absence> absences) {
        for (Absence absence : absences) {
            array.addObject()
                    .put("from", absence.from().toString())
                    .put("until", absence.until().toString())
                    .put("kind", absence.kind().name());
        }
    }

    /** @throws IllegalArgumentException with what is wrong, if it is no such agent */
    static OnCallAgent read(JsonNode node) {
        return new OnCallAgent(
                PlanJson.text(node, "id"),
                PlanFields.textOrNull(node, "antenne"),
                new TreeSet<>(PlanFields.texts(node, "levels")),
                PlanFields.whole(node, "milliQuotite"),
                PlanFields.dateOrNull(node, "arrival"),
                PlanFields.dateOrNull(node, "departure"),
                absences(node),
                PlanFields.list(
                        node,
                        "wishes",
                        wish -> new DutyWish(
                                PlanFields.date(wish, "from"),
                                PlanFields.date(wish, "until"),
                                PlanFields.yesOrNo(wish, "for"))),
                PlanFields.list(
                        node,
                        "pastDuties",
                        past -> new PastDuty(
                                PlanJson.text(past, "level"),
                                PlanFields.dateTime(past, "start"),
                                PlanFields.dateTime(past, "end"))));
    }

    static List<Absence> absences(JsonNode node) {
        return PlanFields.list(
                node,
                "absences",
                absence -> new Absence(
                        PlanFields.date(absence, "from"),
                        PlanFields.date(absence, "until"),
                        PlanFields.word(absence, "kind", Absence.Kind.class)));
    }
}
