package fr.maillage.solver.interim;

import java.util.Arrays;

/** Distinct vectors of whole numbers, numbered as they come. */
final class Vectors {

    private static final int FIRST_SIZE = 16;
    private static final int EMPTY = -1;

    private final int dimension;
    private int[] values;
    private int[] table = new int[2 * FIRST_SIZE];
    private int size;

    Vectors(int dimension) {
        this.dimension = dimension;
        values = new int[FIRST_SIZE * dimension];
        Arrays.fill(table, EMPTY);
    }

    int size() {
        return size;
    }

    int get(int vector, int component) {
        return values[vector * dimension + component];
    }

    /** Copies a vector to the start of an array. */
    void copyTo(int vector, int[] target) {
        System.arraycopy(values, vector * dimension, target, 0, dimension);
    }

    /** The number of a vector, which is there afterwards; only its first components count. */
    int add(int[] vector) {
        int slot = slot(vector);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        if ((size + 1) * dimension > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        System.arraycopy(vector, 0, values, size * dimension, dimension);
        table[slot] = size++;
        if (2 * size > table.length) {
            grow();
        }
        return size - 1;
    }

    boolean contains(int[] vector) {
        return table[slot(vector)] != EMPTY;
    }

    /** Where a vector is in the table, or would be. */
    private int slot(int[] vector) {
        int mask = table.length - 1;
        int slot = hash(vector, 0) & mask;
        while (table[slot] != EMPTY && !isAt(table[slot], vector)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int number, int[] vector) {
        int start = number * dimension;
        for (int k = 0; k < dimension; k++) {
            if (values[start + k] != vector[k]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int[] array, int start) {
        int hash = 1;
        for (int k = start; k < start + dimension; k++) {
            hash = (hash + array[k]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        table = new int[2 * table.length];
        Arrays.fill(table, EMPTY);
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(values, number * dimension) & mask;
            while (table[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }
}
