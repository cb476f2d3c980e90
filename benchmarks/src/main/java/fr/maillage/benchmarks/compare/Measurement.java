package fr.maillage.benchmarks.compare;

import java.util.Arrays;

/**
 * What JMH measured of one benchmark with one set of parameters.
 *
 * @param name of the benchmark, its parameters behind it
 * @param isRate whether more is faster: operations per time, not time per operation
 * @param unit of the scores
 * @param scores of every iteration of every fork, all above 0; taken over, not to be changed
 */
record Measurement(String name, boolean isRate, String unit, double[] scores) {

    Measurement {
        if (scores.length == 0
                || Arrays.stream(scores).anyMatch(score -> !(score > 0 && score < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("Scores of " + name + ": " + Arrays.toString(scores));
        }
    }

    double mean() {
        return Arrays.stream(scores).average().orElseThrow();
    }

    /** The square of the standard error of the mean, relative to the mean; needs two scores. */
    double relativeVarianceOfMean() {
        double mean = mean();
        double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
        return squares / (scores.length - 1) / scores.length / (mean * mean);
    }
}
