package fr.maillage.simulation.event;

import java.util.Arrays;

/**
 * Events in order of time, those of one time in the order in which they were scheduled: a heap of primitives in which every
 * node has four children. Nothing is allocated by an event once the heap has grown to what it needs.
 *
 * @see <a href="https://doi.org/10.1145/5666.5671">Jones (1986), An empirical comparison of priority-queue and event-set
 *     implementations</a>
 */
public final class EventLoop {

    private static final int CHILDREN = 4;
    private static final int FIRST_CAPACITY = 64;
    private static final int KIND_BITS = 8;
    private static final int MOST_KIND = (1 << KIND_BITS) - 1;

    private double[] times = new double[FIRST_CAPACITY];
    private long[] sequences = new long[FIRST_CAPACITY];
    /** Subject and kind of each. */
    private long[] tags = new long[FIRST_CAPACITY];

    private int size;
    /** Whether the root is the event that is handled: the next one to be scheduled takes its place. */
    private boolean isRootFree;

    private long nextSequence;
    private long handled;
    private double now;

    /** Begins anew at a time, without events. */
    public void reset(double start) {
        size = 0;
        isRootFree = false;
        nextSequence = 0;
        handled = 0;
        now = start;
    }

    /** The time of the event that is handled, or at which the last run ended. */
    public double now() {
        return now;
    }

    /** Events handled since the last reset. */
    public long handled() {
        return handled;
    }

    /** Events that are still to come. */
    public int pending() {
        return isRootFree ? size - 1 : size;
    }

    /**
     * Schedules an event.
     *
     * @param time no earlier than now
     * @param kind from 0 to 255
     * @throws IllegalArgumentException for a time that has gone by or is no number, and for such a kind
     */
    public void schedule(double time, int kind, int subject) {
        if (!(time >= now) || kind < 0 || kind > MOST_KIND) {
            throw new IllegalArgumentException("Event of kind " + kind + " at " + time + ", when it is " + now);
        }
        long tag = ((long) subject << KIND_BITS) | kind;
        if (isRootFree) {
            isRootFree = false;
            sink(time, nextSequence++, tag, size);
            return;
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            sequences = Arrays.copyOf(sequences, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
        }
        rise(size++, time, nextSequence++, tag);
    }

    private void rise(int from, double time, long sequence, long tag) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            // A new event comes after all of its time.
            if (times[parent] <= time) {
                break;
            }
            times[place] = times[parent];
            sequences[place] = sequences[parent];
            tags[place] = tags[parent];
            place = parent;
        }
        times[place] = time;
        sequences[place] = sequence;
        tags[place] = tag;
    }

    /** Handles all events up to a time, that included; then it is that time. */
    public void run(double until, EventHandler handler) {
        while (size > 0 && times[0] <= until) {
            now = times[0];
            long tag = tags[0];
            isRootFree = true;
            handled++;
            handler.handle((int) (tag & MOST_KIND), (int) (tag >> KIND_BITS));
            if (isRootFree) {
                isRootFree = false;
                int last = --size;
                sink(times[last], sequences[last], tags[last], last);
            }
        }
        now = Math.max(now, until);
    }

    /** Puts an event at the root of a heap of so many, and lets it down to where it belongs. */
    private void sink(double time, long sequence, long tag, int end) {
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
            times[place] = times[least];
            sequences[place] = sequences[least];
            tags[place] = tags[least];
            place = least;
            child = CHILDREN * place + 1;
        }
        times[place] = time;
        sequences[place] = sequence;
        tags[place] = tag;
    }

    private boolean isBefore(int place, double time, long sequence) {
        return times[place] < time || (times[place] == time && sequences[place] < sequence);
    }
}
