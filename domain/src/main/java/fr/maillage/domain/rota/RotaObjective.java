package fr.maillage.domain.rota;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rota makes small, all in whole numbers; strictly in the order of {@link RotaProblem#objectives()}. */
public enum RotaObjective {
    /** Duties that nobody has. */
    UNASSIGNED("unassigned", "Duties without an agent"),

    /** Duties that an earlier plan gave to another agent than this one, or that it gave to one and now have none. */
    CHANGES("changes", "Changes to the earlier rota"),

    /** Σ over groups of n agents of n Σ share² − (Σ share)²: {@link Fairness}. */
    UNFAIRNESS("unfairness", "Unfairness of the load"),

    /**
     * Points of unmet wishes by {@link RotaWeights}: of each wish for no duty and each duty of the agent that overlaps it,
     * and of each wish for a duty, if it overlaps the period, that no duty of the agent overlaps.
     */
    WISHES("wishes", "Unmet wishes"),

    /**
     * Σ over the duties of an agent that follow one another of (gap − ideal)². A gap is the days from the day on which the
     * one starts to that on which the next starts. The ideal is the days that the agent is present in the period, shared
     * by its duties in the plan and rounded half up. Duties are in order of start; the last past duty comes before them.
     */
    SPACING("spacing", "Uneven spacing");

    private final String key;
    private final String title;

    RotaObjective(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The order in which they come where no other is asked for. */
    public static List<RotaObjective> inOrder() {
        return List.of(values());
    }

    /** As scenarios and results write it. */
    public String key() {
        return key;
    }

    /** Its name in messages and reports. */
    public String title() {
        return title;
    }

    public static Optional<RotaObjective> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }
}
