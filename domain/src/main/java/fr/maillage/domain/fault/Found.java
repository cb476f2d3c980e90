package fr.maillage.domain.fault;

import java.util.Locale;

/** Text of a user's file as a message shows it: on one line, not too long, and unable to steer a terminal. */
public final class Found {

    private static final int LONGEST = 80;

    private Found() {}

    /** In quotes; the word "nothing" where it is empty. */
    public static String quote(String text) {
        return text.isEmpty() ? "nothing" : '"' + plain(text) + '"';
    }

    /** Without quotes. */
    public static String plain(String text) {
        String line = oneLine(text);
        int points = line.codePointCount(0, line.length());
        return points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** On one line that cannot steer a terminal, however long. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (isUnsafe(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A number and what it counts, in English: 1 poste, 2,000 postes. */
    public static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static boolean isUnsafe(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
