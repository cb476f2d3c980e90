package fr.maillage.geo.heading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers of postes and agents: one in a cell, and the same whether in capitals or not. */
public final class Identifiers {

    /** These stand in no identifier. */
    private static final Pattern BREAKS = Pattern.compile("[;|\\t\\r\\n\\u000b\\f]");

    /** These may, so that they separate only what looks like identifiers. */
    private static final Pattern SEPARATORS = Pattern.compile(",\\s*|\\s+/\\s+|\\s+(?:et|&|\\+)\\s+");

    private static final Pattern NUMBERED = Pattern.compile(".*[0-9].*");
    private static final Pattern TWO_WORDS = Pattern.compile(".*\\p{L}{2,}[ ,']+\\p{L}{2,}.*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]+,[0-9]+");

    private Identifiers() {}

    /** What two ways to write one identifier have in common. */
    public static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Whether it seems to be somebody's name: two words, or letters without a digit. */
    public static boolean isNameLike(String id) {
        return TWO_WORDS.matcher(id).matches() || (!NUMBERED.matcher(id).matches() && id.matches(".*\\p{L}{3,}.*"));
    }

    /**
     * Whether a cell holds several, or one that is broken.
     *
     * @param text as it stands in the file
     */
    public static boolean areSeveral(String text) {
        String stripped = text.strip();
        if (BREAKS.matcher(stripped).find()) {
            return true;
        }
        List<String> parts = Arrays.asList(SEPARATORS.split(stripped, -1));
        return parts.size() > 1
                && !PLAIN_NUMBER.matcher(stripped).matches()
                && parts.stream().allMatch(part -> NUMBERED.matcher(part).matches());
    }
}
