package fr.maillage.domain.division;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a division is judged by, beside its rules; each is to be small. */
public enum DivisionObjective {
    /** First the greatest |value / target − 1| of a territory, then the sum of all |value − target|. */
    BALANCE,
    /** The sum of residents × distance to the seat of their territory, in resident-millimetres. */
    DISTANCE,
    /** The pairs of neighbouring blocks in different territories (cut edges). */
    COMPACTNESS;

    /** The word that stands for it in scenarios and results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DivisionObjective> find(String key) {
        return Arrays.stream(values()).filter(o -> o.key().equals(key)).findFirst();
    }
}
