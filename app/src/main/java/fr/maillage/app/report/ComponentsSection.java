package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The parts that the target divides the territory into, and the communes that depend on themselves. */
final class ComponentsSection {

    private static final int MOST_SIZES = 10;
    private static final int MOST_NAMED = 200;

    private ComponentsSection() {}

    /** Nothing of a territory that is all of one part. */
    static Html of(NetworkResult result, Words words) {
        JsonNode components = result.network().path("components");
        JsonNode outOfReach = components.path("outOfReach");
        if (components.path("count").asInt() <= 1 && outOfReach.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("p")
                .of(words.say(
                        "components.parts",
                        words.whole(components.path("count").asInt()),
                        words.km(result.targetKm()),
                        sizes(components.path("communes"), words))));
        parts.add(named("components.alone", result, components.path("alone"), words));
        parts.add(named("components.outOfReach", result, outOfReach, words));
        return Section.of("components", words, parts.toArray(Html[]::new));
    }

    private static String sizes(JsonNode sizes, Words words) {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_SIZES, sizes.size()); i++) {
            first.add(words.whole(sizes.path(i).asInt()));
        }
        return String.join(", ", first) + (sizes.size() > MOST_SIZES ? ", …" : ".");
    }

    private static Html named(String key, NetworkResult result, JsonNode codes, Words words) {
        if (codes.isEmpty()) {
            return Html.NOTHING;
        }
        List<String> names = result.listNames(codes);
        String listed = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        String rest = names.size() > MOST_NAMED ? " " + words.count("breach.more", names.size() - MOST_NAMED) : ".";
        return Html.tag("p").of(words.count(key, names.size()) + words.say("colon") + listed + rest);
    }
}
