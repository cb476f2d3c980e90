package fr.maillage.geo.heading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two words of a table, or of a scenario beside it, are taken for the same. */
public final class Words {

    /** As people write them between the words that matter. */
    private static final Set<String> LITTLE =
            Set.of("d", "de", "des", "du", "l", "la", "le", "les", "en", "a", "au", "aux", "et");

    private static final Set<String> NUMBER = Set.of("n", "no", "num", "nr");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** A text on one line with single spaces; what people see as a space is one. */
    public static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Without capitals, accents and punctuation: names of places and units. Empty of signs alone. */
    public static String fold(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * Without articles and plurals, too: headings, métiers, cadres d'emplois and qualifications. What consists of articles
     * alone, such as {@code du}, keeps them.
     */
    public static String stem(String text) {
        String spaced = text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[°º]", " ")
                .replace(".", "")
                .replace("%", " pourcent ");
        String stem = Arrays.stream(fold(spaced).split(" "))
                .filter(word -> !LITTLE.contains(word))
                .map(word -> NUMBER.contains(word) ? "numero" : word)
                .map(word -> word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.joining(" "));
        return stem.isEmpty() ? fold(text) : stem;
    }
}
