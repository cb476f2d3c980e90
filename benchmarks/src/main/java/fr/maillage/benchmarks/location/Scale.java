package fr.maillage.benchmarks.location;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By which powers of ten distances and weights become whole numbers. Weights come first and keep their decimals where
 * they fit; then distances keep as many as fit. Both are the most for which distances fit into an int and a sum of weight
 * × distance stays below 2^60.
 *
 * @param distanceDecimals of a distance, kept
 * @param weightDecimals of a weight, kept
 */
record Scale(int distanceDecimals, int weightDecimals) {

    /** More decimals of a distance than this are lost in a double all the same. */
    private static final int MOST_DISTANCE_DECIMALS = 15;

    /** More decimals of a weight than this are noise of a computation. */
    private static final int MOST_WEIGHT_DECIMALS = 9;

    /**
     * The scale of a problem.
     *
     * @param reach what no distance passes, at most {@link Limits#GREATEST_DISTANCE}
     */
    static Scale of(LocationProblem problem, boolean floor, double reach, List<BigDecimal> weights) {
        double sum = problem.isWeighted() ? sum(weights) : 0;
        double furthest = furthest(problem, reach);
        int weightDecimals = problem.isWeighted() ? decimals(weights) : 0;
        while (weightDecimals > 0 && sum * furthest * power(weightDecimals) >= Limits.SUM) {
            weightDecimals--;
        }
        int distanceDecimals = floor ? 0 : MOST_DISTANCE_DECIMALS;
        double perUnit = problem == LocationProblem.P_MEDIAN ? sum * power(weightDecimals) : 0;
        while (distanceDecimals > 0
                && (reach * power(distanceDecimals) > Limits.GREATEST_DISTANCE
                        || perUnit * reach * power(distanceDecimals) >= Limits.SUM)) {
            distanceDecimals--;
        }
        return new Scale(distanceDecimals, weightDecimals);
    }

    /** Whether whole numbers without any decimals are too large for the problem. */
    static boolean isBeyond(LocationProblem problem, double reach, List<BigDecimal> weights) {
        return problem.isWeighted() && !(sum(weights) * furthest(problem, reach) < Limits.SUM);
    }

    /** What a weight is multiplied by at most, before any scaling: a distance, or nothing where only weights are added. */
    private static double furthest(LocationProblem problem, double reach) {
        return problem == LocationProblem.P_MEDIAN ? Math.max(1, reach) : 1;
    }

    static double sum(List<BigDecimal> weights) {
        return weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
    }

    private static int decimals(List<BigDecimal> weights) {
        int most = weights.stream()
                .mapToInt(weight -> weight.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Math.clamp(most, 0, MOST_WEIGHT_DECIMALS);
    }

    private static double power(int decimals) {
        return Math.pow(10, decimals);
    }

    /** Coordinates in the unit of whole distances. */
    double[] scaled(List<BigDecimal> coordinates) {
        return coordinates.stream()
                .mapToDouble(c -> c.movePointRight(distanceDecimals).doubleValue())
                .toArray();
    }

    /** A length in the unit of whole distances. */
    double scaled(double length) {
        return BigDecimal.valueOf(length).movePointRight(distanceDecimals).doubleValue();
    }

    /** Whether some weight counts for nothing although it is something. */
    boolean loses(LocationProblem problem, List<BigDecimal> weights) {
        long[] whole = whole(weights);
        return problem.isWeighted()
                && IntStream.range(0, whole.length)
                        .anyMatch(
                                place -> whole[place] == 0 && weights.get(place).signum() > 0);
    }

    long[] whole(List<BigDecimal> weights) {
        return weights.stream()
                .mapToLong(weight -> weight.movePointRight(weightDecimals)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                .toArray();
    }

    /** The decimals of a value of a problem. */
    int decimals(LocationProblem problem) {
        return switch (problem) {
            case P_MEDIAN -> weightDecimals + distanceDecimals;
            case P_CENTER -> distanceDecimals;
            case MAX_COVER -> weightDecimals;
            case SET_COVER -> 0;
        };
    }
}
