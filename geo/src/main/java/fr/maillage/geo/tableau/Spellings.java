package fr.maillage.geo.tableau;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The one spelling of each word of a column: that of the scenario, else the first in the tableau. */
final class Spellings {

    private final UnaryOperator<String> key;
    private final Map<String, String> byKey = new HashMap<>();

    /**
     * @param key the same for two words that are one
     * @param known spellings that come before any other
     */
    Spellings(UnaryOperator<String> key, Collection<String> known) {
        this.key = key;
        known.forEach(this::getSpelling);
    }

    /** The spelling of a word that was met before. */
    Optional<String> findSpelling(String word) {
        return Optional.ofNullable(byKey.get(keyOf(word)));
    }

    /** The spelling of a word, its own if none was met before. */
    String getSpelling(String word) {
        return byKey.computeIfAbsent(keyOf(word), unused -> word);
    }

    /** Of signs alone nothing is left but themselves. */
    private String keyOf(String word) {
        String some = key.apply(word);
        return some.isEmpty() ? word : some;
    }
}
