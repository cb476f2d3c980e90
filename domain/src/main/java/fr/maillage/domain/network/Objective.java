package fr.maillage.domain.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a choice of accueil points is judged by. Each names the standard location problem it poses. */
public enum Objective {
    /** The fewest points (set covering). Its value is a number of points. */
    POINTS,
    /** The most residents within the target (maximal covering). Its value is a number of residents. */
    COVERAGE,
    /** The least population-weighted distance (p-median). Its value is in resident-millimetres. */
    DISTANCE,
    /** The least greatest distance of a populated commune (p-center). Its value is in millimetres. */
    WORST;

    /** The word that stands for it in scenarios and results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more is better; then a bound stands above the value. */
    public boolean isMaximised() {
        return this == COVERAGE;
    }

    public static Optional<Objective> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key().equals(key)).findFirst();
    }

    /**
     * Whether every resident must be within the target: under {@code points} and {@code distance}, alone or first, and
     * never once {@code coverage} or {@code worst} has been named before them, nor where only those are named.
     */
    public static boolean isTargetHard(List<Objective> objectives) {
        return objectives.getFirst() == POINTS || objectives.getFirst() == DISTANCE;
    }
}
