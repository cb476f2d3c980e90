package fr.maillage.app.scenario;

import java.util.List;
import java.util.Locale;

/**
 * Where a point may stand.
 *
 * @param listed INSEE codes in the order written, where the scenario lists them; else empty
 */
public record Candidates(Kind kind, List<String> listed) {

    /** The ways to say it. */
    public enum Kind {
        /** In every commune, at its chef-lieu. */
        CHEFS_LIEUX,
        /** In the communes with a France Services site. */
        FRANCE_SERVICES,
        /** In every commune, at its France Services site where it has one. */
        ALL,
        /** In the communes listed, at their chefs-lieux. */
        LISTED;

        /** The word in scenarios, and {@code listed}, which is none of theirs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Candidates {
        listed = List.copyOf(listed);
        if ((kind == Kind.LISTED) == listed.isEmpty()) {
            throw new IllegalArgumentException(listed.size() + " candidates listed under " + kind);
        }
    }
}
