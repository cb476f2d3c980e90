package fr.maillage.geo.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook: those that its cells share, and those that stand in a cell. */
final class XlsxText {

    /** Characters of all texts that are kept; a tableau of 50,000 rows has some ten millions. */
    static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    /** What even an empty text costs, in characters. */
    private static final int OVERHEAD = 8;

    /** Control characters, which XML cannot hold, stand there as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> shared = new ArrayList<>();
    private long characters;

    /** Keeps the texts of the part {@code sharedStrings}. */
    void readShared(XmlPart part) throws IOException {
        while (part.advance()) {
            if (part.isStart("si")) {
                shared.add(readRich(part, "si"));
            }
        }
    }

    String getShared(String index) throws DamagedWorkbookException {
        int position = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
        if (position >= shared.size()) {
            throw new DamagedWorkbookException("a cell whose text is not there");
        }
        return shared.get(position);
    }

    /** The text of an element in parts of several fonts, without the readings of Japanese. */
    String readRich(XmlPart part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isReading = false;
        while (part.advance() && !part.isEnd(element)) {
            if (part.isStart("rPh") || part.isEnd("rPh")) {
                isReading = part.isStart("rPh");
            } else if (part.isStart("t")) {
                String run = part.text();
                text.append(isReading ? "" : run);
            }
        }
        return keep(text.toString());
    }

    /** A text that stands in a cell, counted among all that are kept. */
    String keep(String text) throws DamagedWorkbookException {
        characters += text.length() + OVERHEAD;
        if (characters > MOST_CHARACTERS) {
            throw new DamagedWorkbookException(
                    "more than " + MOST_CHARACTERS + " characters of text",
                    "a table of postes",
                    "Keep only the rows and columns that are needed.");
        }
        if (!text.contains("_x")) {
            return text.strip();
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .strip();
    }
}
