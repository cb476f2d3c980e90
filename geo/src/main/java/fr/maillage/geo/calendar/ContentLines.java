package fr.maillage.geo.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a calendar as RFC 5545, 3.1 has them: UTF-8, folded after 75 octets but never within a character. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final byte[] END = {'\r', '\n'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A line whose value is not text, or is escaped already. */
    ContentLines add(String name, String value) {
        int length = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character =
                    line.substring(at, line.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
            if (length + character.length > LONGEST) {
                bytes.writeBytes(END);
                bytes.write(' ');
                length = 1;
            }
            bytes.writeBytes(character);
            length += character.length;
        }
        bytes.writeBytes(END);
        return this;
    }

    ContentLines addText(String name, String text) {
        return add(name, escape(text));
    }

    ContentLines begin(String component) {
        return add("BEGIN", component);
    }

    ContentLines end(String component) {
        return add("END", component);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /**
     * A value of the type TEXT (RFC 5545, 3.3.11). Every kind of line break is one of the format, those too that only some
     * readers take for one; what the format forbids, and half a surrogate pair, becomes U+FFFD.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n', '\r', 0x85, 0x2028, 0x2029 -> escaped.append("\\n");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE);
    }
}
