package fr.maillage.geo.workbook;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that the format of workbooks bears: what comes from input stays what it is, or is replaced where it cannot. */
final class CellText {

    /** More do not fit into a cell. */
    static final int LONGEST = 32_767;

    /** More do not fit into the name of a sheet. */
    static final int LONGEST_NAME = 31;

    private static final String REPLACEMENT = "\uFFFD";

    /** Spreadsheets read this as the character of that number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private CellText() {}

    /** Without characters that XML forbids, not read as an escape, and cut where it is too long for a cell. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isAllowed(c)) {
                clean.appendCodePoint(c);
            } else {
                clean.append(REPLACEMENT);
            }
        });
        return cut(ESCAPE.matcher(clean).replaceAll("_x005F_"), LONGEST);
    }

    /** As it stands between tags and in attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // Without this a reader takes it for the end of a line.
                .replace("\r", "&#13;");
    }

    /** A name for a sheet that is none of those taken, capitals and small letters being the same. */
    static String sheetName(String wish, Collection<String> taken) {
        String clean = clean(wish).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[ ']+|[ ']+$", "");
        String base = clean.isEmpty() ? "-" : cut(clean, LONGEST_NAME).stripTrailing();
        String name = base;
        for (int n = 2; isTaken(name, taken); n++) {
            String suffix = " " + n;
            name = cut(base, LONGEST_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    private static boolean isTaken(String name, Collection<String> taken) {
        return taken.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
