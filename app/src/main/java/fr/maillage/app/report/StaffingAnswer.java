package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import fr.maillage.domain.staffing.AgentCount;
import fr.maillage.domain.staffing.Disclosure;
import fr.maillage.domain.staffing.ToldCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a staffing answers: its great figures, and sentences that promise no more than these prove. */
final class StaffingAnswer {

    /** Rules of which a breach may be about a single agent: the page tells that they are broken, not how often. */
    private static final Set<String> OF_AGENTS = Set.of("AGENT", "METIER", "FIXED", "TRAVEL", "SUPPRESSION");

    private StaffingAnswer() {}

    static List<Html> parts(StaffingResult result, Words words) {
        return AnswerSection.parts("cards", cards(result, words), sentences(result, words));
    }

    /** That the tableau des emplois is made up; nothing where it is not. */
    static Html fictional(boolean isFictional, Words words) {
        return isFictional
                ? Html.tag("p")
                        .attr("class", "notice fictional")
                        .of(
                                Html.tag("strong").of(words.say("staffing.fictional") + "."),
                                Html.text(" " + words.say("staffing.fictional.note")))
                : Html.NOTHING;
    }

    /** The hard rules that are broken, in words of the page: the sentences of the audit can be about few agents. */
    static Html breaches(StaffingResult result, Words words) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (JsonNode breach : result.breaches()) {
            times.merge(breach.path("rule").asText(), 1, Integer::sum);
        }
        List<Html> items = new ArrayList<>();
        times.forEach((rule, count) -> {
            String key = "breach.staffing." + rule;
            String sentence = words.has(key) ? words.say(key) : rule;
            items.add(Html.tag("li")
                    .of(
                            OF_AGENTS.contains(rule)
                                    ? sentence + "."
                                    : sentence + " " + words.count("breach.times", count) + "."));
        });
        return items.isEmpty()
                ? Html.NOTHING
                : Html.tag("div")
                        .attr("class", "alert")
                        .attr("role", "note")
                        .of(
                                Html.tag("p").of(Html.tag("strong").of(words.say("breach.staffing.intro"))),
                                Html.tag("ul").of(items),
                                Section.note(words.say("breach.staffing.where")));
    }

    private static List<Html> cards(StaffingResult result, Words words) {
        ToldCount moved = result.getCount(AgentCount.MOVED);
        return List.of(
                Card.of(
                        words.whole(result.all().postsAfter()),
                        words.say("card.posts." + (result.all().postsAfter() == 1 ? "one" : "other")),
                        words.say("card.posts.before", words.whole(result.all().postsBefore()))),
                Card.of(words.told(moved), words.say("card.agentsMoved"), against("card.against", result, words)),
                Card.of(
                        words.etp(result.shortageEtp()),
                        words.say("card.shortage"),
                        words.say("card.shortage.of", words.etp(result.targetEtp()))),
                Card.of(
                        words.km(result.addedCommuteKm(), 1),
                        words.say("card.commute"),
                        words.say("card.commute.way")));
    }

    static List<String> sentences(StaffingResult result, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(headcount(result, words));
        sentences.add(moves(result, words));
        sentences.add(String.join(
                        words.say("semicolon"),
                        orNone("staffing.answer.postsMoved", result.count("moved"), words),
                        orNone("staffing.answer.transformed", result.count("transformed"), words),
                        training(result.getCount(AgentCount.TRAINING_DAYS), words))
                + ".");
        sentences.add(shortage(result, words));
        sentences.add(commuting(result, words));
        if (result.breaches().isEmpty() && !result.objectives().isEmpty()) {
            sentences.add(proof(result, words));
        }
        return sentences;
    }

    /** Where all is added up, of the sum alone: shortage stands beside it. */
    private static String proof(StaffingResult result, Words words) {
        List<ObjectiveResult> objectives =
                result.listStrict().isEmpty() ? List.of(result.objectives().getLast()) : result.objectives();
        return AnswerSection.proof(objectives, "staffing.proven", words);
    }

    private static String headcount(StaffingResult result, Words words) {
        HeadcountResult all = result.all();
        String off = result.categories().stream()
                .filter(category -> !category.isExplained())
                .map(HeadcountResult::categorie)
                .collect(Collectors.joining(", "));
        boolean hasBudget = all.hasBudget();
        String postes = words.count("n.postes", all.postsBefore());
        if (!hasBudget && off.isEmpty() && all.isSame()) {
            return words.say(
                    "staffing.answer.constant",
                    postes,
                    words.etp(all.etpBefore()),
                    result.categories().stream().map(HeadcountResult::categorie).collect(Collectors.joining(", ")));
        }
        String totals = words.say(
                "staffing.answer.totals",
                postes,
                words.etp(all.etpBefore()),
                words.count("n.postes", all.postsAfter()),
                words.etp(all.etpAfter()));
        String budget = hasBudget
                ? " "
                        + words.say(
                                "staffing.answer.budget",
                                orNone("staffing.answer.created", all.created(), words),
                                orNone("staffing.answer.suppressed", all.suppressed(), words))
                : "";
        if (off.isEmpty() && all.isExplained()) {
            return totals + budget + " " + words.say("staffing.answer.explained");
        }
        return totals + budget + " "
                + (off.isEmpty() ? words.say("staffing.answer.off") : words.say("staffing.answer.off.in", off));
    }

    private static String training(ToldCount days, Words words) {
        return days.isNumber()
                ? orNone("staffing.answer.training", days.number(), words)
                : words.say("staffing.answer.training.few", words.whole(Disclosure.LEAST));
    }

    private static String moves(StaffingResult result, Words words) {
        ToldCount moved = result.getCount(AgentCount.MOVED);
        if (moved.isNumber() && moved.number() == 0) {
            return words.say("staffing.answer.moved.none");
        }
        String key = switch (moved.kind()) {
            case NUMBER -> "staffing.answer.moved";
            case FEW -> "staffing.answer.moved.few";
            case ALL_BUT_FEW -> "staffing.answer.moved.allButFew";
        };
        return words.say(
                key,
                words.whole(moved.isNumber() ? moved.number() : Disclosure.LEAST),
                words.whole(result.count("agents")),
                against("staffing.answer.against", result, words));
    }

    /** How many of those who move do so without having wished it. */
    private static String against(String key, StaffingResult result, Words words) {
        ToldCount moved = result.getCount(AgentCount.MOVED);
        ToldCount against = result.getCount(AgentCount.AGAINST_WISH);
        return switch (against.kind()) {
            case FEW ->
                moved.isNumber() ? words.say(key + ".few", words.whole(Disclosure.LEAST)) : words.say(key + ".some");
            case ALL_BUT_FEW -> words.say(key + ".allButFew", words.whole(Disclosure.LEAST));
            case NUMBER -> {
                if (against.number() == 0) {
                    yield words.say(key + ".none");
                }
                yield moved.isNumber() && moved.number() == against.number()
                        ? words.say(key + ".all")
                        : words.say(key, words.whole(against.number()));
            }
        };
    }

    private static String shortage(StaffingResult result, Words words) {
        String missing = result.shortageEtp() == 0
                ? words.say("staffing.answer.shortage.none")
                : words.say(
                        "staffing.answer.shortage",
                        words.etp(result.shortageEtp()),
                        words.etp(result.targetEtp()),
                        words.share(result.shortageEtp() / Math.max(result.shortageEtp(), result.targetEtp())));
        return result.surplusEtp() == 0
                ? missing
                : missing + " " + words.say("staffing.answer.surplus", words.etp(result.surplusEtp()));
    }

    private static String commuting(StaffingResult result, Words words) {
        if (result.addedCommuteKm() == 0) {
            return words.say("staffing.answer.commute.none");
        }
        String added = words.km(result.addedCommuteKm(), 1);
        return result.findLonger().isPresent()
                ? words.say(
                        "staffing.answer.commute.agents",
                        added,
                        words.count("n.agents", result.findLonger().getAsLong()))
                : words.say("staffing.answer.commute", added);
    }

    private static String orNone(String key, long number, Words words) {
        return number == 0 ? words.say(key + ".none") : words.count(key, number);
    }
}
