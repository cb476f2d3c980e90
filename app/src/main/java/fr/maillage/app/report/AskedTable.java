package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the scenario asked for: the rules that bind every plan, so that a reader knows among what the best was sought. */
final class AskedTable {

    private AskedTable() {}

    static Html of(NetworkResult result, Words words) {
        JsonNode network = result.network();
        Table table = new Table(words.say("asked.caption"))
                .words(words.say("asked.rule"))
                .words(words.say("asked.value"));
        table.row(words.say("asked.target"), target(result, words));
        JsonNode count = network.path("count");
        if (count.isNumber()
                && result.objectives().stream().noneMatch(o -> o.name().equals("points"))) {
            table.row(words.say("asked.count"), words.whole(count.asLong()));
        }
        if (network.path("maxCount").isNumber()) {
            table.row(
                    words.say("asked.maxCount"),
                    words.whole(network.path("maxCount").asLong()));
        }
        String kind = network.at("/candidates/kind").asText();
        String places = words.whole(network.at("/candidates/count").asLong());
        if (words.has("asked.candidates." + kind)) {
            table.row(words.say("asked.candidates"), words.say("asked.candidates." + kind, places));
        }
        result.territories()
                .tiers()
                .forEach(tier -> table.row(words.say("asked.tier", tier.name()), tier(tier, words)));
        communes(table, words.say("asked.kept"), network.path("kept"));
        communes(table, words.say("asked.closed"), network.path("closed"));
        return table.toHtml();
    }

    private static String target(NetworkResult result, Words words) {
        JsonNode target = result.network().path("target");
        String km = words.km(result.targetKm());
        String said = target.path("minutes").isNumber()
                ? words.say(
                        "asked.target.minutes",
                        words.format(target.path("minutes").asDouble(), 0, 1),
                        words.format(target.path("speedKmh").asDouble(), 0, 1),
                        km)
                : km;
        return words.say(target.path("hard").asBoolean() ? "asked.target.hard" : "asked.target.soft", said);
    }

    private static String tier(DivisionResult tier, Words words) {
        List<String> rules = new ArrayList<>();
        rules.add(words.count("asked.tier.count", tier.territories().size()));
        if (tier.isGiven()) {
            rules.add(words.say("asked.tier.given"));
        }
        if (tier.tolerance() != null) {
            rules.add(words.say("asked.tier.tolerance", words.share(tier.tolerance()), tier.measureLabel(words)));
        }
        if (tier.maxKm() != null) {
            rules.add(words.say("asked.tier.maxKm", words.km(tier.maxKm())));
        }
        return String.join(", ", rules);
    }

    private static void communes(Table table, String label, JsonNode communes) {
        List<String> names = new ArrayList<>();
        communes.forEach(commune -> names.add(
                commune.path("name").asText() + " (" + commune.path("insee").asText() + ")"));
        if (!names.isEmpty()) {
            table.row(label, String.join(", ", names));
        }
    }
}
