package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.staffing.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a rota answers: its great figures, and sentences that promise no more than these prove. */
final class RotaAnswer {

    private RotaAnswer() {}

    static List<Html> parts(RotaResult result, Words words) {
        return AnswerSection.parts("cards rota-cards", cards(result, words), sentences(result, words));
    }

    /** The hard rules that are broken; nothing where none is. Where, and by whom, would tell of an agent. */
    static Html breaches(RotaResult result, Words words) {
        List<Html> items = new ArrayList<>();
        for (JsonNode breach : result.rota().path("breaches")) {
            String rule = breach.path("rule").asText();
            String key = "breach.rota." + rule;
            items.add(Html.tag("li").of(words.has(key) ? words.say(key) : rule));
        }
        return items.isEmpty()
                ? Html.NOTHING
                : Html.tag("div")
                        .attr("class", "alert")
                        .attr("role", "note")
                        .of(
                                Html.tag("p").of(Html.tag("strong").of(words.say("breach.rota.intro"))),
                                Html.tag("ul").of(items),
                                Section.note(words.say("breach.rota.where")));
    }

    private static List<Html> cards(RotaResult result, Words words) {
        List<Html> cards = new ArrayList<>();
        cards.add(Card.of(
                words.whole(result.duties()),
                words.say("card.duties." + (result.duties() == 1 ? "one" : "other")),
                words.say("card.duties.agents", words.count("n.agents", result.agentsOnDuty()))));
        cards.add(Card.of(
                words.whole(result.unassigned()),
                words.say("card.unassigned." + (result.unassigned() == 1 ? "one" : "other")),
                words.count("card.violations", result.violations())));
        cards.add(Card.of(
                words.say(
                        "card.load.range",
                        words.whole(Math.round(result.load("min"))),
                        words.whole(Math.round(result.load("max")))),
                words.say("card.load"),
                words.say("card.load.mean", words.whole(Math.round(result.load("mean"))))));
        cards.add(Card.of(
                words.say("n.hours", words.format(result.load("unfairness"), 0, 1)),
                words.say("card.unfairness"),
                result.findObjective("unfairness")
                        .map(objective -> objective.verdict(words))
                        .orElse("")));
        wishes(result, words).ifPresent(cards::add);
        JsonNode cost = result.rota().path("cost");
        cards.add(Card.of(
                total(cost, words),
                words.say(RotaCostSection.isPaid(cost) ? "card.rotaCost.euros" : "card.rotaCost.rest"),
                words.say("card.rotaCost." + RotaCostSection.scale(result))));
        result.findInterim()
                .ifPresent(interim -> cards.add(Card.of(
                        words.whole(interim.path("headlessDays").asLong()),
                        words.say("card.headless"),
                        words.say(
                                "card.headless.empty",
                                words.whole(interim.at("/empty/days").asLong())))));
        return cards;
    }

    /** Without cents, which stand in the table. */
    private static String total(JsonNode cost, Words words) {
        return RotaCostSection.isPaid(cost)
                ? words.euros(cost.path("euros").asDouble())
                : RotaCostSection.total(cost, words);
    }

    private static Optional<Html> wishes(RotaResult result, Words words) {
        OptionalLong asked = result.findWishes("asked");
        if (asked.isEmpty() || asked.getAsLong() == 0) {
            return Optional.empty();
        }
        OptionalLong unmet = result.findWishes("notMet");
        String of = words.say("card.wishes.of", words.whole(asked.getAsLong()));
        return Optional.of(
                unmet.isPresent()
                        ? Card.of(words.whole(asked.getAsLong() - unmet.getAsLong()), words.say("card.wishes"), of)
                        : Card.of(
                                words.whole(asked.getAsLong()),
                                words.say("card.wishes.asked"),
                                words.say("card.wishes.few", words.whole(Disclosure.LEAST))));
    }

    static List<String> sentences(RotaResult result, Words words) {
        List<String> sentences = new ArrayList<>();
        Dates dates = new Dates(words);
        String duties = words.count("rota.answer.duties", result.duties(), dates.range(result.from(), result.to()));
        sentences.add(duties + " " + orNone("rota.answer.unassigned", result.unassigned(), words));
        result.findChanges().ifPresent(changes -> sentences.add(orNone("rota.answer.changes", changes, words)));
        sentences.add(words.say(
                "rota.answer.load",
                hours(result.load("min"), words),
                hours(result.load("max"), words),
                hours(result.load("mean"), words)));
        fairnessPrice(result, words).ifPresent(sentences::add);
        JsonNode cost = result.rota().path("cost");
        sentences.add(words.say(
                "rota.answer.cost." + cost.path("compensation").asText("pay"), RotaCostSection.total(cost, words)));
        result.findInterim().ifPresent(interim -> sentences.add(InterimSection.sentence(interim, words)));
        if (result.rota().path("breaches").isEmpty() && !result.objectives().isEmpty()) {
            sentences.add(AnswerSection.proof(result.objectives(), "rota.proven", words));
        }
        return sentences;
    }

    /** In wishes, or in their points where they are of few agents. */
    private static Optional<String> fairnessPrice(RotaResult result, Words words) {
        return result.findWishesFirst().flatMap(other -> {
            String unfairness = hours(other.at("/load/unfairness").asDouble(), words);
            String own = hours(result.load("unfairness"), words);
            OptionalLong unmet = result.findWishes("notMet");
            OptionalLong otherUnmet = RotaResult.number(other.at("/wishes/notMet"));
            if (unmet.isPresent() && unmet.equals(otherUnmet) && own.equals(unfairness)) {
                return Optional.empty();
            }
            if (unmet.isPresent() && otherUnmet.isPresent()) {
                return Optional.of(words.count(
                        "rota.answer.wishes", unmet.getAsLong(), words.whole(otherUnmet.getAsLong()), unfairness, own));
            }
            Optional<ObjectiveResult> points = WishesFirstSection.findPoints(result.objectives());
            return WishesFirstSection.findPoints(RotaResult.readObjectives(other, "rota."))
                    .flatMap(otherPoints -> points.map(each -> words.say(
                            "rota.answer.wishes.points",
                            each.valueText(words),
                            otherPoints.valueText(words),
                            unfairness,
                            own)));
        });
    }

    private static String hours(double hours, Words words) {
        return words.say("n.hours", words.format(hours, 0, 1));
    }

    private static String orNone(String key, long number, Words words) {
        return number == 0 ? words.say(key + ".none") : words.count(key, number);
    }
}
