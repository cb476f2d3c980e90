package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.staffing.Aspect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Fields that hold several words. */
final class WordLists {

    private static final Map<String, Aspect> ASPECTS = new TreeMap<>(Map.of(
            "antenne", Aspect.ANTENNE,
            "pôle", Aspect.POLE,
            "site", Aspect.SITE,
            "métier", Aspect.METIER,
            "poste", Aspect.POSTE));

    private static final Set<String> ALL =
            Set.of("tout", "tous", "toute", "all", "oui", "yes", "x", "true", "vrai", "1");

    /** What in a field of yes and no means no. */
    private static final Set<String> NO = Set.of("", "0", "no", "non", "false", "faux");

    private WordLists() {}

    /**
     * The words of a field. Semicolons, bars and new lines separate; where there are none of them, commas and slashes
     * do, unless the whole is known as one word.
     */
    static SortedSet<String> split(String text, Predicate<String> isKnown) {
        boolean isOne = isKnown.test(text);
        String separators = text.matches("(?s).*[;|].*") ? "[;|]" : "[,/]";
        SortedSet<String> words = new TreeSet<>();
        for (String word : isOne ? List.of(text) : Arrays.asList(text.split(separators, -1))) {
            if (!word.matches("[\\s.–—-]*")) {
                words.add(word.strip());
            }
        }
        return words;
    }

    static boolean isYes(String text) {
        return !NO.contains(Words.fold(text));
    }

    /** What a field says may not change; {@code unknown-word} is told of what is none of it. */
    static Set<Aspect> readFixed(RowFields fields, Field field) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (String word : split(fields.text(field), unused -> false)) {
            String folded = Words.fold(word);
            if (ALL.contains(folded)) {
                aspects.addAll(EnumSet.allOf(Aspect.class));
            } else if (!NO.contains(folded)) {
                ASPECTS.entrySet().stream()
                        .filter(known -> Words.fold(known.getKey()).equals(folded))
                        .findFirst()
                        .ifPresentOrElse(known -> aspects.add(known.getValue()), () -> unknown(fields, field, word));
            }
        }
        return aspects;
    }

    /** The word that {@link #readFixed} reads back. */
    static String word(Aspect aspect) {
        return ASPECTS.entrySet().stream()
                .filter(known -> known.getValue() == aspect)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void unknown(RowFields fields, Field field, String word) {
        fields.fault(
                field,
                "unknown-word",
                Found.quote(word),
                "some of " + String.join(", ", ASPECTS.keySet()) + ", or tout",
                Nearest.find(word, ASPECTS.keySet())
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Write what may not change."));
    }
}
