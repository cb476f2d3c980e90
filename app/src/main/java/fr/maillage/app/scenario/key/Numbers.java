package fr.maillage.app.scenario.key;

import java.util.Locale;
import java.util.Optional;

/** Reads what YAML's core schema calls numbers. */
public final class Numbers {

    private Numbers() {}

    /** A whole number, unless it is beyond a long. */
    public static Optional<Long> findWhole(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException beyond) {
            return Optional.empty();
        }
    }

    /**
     * Any number, {@code .inf} and {@code .nan} included.
     *
     * @throws NumberFormatException if it is none
     */
    public static double getDecimal(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }
}
