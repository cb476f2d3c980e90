package fr.maillage.solver.interim;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Distinct vectors, and from what and by what each was reached first. */
final class Sums {

    private final int dimension;
    private Vectors vectors;
    private int[] from = new int[16];
    private int[] by = new int[16];

    Sums(int dimension) {
        this.dimension = dimension;
        vectors = new Vectors(dimension);
    }

    int size() {
        return vectors.size();
    }

    int get(int number, int component) {
        return vectors.get(number, component);
    }

    void copyTo(int number, int[] target) {
        vectors.copyTo(number, target);
    }

    int from(int number) {
        return from[number];
    }

    int by(int number) {
        return by[number];
    }

    /** Adds a vector unless it is there. */
    void add(int[] vector, int cameFrom, int cameBy) {
        int size = vectors.size();
        if (vectors.add(vector) == size) {
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                by = Arrays.copyOf(by, 2 * size);
            }
            from[size] = cameFrom;
            by[size] = cameBy;
        }
    }

    /**
     * Keeps the vectors with the least values, in their order; of equal ones the first.
     *
     * @param most how many; fewer than there are
     */
    void keep(int most, ToDoubleFunction<int[]> value) {
        double[] values = new double[size()];
        int[] vector = new int[dimension];
        for (int number = 0; number < values.length; number++) {
            vectors.copyTo(number, vector);
            values[number] = value.applyAsDouble(vector);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double limit = sorted[most - 1];
        int equal = most;
        for (double each : values) {
            equal -= each < limit ? 1 : 0;
        }
        Vectors all = vectors;
        vectors = new Vectors(dimension);
        for (int number = 0; number < values.length; number++) {
            if (values[number] < limit || (values[number] == limit && equal-- > 0)) {
                all.copyTo(number, vector);
                from[vectors.size()] = from[number];
                by[vectors.size()] = by[number];
                vectors.add(vector);
            }
        }
    }
}
