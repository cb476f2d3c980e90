package fr.maillage.simulation.queue;

import java.util.Arrays;

/**
 * Who waits, in the order of arrival within each priority. A customer is a place in arrays that grow to the most who are
 * there at once; whoever leaves is taken out at once, wherever in the line.
 */
final class Waiting {

    private static final int NOBODY = -1;
    private static final int FIRST_CAPACITY = 64;

    private final int[] first;
    private final int[] last;
    private int[] next = new int[FIRST_CAPACITY];
    private int[] previous = new int[FIRST_CAPACITY];
    private int size;

    Waiting(int priorities) {
        first = new int[priorities];
        last = new int[priorities];
        clear();
    }

    void clear() {
        Arrays.fill(first, NOBODY);
        Arrays.fill(last, NOBODY);
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int customer, int priority) {
        if (customer >= next.length) {
            int capacity = Math.max(2 * next.length, customer + 1);
            next = Arrays.copyOf(next, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }
        int before = last[priority];
        next[customer] = NOBODY;
        previous[customer] = before;
        last[priority] = customer;
        if (before == NOBODY) {
            first[priority] = customer;
        } else {
            next[before] = customer;
        }
        size++;
    }

    void remove(int customer, int priority) {
        int before = previous[customer];
        int after = next[customer];
        if (before == NOBODY) {
            first[priority] = after;
        } else {
            next[before] = after;
        }
        if (after == NOBODY) {
            last[priority] = before;
        } else {
            previous[after] = before;
        }
        size--;
    }

    /** The first of the least priority; below 0 where nobody waits. */
    int peek() {
        for (int each : first) {
            if (each != NOBODY) {
                return each;
            }
        }
        return NOBODY;
    }
}
