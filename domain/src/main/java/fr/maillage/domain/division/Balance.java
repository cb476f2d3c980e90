package fr.maillage.domain.division;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How even the territories of a tier are to be.
 *
 * @param measure what is balanced
 * @param values of it, for each block of the ground, in thousandths, at least 0
 * @param targets one for each territory, in thousandths, above 0: those of the fixed seats first, in their order. The
 *     others go to the other territories in the order of their values, the least to the least.
 * @param tolerance the greatest |value / target − 1| that is no breach; null where there is no such rule
 */
public record Balance(
        Measure measure,
        List<Long> values,
        List<Double> targets,
        @Nullable Double tolerance) {

    public Balance {
        values = List.copyOf(values);
        targets = List.copyOf(targets);
        if (targets.stream().anyMatch(target -> !(target > 0))) {
            throw new IllegalArgumentException("Targets of a balance: " + targets);
        }
    }

    /** Thousandths of a measure in its own unit. */
    public static double units(double thousandths) {
        return thousandths / 1000;
    }
}
