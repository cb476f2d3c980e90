package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Agents whose way to work grows by so much, one way.
 *
 * @param fromKm exclusive; null for those whose way does not grow
 * @param toKm inclusive; null for any more
 */
record CommuteBin(@Nullable Double fromKm, @Nullable Double toKm, long agents) {

    static CommuteBin read(JsonNode node) {
        return new CommuteBin(
                ObjectiveResult.number(node, "from"),
                ObjectiveResult.number(node, "to"),
                node.path("agents").asLong());
    }

    boolean isLonger() {
        return fromKm != null;
    }

    String label(Words words) {
        if (fromKm == null) {
            return toKm == null || toKm == 0
                    ? words.say("commuting.notLonger")
                    : words.say("commuting.upTo", words.km(toKm));
        }
        if (fromKm == 0 && toKm != null) {
            return words.say("commuting.first", words.km(toKm));
        }
        return toKm == null
                ? words.say("commuting.more", words.km(fromKm))
                : words.say("commuting.between", words.format(fromKm, 0, 3), words.km(toKm));
    }
}
