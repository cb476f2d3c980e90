package fr.maillage.geo.heading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tables call a field, compared by {@link Words#stem}.
 *
 * @param strong stems that can mean nothing else
 * @param weak stems that mean it where no other heading does
 */
public record Synonyms(Set<String> strong, Set<String> weak) {

    public Synonyms {
        strong = Set.copyOf(strong);
        weak = Set.copyOf(weak);
    }

    /**
     * Those of a field, whose word and heading are strong unless they are named as weak.
     *
     * @param strong as people write them
     * @param weak likewise
     */
    public static Synonyms of(String word, String heading, List<String> strong, List<String> weak) {
        Set<String> weakStems = weak.stream().map(Words::stem).collect(Collectors.toUnmodifiableSet());
        return new Synonyms(
                Stream.concat(Stream.of(word, heading), strong.stream())
                        .map(Words::stem)
                        .filter(stem -> !weakStems.contains(stem))
                        .collect(Collectors.toUnmodifiableSet()),
                weakStems);
    }

    /** How well the stem of a heading fits: 2 where it can mean nothing else, 1 where it can mean it, 0 where it cannot. */
    int fit(String stem) {
        if (strong.contains(stem)) {
            return 2;
        }
        return weak.contains(stem) ? 1 : 0;
    }
}
