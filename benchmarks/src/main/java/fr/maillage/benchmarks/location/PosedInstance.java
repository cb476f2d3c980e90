package fr.maillage.benchmarks.location;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import java.math.BigDecimal;
import java.util.BitSet;
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

    /** The engine's objective. */
    public Objective objective() {
        return question.problem().objective();
    }

    public boolean isMaximised() {
        return objective().isMaximised();
    }

    /** What a choice of places reaches, in the engine's whole numbers, computed from nothing. */
    public long value(BitSet open) {
        long distance = 0;
        long worst = 0;
        long covered = 0;
        for (int from = 0; from < problem.size(); from++) {
            int customer = from;
            int nearest = open.stream()
                    .map(to -> problem.distances().mm(customer, to))
                    .min()
                    .orElseThrow();
            distance += problem.weights()[from] * nearest;
            worst = Math.max(worst, nearest);
            covered += nearest <= problem.targetMm() ? problem.weights()[from] : 0;
        }
        return switch (question.problem()) {
            case P_MEDIAN -> distance;
            case P_CENTER -> worst;
            case MAX_COVER -> covered;
            case SET_COVER -> open.cardinality();
        };
    }
}
