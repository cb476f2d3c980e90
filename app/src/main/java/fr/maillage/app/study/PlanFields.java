package fr.maillage.app.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values of {@code plan.json}; what is missing or of another kind is an IllegalArgumentException that names its key. */
final class PlanFields {

    private PlanFields() {}

    static @Nullable String textOrNull(JsonNode node, String key) {
        return node.path(key).isTextual() ? node.path(key).asText() : null;
    }

    static int whole(JsonNode node, String key) {
        if (!node.path(key).canConvertToInt() || !node.path(key).isIntegralNumber()) {
            throw new IllegalArgumentException("no whole number " + key);
        }
        return node.path(key).asInt();
    }

    static long wholeLong(JsonNode node, String key) {
        if (!node.path(key).canConvertToLong() || !node.path(key).isIntegralNumber()) {
            throw new IllegalArgumentException("no whole number " + key);
        }
        return node.path(key).asLong();
    }

    static @Nullable Integer wholeOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? Integer.valueOf(whole(node, key)) : null;
    }

    static @Nullable Long wholeLongOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? Long.valueOf(wholeLong(node, key)) : null;
    }

    static boolean yesOrNo(JsonNode node, String key) {
        if (!node.path(key).isBoolean()) {
            throw new IllegalArgumentException("no true or false " + key);
        }
        return node.path(key).asBoolean();
    }

    static LocalDate date(JsonNode node, String key) {
        return read(node, key, "date", LocalDate::parse);
    }

    static @Nullable LocalDate dateOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? date(node, key) : null;
    }

    static LocalDateTime dateTime(JsonNode node, String key) {
        return read(node, key, "date and time", LocalDateTime::parse);
    }

    static LocalTime time(JsonNode node, String key) {
        return read(node, key, "time", LocalTime::parse);
    }

    /** What a text stands for, by a reader that throws where it stands for nothing. */
    static <T> T read(JsonNode node, String key, String what, Function<String, T> reader) {
        try {
            return reader.apply(PlanJson.text(node, key));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no " + what + " " + key, e);
        }
    }

    static <E extends Enum<E>> E word(JsonNode node, String key, Class<E> type) {
        return word(PlanJson.text(node, key), type);
    }

    static <E extends Enum<E>> E word(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + type.getSimpleName() + " " + name));
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key, each -> {
            if (!each.isTextual()) {
                throw new IllegalArgumentException("no text in " + key);
            }
            return each.asText();
        });
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> reader) {
        if (!node.path(key).isArray()) {
            throw new IllegalArgumentException("no list " + key);
        }
        List<T> all = new ArrayList<>();
        node.path(key).forEach(each -> all.add(reader.apply(each)));
        return List.copyOf(all);
    }

    static SortedMap<String, String> textsByKey(JsonNode node, String key) {
        requireObject(node, key);
        SortedMap<String, String> all = new TreeMap<>();
        node.path(key)
                .properties()
                .forEach(each -> all.put(each.getKey(), PlanJson.text(node.path(key), each.getKey())));
        return Collections.unmodifiableSortedMap(all);
    }

    static <E extends Enum<E>, T> SortedMap<E, T> byWord(
            JsonNode node, String key, Class<E> type, Function<JsonNode, T> reader) {
        requireObject(node, key);
        SortedMap<E, T> all = new TreeMap<>();
        node.path(key).properties().forEach(each -> all.put(word(each.getKey(), type), reader.apply(each.getValue())));
        return Collections.unmodifiableSortedMap(all);
    }

    static int whole(JsonNode value) {
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("no whole number in " + value);
        }
        return value.asInt();
    }

    private static void requireObject(JsonNode node, String key) {
        if (!node.path(key).isObject()) {
            throw new IllegalArgumentException("no keys and values " + key);
        }
    }
}
