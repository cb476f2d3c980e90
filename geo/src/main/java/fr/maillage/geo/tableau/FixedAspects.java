package fr.maillage.geo.tableau;

import fr.maillage.domain.fault.Found;
import fr.maillage.domain.fault.Nearest;
import fr.maillage.domain.staffing.Aspect;
import fr.maillage.geo.heading.RowFields;
import fr.maillage.geo.heading.WordLists;
import fr.maillage.geo.heading.Words;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fields that say what may not change. */
final class FixedAspects {

    private static final Map<String, Aspect> ASPECTS = new TreeMap<>(Map.of(
            "antenne", Aspect.ANTENNE,
            "pôle", Aspect.POLE,
            "site", Aspect.SITE,
            "métier", Aspect.METIER,
            "poste", Aspect.POSTE));

    private static final Set<String> ALL =
            Set.of("tout", "tous", "toute", "all", "oui", "yes", "x", "true", "vrai", "1");

    private FixedAspects() {}

    /** What a field says may not change; {@code unknown-word} is told of what is none of it. */
    static Set<Aspect> readFixed(RowFields fields, Field field) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (String word : WordLists.split(fields.text(field), unused -> false)) {
            String folded = Words.fold(word);
            if (ALL.contains(folded)) {
                aspects.addAll(EnumSet.allOf(Aspect.class));
            } else if (WordLists.isYes(word)) {
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
