package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An objective as {@code summary.json} gives it.
 *
 * @param name {@code points}, {@code coverage}, {@code distance} or {@code worst}
 * @param value in the unit of its name
 * @param bound proven, in the same unit; null where none was computed
 * @param gap |value − bound| / value; null where no bound was computed
 */
record ObjectiveResult(
        String name,
        double value,
        @Nullable Double bound,
        @Nullable Double gap) {

    /** All of them in order; a summary with a single one may give it alone. */
    static Stream<ObjectiveResult> readAll(JsonNode network) {
        JsonNode several = network.path("objectives");
        return several.isArray()
                ? StreamSupport.stream(several.spliterator(), false).map(ObjectiveResult::read)
                : Stream.of(network.path("objective"))
                        .filter(JsonNode::isObject)
                        .map(ObjectiveResult::read);
    }

    private static ObjectiveResult read(JsonNode node) {
        return readNamed(node.path("name").asText(), node);
    }

    /** One that stands under a key of its own. */
    static ObjectiveResult readNamed(String name, JsonNode node) {
        return new ObjectiveResult(name, node.path("value").asDouble(), number(node, "bound"), number(node, "gap"));
    }

    static @Nullable Double number(JsonNode node, String key) {
        JsonNode found = node.path(key);
        return found.isNumber() ? found.asDouble() : null;
    }

    boolean hasBound() {
        return bound != null && gap != null;
    }

    /** Only where a bound was computed and nothing is left between it and the value. */
    boolean isProven() {
        return hasBound() && openGap() == 0;
    }

    /**
     * What is left between the value and its bound.
     *
     * @throws IllegalStateException if no bound was computed
     */
    double openGap() {
        if (gap == null) {
            throw new IllegalStateException("No bound was computed for " + name);
        }
        return gap;
    }

    /** What is known of its quality, in words. */
    String verdict(Words words) {
        if (!hasBound()) {
            return words.say("verdict.unknown");
        }
        return isProven() ? words.say("verdict.proven") : words.say("verdict.open", words.gap(openGap()));
    }

    String label(Words words) {
        return words.has("objective." + name) ? words.say("objective." + name) : name;
    }

    String boundText(Words words) {
        return hasBound() ? figure(words, Objects.requireNonNull(bound)) : words.say("verdict.unknown");
    }

    String valueText(Words words) {
        return figure(words, value);
    }

    private String figure(Words words, double figure) {
        return switch (name) {
            case "points" -> words.count("n.points", (long) Math.ceil(figure));
            case "coverage" -> words.count("n.residents", (long) Math.floor(figure));
            case "distance" -> words.say("unit.personKm", words.format(figure, 2, 2));
            case "worst" -> words.km(figure, 3);
            default -> words.format(figure, 0, 3);
        };
    }
}
