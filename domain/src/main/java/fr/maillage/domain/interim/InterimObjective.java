package fr.maillage.domain.interim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an intérim makes small, all in whole numbers; strictly in this order. */
public enum InterimObjective {
    /** Working days on which an antenne has neither its responsable nor a substitute of the responsable, over antennes. */
    HEADLESS("headless", "Days without a responsable"),

    /** Working days on which another encadrant is absent and nobody stands in, over encadrants. */
    UNCOVERED("uncovered", "Absent days without a substitute"),

    /** Working days on which an earlier plan had another substitute, or had one and there is none. */
    CHANGES("changes", "Changes to the earlier plan"),

    /** How often the substitute of someone changes within one absence. */
    HANDOVERS("handovers", "Handovers within an absence"),

    /** Σ over antennes of n encadrants of n Σ share² − (Σ share)²; a share is hundredths of a day stood in for full time and the whole period. */
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
