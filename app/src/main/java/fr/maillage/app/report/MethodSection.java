package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How the figures are defined, and what the scenario assumes. */
final class MethodSection {

    private MethodSection() {}

    static Html of(NetworkResult result, Words words) {
        List<Html> method = new ArrayList<>();
        for (String key : List.of("method.residents", "method.nearest", "method.quantiles", "method.bound")) {
            method.add(Html.tag("li").of(words.say(key)));
        }
        for (ObjectiveResult objective : result.objectives()) {
            String key = "method." + objective.name();
            if (words.has(key)) {
                method.add(Html.tag("li").of(words.say(key)));
            }
        }
        if (!result.territories().isEmpty()) {
            for (String key : List.of("method.seat", "method.deviation", "method.compactness")) {
                method.add(Html.tag("li").of(words.say(key)));
            }
        }
        List<Html> assumptions = new ArrayList<>();
        for (JsonNode assumption : result.network().path("assumptions")) {
            assumptions.add(Html.tag("li")
                    .of(
                            Html.text(assumption.path("text").asText() + " "),
                            Html.tag("code").of(assumption.path("path").asText())));
        }
        Html assumed = assumptions.isEmpty()
                ? Html.tag("p").of(words.say("method.assumptions.none"))
                : Html.tag("ul").of(assumptions);
        return Section.of(
                "method",
                words,
                Html.tag("ul").of(method),
                Html.tag("h3").of(words.say("method.assumptions")),
                assumed);
    }
}
