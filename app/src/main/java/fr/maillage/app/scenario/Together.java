package fr.maillage.app.scenario;

import java.util.List;
import java.util.Locale;

/**
 * What no border of a tier may cut.
 *
 * @param groups codes of communes and of parts, in the order written, where the scenario lists them; else empty
 */
public record Together(Kind kind, List<List<String>> groups) {

    /** The ways to say it. */
    public enum Kind {
        NONE,
        /** The communes of an EPCI. */
        EPCI,
        /** The communes listed with each other. */
        LISTED;

        /** The word in scenarios, and {@code listed}, which is none of theirs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Together {
        groups = groups.stream().map(List::copyOf).toList();
        if ((kind == Kind.LISTED) == groups.isEmpty()) {
            throw new IllegalArgumentException(groups.size() + " groups listed under " + kind);
        }
    }
}
