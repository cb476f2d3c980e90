package fr.maillage.app.study;

import java.util.Locale;

/** What a run plans, in the order in which one stands on the other. */
public enum Step {
    /** The points, and the territories where the scenario has some. */
    NETWORK,
    /** Who works where. */
    STAFFING,
    /** Who is on call when, and who stands in for whom. */
    ROTA;

    /** As it is typed, and as results write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word: the command line lists it so. */
    @Override
    public String toString() {
        return word();
    }
}
