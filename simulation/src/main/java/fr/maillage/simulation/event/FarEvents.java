package fr.maillage.simulation.event;

import java.util.Arrays;

/** Events that are not among the next ones: a heap of primitives in which every node has four children. */
final class FarEvents {

    private static final int CHILDREN = 4;
    private static final int FIRST_CAPACITY = 64;

    private double[] times = new double[FIRST_CAPACITY];
    /** What is put in front comes before all that is there, what is added after all of its time. */
    private long[] sequences = new long[FIRST_CAPACITY];

    private long[] tags = new long[FIRST_CAPACITY];
    private int size;
    private long last;
    private long first;

    void clear() {
        size = 0;
        last = 0;
        first = 0;
    }

    int size() {
        return size;
    }

    double firstTime() {
        return times[0];
    }

    long firstTag() {
        return tags[0];
    }

    /** Adds an event that comes after those of its time. */
    void add(double time, long tag) {
        rise(time, ++last, tag);
    }

    /** Adds an event that comes before all others. */
    void addInFront(double time, long tag) {
        rise(time, --first, tag);
    }

    private void rise(double time, long sequence, long tag) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            sequences = Arrays.copyOf(sequences, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            if (isBefore(parent, time, sequence)) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        put(place, time, sequence, tag);
    }

    void removeFirst() {
        int end = --size;
        double time = times[end];
        long sequence = sequences[end];
        int place = 0;
        int child = 1;
        while (child < end) {
            int least = child;
            int after = Math.min(child + CHILDREN, end);
            for (int other = child + 1; other < after; other++) {
                if (isBefore(other, times[least], sequences[least])) {
                    least = other;
                }
            }
            if (!isBefore(least, time, sequence)) {
                break;
            }
            move(least, place);
            place = least;
            child = CHILDREN * place + 1;
        }
        put(place, time, sequence, tags[end]);
    }

    private void move(int from, int to) {
        times[to] = times[from];
        sequences[to] = sequences[from];
        tags[to] = tags[from];
    }

    private void put(int place, double time, long sequence, long tag) {
        times[place] = time;
        sequences[place] = sequence;
        tags[place] = tag;
    }

    private boolean isBefore(int place, double time, long sequence) {
        return times[place] < time || (times[place] == time && sequences[place] < sequence);
    }
}
