package fr.maillage.app.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.reader.StreamReader;

/** Writes keys and values as YAML. Text always stands in quotes, so that no reader takes it for anything else. */
final class YamlWriter {

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    /** Opens a map, whose keys follow. */
    YamlWriter open(String key) {
        line(key + ":");
        indent += "  ";
        return this;
    }

    /** Opens the next item, a map, of the list that was opened before. */
    YamlWriter item(String firstKey, String text) {
        line("- " + firstKey + ": " + quote(text));
        indent += "  ";
        return this;
    }

    /** The same, beginning with a number. */
    YamlWriter item(String firstKey, double number) {
        line("- " + firstKey + ": " + plain(number));
        indent += "  ";
        return this;
    }

    YamlWriter close() {
        indent = indent.substring(2);
        return this;
    }

    YamlWriter text(String key, String text) {
        return line(key + ": " + quote(text));
    }

    YamlWriter word(String key, String word) {
        return line(key + ": " + word);
    }

    YamlWriter whole(String key, long number) {
        return line(key + ": " + number);
    }

    YamlWriter decimal(String key, double number) {
        return line(key + ": " + plain(number));
    }

    YamlWriter decimals(String key, List<Double> numbers) {
        return line(key + ": " + list(numbers.stream().map(YamlWriter::plain)));
    }

    YamlWriter texts(String key, List<String> texts) {
        return line(key + ": " + list(texts.stream().map(YamlWriter::quote)));
    }

    YamlWriter lists(String key, List<List<String>> lists) {
        return line(key + ": "
                + list(lists.stream().map(texts -> list(texts.stream().map(YamlWriter::quote)))));
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(", ", "[", "]"));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private YamlWriter line(String line) {
        out.append(indent).append(line).append('\n');
        return this;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Line breaks of other kinds are folded by YAML, and a byte order mark is taken for one. */
    private static boolean isPlain(int c) {
        return StreamReader.isPrintable(c) && c != '\r' && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
