package fr.maillage.solver.interim;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Selects a few of many vectors. */
final class Fairest {

    private Fairest() {}

    /**
     * The vectors with the least values, in their order; of equal ones the first.
     *
     * @param most how many
     * @param value at least 0, of their first components
     * @param components how many of these
     */
    static int[] select(Vectors vectors, int most, ToDoubleFunction<int[]> value, int components) {
        double[] values = new double[vectors.size()];
        int[] vector = new int[components + 1];
        for (int number = 0; number < values.length; number++) {
            vectors.copyTo(number, vector);
            values[number] = value.applyAsDouble(vector);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double limit = sorted[most - 1];
        int below = 0;
        for (double each : values) {
            below += each < limit ? 1 : 0;
        }
        int[] selected = new int[most];
        int equal = most - below;
        int size = 0;
        for (int number = 0; number < values.length; number++) {
            if (values[number] < limit || (values[number] == limit && equal-- > 0)) {
                selected[size++] = number;
            }
        }
        return selected;
    }
}
