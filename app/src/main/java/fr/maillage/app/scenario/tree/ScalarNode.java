package fr.maillage.app.scenario.tree;

import fr.maillage.domain.fault.Found;
import java.util.regex.Pattern;

/**
 * A single value.
 *
 * @param text as written, less quotes and escapes: 01004 keeps its zero
 * @param type what it is by YAML 1.2's core schema; quoted values are text
 */
public record ScalarNode(Origin origin, String text, Type type) implements Node {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL");

    /** What a scalar is. */
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        /** Written as {@code null} or {@code ~}: the key counts as not written. */
        NOTHING,
        /** Forgotten: nothing stands after the colon. */
        EMPTY
    }

    /** A scalar without quotes or tag. */
    static ScalarNode ofPlain(Origin origin, String text) {
        Type type;
        if (text.isEmpty()) {
            type = Type.EMPTY;
        } else if (NOTHING.matcher(text).matches()) {
            type = Type.NOTHING;
        } else if (BOOLEAN.matcher(text).matches()) {
            type = Type.BOOLEAN;
        } else if (INTEGER.matcher(text).matches()) {
            type = Type.INTEGER;
        } else {
            type = DECIMAL.matcher(text).matches() ? Type.DECIMAL : Type.TEXT;
        }
        return new ScalarNode(origin, text, type);
    }

    public boolean isNothing() {
        return type == Type.NOTHING;
    }

    /** Text, or a code of digits whose quotes were left out. */
    public boolean isTextOrDigits() {
        return type == Type.TEXT || (type == Type.INTEGER && Character.isDigit(text.charAt(0)));
    }

    @Override
    public String describe() {
        return switch (type) {
            case TEXT -> "the text " + Found.quote(text);
            case INTEGER, DECIMAL -> "the number " + Found.plain(text);
            case BOOLEAN -> "the truth value " + text;
            case NOTHING -> text;
            case EMPTY -> "no value";
        };
    }
}
