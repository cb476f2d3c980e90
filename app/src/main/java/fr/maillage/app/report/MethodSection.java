package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the figures are defined, and what the scenario assumes. */
final class MethodSection {

    private MethodSection() {}

    /**
     * Of a network, of a staffing, of a rota, or of several of these.
     *
     * @param assumptions of the scenario, each with a {@code text} and a {@code path}
     */
    static Html of(
            @Nullable NetworkResult network,
            @Nullable StaffingResult staffing,
            @Nullable RotaResult rota,
            JsonNode assumptions,
            Words words) {
        List<String> keys = new ArrayList<>();
        if (network != null) {
            keys.addAll(ofNetwork(network, words));
        }
        if (staffing != null) {
            keys.addAll(ofStaffing(staffing, network != null));
        }
        if (rota != null) {
            keys.addAll(ofRota(rota, network != null || staffing != null));
        }
        return Section.of(
                "method",
                words,
                Html.tag("ul")
                        .of(keys.stream()
                                .map(key -> Html.tag("li").of(words.say(key)))
                                .toList()),
                Html.tag("h3").of(words.say("method.assumptions")),
                assumed(assumptions, words));
    }

    private static List<String> ofNetwork(NetworkResult result, Words words) {
        List<String> keys =
                new ArrayList<>(List.of("method.residents", "method.nearest", "method.quantiles", "method.bound"));
        for (ObjectiveResult objective : result.objectives()) {
            String key = "method." + objective.name();
            if (words.has(key)) {
                keys.add(key);
            }
        }
        if (!result.territories().isEmpty()) {
            keys.addAll(List.of("method.seat", "method.deviation", "method.compactness"));
        }
        return keys;
    }

    private static List<String> ofStaffing(StaffingResult result, boolean isBoundTold) {
        List<String> keys = new ArrayList<>();
        if (!isBoundTold) {
            keys.add("method.bound");
        }
        keys.addAll(List.of(
                "method.staffing.way",
                "method.staffing.against",
                "method.staffing.shortage",
                "method.staffing.vacant",
                "method.staffing.few"));
        if (result.isFictional()) {
            keys.add("method.staffing.fictional");
        }
        return keys;
    }

    private static List<String> ofRota(RotaResult result, boolean isBoundTold) {
        List<String> keys = new ArrayList<>();
        if (!isBoundTold) {
            keys.add("method.bound");
        }
        keys.addAll(List.of("method.rota.load", "method.rota.share", "method.rota.unfairness", "method.rota.numbers"));
        if (result.findWishes("asked").orElse(0) > 0) {
            keys.add("method.rota.wishes");
        }
        if (result.findInterim().isPresent()) {
            keys.add("method.rota.interim");
        }
        return keys;
    }

    private static Html assumed(JsonNode assumptions, Words words) {
        List<Html> items = new ArrayList<>();
        for (JsonNode assumption : assumptions) {
            items.add(Html.tag("li")
                    .of(
                            Html.text(assumption.path("text").asText() + " "),
                            Html.tag("code").of(assumption.path("path").asText())));
        }
        return items.isEmpty()
                ? Html.tag("p").of(words.say("method.assumptions.none"))
                : Html.tag("ul").of(items);
    }
}
