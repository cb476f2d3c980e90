package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer first: a few great figures, up to three sentences made from them, and one for each tier of territories. */
final class AnswerSection {

    private AnswerSection() {}

    /** Of a network, of a staffing and of a rota: one of them at least. */
    static Html of(
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            Words words) {
        List<Html> parts = new ArrayList<>();
        if (network != null && !network.feasible()) {
            parts.add(breaches(network, words));
        }
        if (staffing != null) {
            parts.add(StaffingAnswer.breaches(staffing, words));
        }
        if (rota != null) {
            parts.add(RotaAnswer.breaches(rota, words));
        }
        if (network != null) {
            parts.addAll(parts(network, words));
        }
        if (staffing != null) {
            if (network != null) {
                parts.add(Html.tag("h3").of(words.say("answer.staffing")));
            }
            parts.addAll(StaffingAnswer.parts(staffing, words));
        }
        if (rota != null) {
            if (network != null || staffing != null) {
                parts.add(Html.tag("h3").of(words.say("answer.rota")));
            }
            parts.addAll(RotaAnswer.parts(rota, words));
        }
        return Section.of("answer", words, parts.toArray(Html[]::new));
    }

    private static List<Html> parts(NetworkResult result, Words words) {
        List<Html> parts = new ArrayList<>();
        int tooFar = result.network().at("/distanceKm/tooFar").size();
        if (tooFar > 0) {
            parts.add(Html.tag("p").attr("class", "notice").of(words.count("answer.tooFar", tooFar)));
        }
        parts.addAll(parts(
                "cards",
                cards(result, words),
                Stream.concat(sentences(result, words).stream(), territories(result, words).stream())
                        .toList()));
        return parts;
    }

    /** Great figures, and sentences below them. */
    static List<Html> parts(String cardsClass, List<Html> cards, List<String> sentences) {
        return List.of(
                Html.tag("div").attr("class", cardsClass).of(cards),
                Html.tag("div")
                        .attr("class", "sentences")
                        .of(sentences.stream()
                                .map(sentence -> Html.tag("p").of(sentence))
                                .toList()));
    }

    /** At most three. */
    static List<String> sentences(NetworkResult result, Words words) {
        Situation plan = result.plan();
        List<String> sentences = new ArrayList<>();
        long beyond = result.population() - plan.covered();
        String points = words.count("n.points", plan.points());
        String target = words.km(result.targetKm());
        if (beyond == 0) {
            sentences.add(words.say("answer.all", points, words.count("n.residents", result.population()), target));
        } else {
            sentences.add(words.say("answer.some", points, words.share(plan.share()), target) + " "
                    + words.count(
                            "answer.beyond",
                            beyond,
                            words.count("n.communes", result.listBeyond().size())));
        }
        String mean = words.km(plan.meanKm(), 1);
        String near = result.before()
                .map(before -> words.say("answer.mean.before", mean, words.km(before.meanKm(), 1)))
                .orElseGet(() -> words.say("answer.mean", mean));
        sentences.add(near + " "
                + result.findFarthest()
                        .map(farthest -> words.say("answer.far.named", greatest(result, words), farthest.name()))
                        .orElseGet(() -> words.say("answer.far", greatest(result, words))));
        if (result.feasible() && !result.objectives().isEmpty()) {
            sentences.add(proof(result.objectives(), "answer.proven", words));
        }
        return sentences;
    }

    /** One for each tier of territories. */
    private static List<String> territories(NetworkResult result, Words words) {
        return result.territories().tiers().stream()
                .map(tier -> words.count(
                        "answer.tier",
                        tier.territories().size(),
                        TerritoriesSection.capitalised(tier.name()),
                        words.share(tier.greatestDeviation()),
                        words.km(tier.meanKm(), 1)))
                .toList();
    }

    /**
     * What is known of the quality of a plan, no more than that.
     *
     * @param objectives at least one
     * @param proven the key of the sentence for an optimum that is proven
     */
    static String proof(List<ObjectiveResult> objectives, String proven, Words words) {
        String unbounded = objectives.stream()
                .filter(objective -> !objective.hasBound())
                .map(objective -> words.say("quoted", objective.label(words)))
                .collect(Collectors.joining(", "));
        if (!unbounded.isEmpty()) {
            return words.say("answer.unbounded", unbounded);
        }
        ObjectiveResult widest = objectives.stream()
                .max(Comparator.comparingDouble(ObjectiveResult::openGap))
                .orElseThrow();
        if (widest.isProven()) {
            return words.say(proven + (objectives.size() == 1 ? ".one" : ".other"));
        }
        return words.say("answer.open", words.gap(widest.openGap()), words.say("quoted", widest.label(words)));
    }

    private static List<Html> cards(NetworkResult result, Words words) {
        Situation plan = result.plan();
        List<Html> cards = new ArrayList<>();
        cards.add(card(
                result,
                words,
                words.whole(plan.points()),
                words.say("card.points." + (plan.points() == 1 ? "one" : "other")),
                before -> words.whole(before.points())));
        cards.add(card(
                result,
                words,
                words.share(plan.share()),
                words.say("card.covered", words.km(result.targetKm())),
                before -> words.share(before.share())));
        cards.add(card(
                result,
                words,
                words.km(plan.meanKm(), 1),
                words.say("card.mean"),
                before -> words.km(before.meanKm(), 1)));
        cards.add(card(
                result, words, greatest(result, words), words.say("card.max"), before -> words.km(before.maxKm(), 1)));
        return cards;
    }

    private static Html card(
            NetworkResult result, Words words, String figure, String label, Function<Situation, String> before) {
        return Card.of(
                figure,
                label,
                result.before()
                        .map(situation -> words.say("card.before", before.apply(situation)))
                        .orElse(""));
    }

    /** With a decimal, or with three where one would put it on the wrong side of the target. */
    private static String greatest(NetworkResult result, Words words) {
        double km = result.plan().maxKm();
        boolean beyond = km > result.targetKm();
        boolean readsBeyond = Math.round(km * 10) / 10.0 > result.targetKm();
        return words.km(km, beyond == readsBeyond ? 1 : 3);
    }

    private static Html breaches(NetworkResult result, Words words) {
        Set<String> items = new LinkedHashSet<>();
        for (JsonNode breach : result.network().path("breaches")) {
            String rule = breach.path("rule").asText();
            String sentence = words.has("breach." + rule)
                    ? words.say("breach." + rule)
                    : breach.path("sentence").asText(rule);
            List<String> communes = result.listNames(breach.path("communes"));
            String end = sentence.endsWith(".") ? "" : ".";
            items.add(communes.isEmpty() ? sentence + end : sentence + listed(communes, words));
        }
        return Html.tag("div")
                .attr("class", "alert")
                .attr("role", "note")
                .of(
                        Html.tag("p").of(Html.tag("strong").of(words.say("breach.intro"))),
                        items.isEmpty()
                                ? Html.NOTHING
                                : Html.tag("ul")
                                        .of(items.stream()
                                                .map(item -> Html.tag("li").of(item))
                                                .toList()));
    }

    private static String listed(List<String> communes, Words words) {
        int shown = Math.min(12, communes.size());
        String first = words.say("colon") + String.join(", ", communes.subList(0, shown));
        int left = communes.size() - shown;
        return left == 0 ? first + "." : first + " " + words.count("breach.more", left);
    }
}
