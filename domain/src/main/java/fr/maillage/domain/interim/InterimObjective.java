package fr.maillage.domain.interim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an intérim makes small, all in whole numbers; strictly in this order. */
public enum InterimObjective {
    /**
     * Working days on which an antenne has neither its responsable at work nor a substitute of the responsable, over
     * antennes.
     */
    HEADLESS("headless", "Days without a responsable"),

    /** Working days on which another encadrant is absent and nobody stands in, over encadrants. */
    UNCOVERED("uncovered", "Absent days without a substitute"),

    /**
     * Working days on which someone is absent for whom the earlier plan had another substitute, or had one where there is
     * none now. Whom it had nobody for, or who is back at work, is no change.
     */
    CHANGES("changes", "Changes to the earlier plan"),

    /**
     * How often someone takes over within one absence: from another substitute, or again after days without one. An absence
     * is all working days in a row on which someone is absent; weekends and public holidays do not break it. Whoever is the
     * first to stand in takes over from nobody. So it is the number of substitutions of an absence beyond its first, over
     * absences.
     */
    HANDOVERS("handovers", "Handovers within an absence"),

    /**
     * Σ over antennes of n Σ share² − (Σ share)², over the n encadrants of an antenne who are at work on some working day;
     * a {@link AgentInterim#share share} is hundredths of a day stood in, for full time and the whole period.
     */
    UNFAIRNESS("unfairness", "Unfairness of standing in");

    private final String key;
    private final String title;

    InterimObjective(String key, String title) {
        this.key = key;
        this.title = title;
    }

    public static List<InterimObjective> inOrder() {
        return List.of(values());
    }

    /** As results write it. */
    public String key() {
        return key;
    }

    /** Its name in messages and reports. */
    public String title() {
        return title;
    }

    public static Optional<InterimObjective> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
