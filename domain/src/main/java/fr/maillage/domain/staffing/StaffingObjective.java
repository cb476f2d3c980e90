package fr.maillage.domain.staffing;

import java.util.Arrays;
import java.util.Optional;

/** What a staffing plan makes small, all in whole numbers. */
public enum StaffingObjective {
    /** Weighted hundred-thousandths of an ETP, as {@link Shortage} counts them; in a sum, points. */
    SHORTAGE("shortage"),
    /** Points of agents who move against their wish. */
    AGAINST_WISH("againstWish"),
    /** Points of added commuting. */
    COMMUTE("commute"),
    /** Points of transformations and of training. */
    TRAINING("training"),
    /** Points of what is otherwise than in an earlier plan. */
    STABILITY("stability"),
    /** Points of agents apart from their team. */
    TEAMS("teams"),
    /** Points of wishes that are not met. */
    WISHES("wishes"),
    /** The points of all objectives together that the scenario puts in no order of their own. */
    COST("cost");

    private final String key;

    StaffingObjective(String key) {
        this.key = key;
    }

    /** As scenarios and results write it. */
    public String key() {
        return key;
    }

    public static Optional<StaffingObjective> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
    }
}
