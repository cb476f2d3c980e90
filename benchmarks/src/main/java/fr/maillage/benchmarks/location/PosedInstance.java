package fr.maillage.benchmarks.location;

import fr.maillage.domain.network.PlacementProblem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An instance in the engine's whole numbers, and the way back.
 *
 * @param file as it was named
 * @param question that it answers
 * @param count p; null where the problem has none
 * @param problem for the engine
 * @param decimals a value of the engine is so many times ten times that of the instance
 */
public record PosedInstance(
        String file, Question question, @Nullable Integer count, PlacementProblem problem, int decimals) {

    /** A posed instance whose points are counted where the problem counts them. */
    static PosedInstance of(String file, Question question, PlacementProblem problem, int decimals) {
        Integer count = question.problem().needsCount() ? problem.maxPoints() : null;
        return new PosedInstance(file, question, count, problem, decimals);
    }

    /** A value of the engine in the units of the instance, exactly. */
    public BigDecimal inUnits(long value) {
        BigDecimal units = BigDecimal.valueOf(value, decimals);
        return units.signum() == 0 ? BigDecimal.ZERO : units.stripTrailingZeros();
    }
}
