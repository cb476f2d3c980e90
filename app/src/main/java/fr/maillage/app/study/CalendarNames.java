package fr.maillage.app.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names of files after identifiers, whatever these hold. An identifier that is a name on every system keeps it; any other,
 * and those that differ in capitals alone, bear a mark of the identifier, so that nobody gets the file of another.
 */
final class CalendarNames {

    private static final String ENDING = ".ics";
    private static final int LONGEST = 60;
    private static final int MARK = 12;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

    /** Names that one system or another keeps for itself, or hides. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|[.-].*|.*\\.|");

    private CalendarNames() {}

    /** The name of each. */
    static SortedMap<String, String> of(SortedSet<String> identifiers) {
        Map<String, Integer> counts = new HashMap<>();
        identifiers.forEach(each -> counts.merge(each.toLowerCase(Locale.ROOT), 1, Integer::sum));
        SortedMap<String, String> names = new TreeMap<>();
        for (String each : identifiers) {
            boolean isAlone = counts.getOrDefault(each.toLowerCase(Locale.ROOT), 0) == 1;
            boolean isSafe = each.length() <= LONGEST
                    && !UNSAFE.matcher(each).find()
                    && !RESERVED.matcher(each).matches();
            names.put(each, (isAlone && isSafe ? each : marked(each)) + ENDING);
        }
        return names;
    }

    private static String marked(String identifier) {
        String safe = UNSAFE.matcher(identifier).replaceAll("_");
        String start = safe.substring(0, Math.min(LONGEST, safe.length()));
        return "agent-" + start + "-" + mark(identifier);
    }

    private static String mark(String identifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
