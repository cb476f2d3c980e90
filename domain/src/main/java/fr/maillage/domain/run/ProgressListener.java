package fr.maillage.domain.run;

import fr.maillage.domain.network.ObjectiveOutcome;

/** Told now and then how a search gets on. Called from any thread of the search, one at a time. */
@FunctionalInterface
public interface ProgressListener {

    void report(ObjectiveOutcome best);

    /** Told what begins where nothing can be reported for some seconds, in words for a line of its own. */
    default void begin(String task) {}

    /** Says nothing. */
    static ProgressListener silent() {
        return best -> {};
    }
}
