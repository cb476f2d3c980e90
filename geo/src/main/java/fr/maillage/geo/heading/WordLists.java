package fr.maillage.geo.heading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Fields that hold several words, or yes and no. */
public final class WordLists {

    /** What in a field of yes and no means no. */
    private static final Set<String> NO = Set.of("", "0", "no", "non", "false", "faux");

    private WordLists() {}

    /**
     * The words of a field. Semicolons, bars and new lines separate; where there are none of them, commas and slashes
     * do, unless the whole is known as one word.
     */
    public static SortedSet<String> split(String text, Predicate<String> isKnown) {
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

    /** Whatever is not no is yes, such as a cross. */
    public static boolean isYes(String text) {
        return !NO.contains(Words.fold(text));
    }
}
