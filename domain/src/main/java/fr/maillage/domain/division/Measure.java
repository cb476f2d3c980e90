package fr.maillage.domain.division;

import java.util.Locale;

/** What territories are balanced by. */
public enum Measure {
    POPULATION,
    REQUESTS,
    POSTS;

    /** The word that stands for it in scenarios and results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
