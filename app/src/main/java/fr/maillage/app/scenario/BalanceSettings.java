package fr.maillage.app.scenario;

import fr.maillage.domain.division.Measure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How even the territories of a tier are to be.
 *
 * @param file with the measure of each commune, absolute; null where there is none
 * @param tolerance the greatest |value / target − 1|; null where that is no rule
 * @param target of every territory, in the measure's unit; null where the scenario does not say
 * @param sizes the proportions of the targets, those of the fixed seats first; empty where they are equal
 */
public record BalanceSettings(
        Measure measure,
        @Nullable Path file,
        @Nullable Double tolerance,
        @Nullable Double target,
        List<Double> sizes) {

    public BalanceSettings {
        sizes = List.copyOf(sizes);
    }

    BalanceSettings withFile(@Nullable Path other) {
        return new BalanceSettings(measure, other, tolerance, target, sizes);
    }
}
