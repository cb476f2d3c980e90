package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.staffing.Disclosure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What fairness costs in wishes: the plan beside a rota of the same duties that puts wishes first. */
final class WishesFirstSection {

    private WishesFirstSection() {}

    static Html of(RotaResult result, JsonNode other, Words words) {
        Table table = new Table(words.say("rota-wishes.caption"))
                .stacked()
                .words(words.say("before.figure"))
                .numbers(words.say("rota-wishes.plan"))
                .numbers(words.say("rota-wishes.other"));
        table.row(
                words.say("rota-wishes.unmet"),
                told(result.rota().path("wishes"), words),
                told(other.path("wishes"), words));
        findPoints(result.objectives())
                .ifPresent(points -> table.row(
                        words.say("rota-wishes.points"),
                        points.valueText(words),
                        findPoints(RotaResult.readObjectives(other, "rota."))
                                .map(each -> each.valueText(words))
                                .orElse("–")));
        JsonNode load = result.rota().path("load");
        JsonNode otherLoad = other.path("load");
        hours(table, "rota-wishes.unfairness", load.path("unfairness"), otherLoad.path("unfairness"), words);
        hours(table, "rota-wishes.min", load.path("min"), otherLoad.path("min"), words);
        hours(table, "rota-wishes.max", load.path("max"), otherLoad.path("max"), words);
        table.row(
                words.say("calendar.unassigned"),
                words.whole(result.unassigned()),
                words.whole(other.path("unassigned").asLong()));
        return Section.of(
                "rota-wishes",
                words,
                Html.tag("p").of(words.say("rota-wishes.note")),
                table.toHtml(),
                RotaResult.readObjectives(other, "rota.").stream().allMatch(ObjectiveResult::isProven)
                        ? Html.NOTHING
                        : Section.note(words.say("rota-wishes.unproven")));
    }

    /** Told whatever the number of agents: points of all of them together, as the objective has them. */
    static Optional<ObjectiveResult> findPoints(List<ObjectiveResult> objectives) {
        return objectives.stream()
                .filter(each -> each.name().equals("rota.wishes"))
                .findFirst();
    }

    /** Wishes that are not met, of all; in words where few agents are concerned. */
    static String told(JsonNode wishes, Words words) {
        OptionalLong asked = RotaResult.number(wishes.path("asked"));
        OptionalLong unmet = RotaResult.number(wishes.path("notMet"));
        if (unmet.isPresent()) {
            String number = words.whole(unmet.getAsLong());
            return asked.isPresent() ? words.say("wishes.of", number, words.whole(asked.getAsLong())) : number;
        }
        return words.say("told.few.concerned", words.whole(Disclosure.LEAST));
    }

    private static void hours(Table table, String key, JsonNode plan, JsonNode other, Words words) {
        table.row(
                words.say(key),
                words.say("n.hours", words.format(plan.asDouble(), 0, 1)),
                words.say("n.hours", words.format(other.asDouble(), 0, 1)));
    }
}
