package fr.maillage.simulation.event;

/**
 * Events in order of time, those of one time in the order in which they were scheduled. The next ones stand in a row, soonest
 * last, so that the first is taken without a comparison; those beyond are a heap. Nothing is allocated by an event once the
 * heap has grown to what it needs.
 *
 * @see <a href="https://doi.org/10.1145/1103323.1103324">Tang, Goh, Thng (2005), Ladder queue: an O(1) priority queue
 *     structure for large-scale discrete event simulation</a>, of which this is the lowest rung
 */
public final class EventLoop {

    private static final int MOST_NEAR = 32;
    private static final int KIND_BITS = 8;
    private static final int MOST_KIND = (1 << KIND_BITS) - 1;

    /** Of the next events: the soonest is the last. */
    private final double[] nearTimes = new double[MOST_NEAR];
    /** Subject and kind of each. */
    private final long[] nearTags = new long[MOST_NEAR];

    private final FarEvents far = new FarEvents();
    private int near;
    private long handled;
    private double now;

    /** Begins anew at a time, without events. */
    public void reset(double start) {
        near = 0;
        far.clear();
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
        return near + far.size();
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
        if (near == 0 ? far.size() > 0 : time >= nearTimes[0] && (near == MOST_NEAR || far.size() > 0)) {
            far.add(time, tag);
        } else {
            insert(time, tag);
        }
    }

    private void insert(double time, long tag) {
        if (near == MOST_NEAR) {
            far.addInFront(nearTimes[0], nearTags[0]);
            System.arraycopy(nearTimes, 1, nearTimes, 0, MOST_NEAR - 1);
            System.arraycopy(nearTags, 1, nearTags, 0, MOST_NEAR - 1);
            near--;
        }
        int place = near++;
        while (place > 0 && nearTimes[place - 1] <= time) {
            nearTimes[place] = nearTimes[place - 1];
            nearTags[place] = nearTags[place - 1];
            place--;
        }
        nearTimes[place] = time;
        nearTags[place] = tag;
    }

    /** Handles all events up to a time, that included; then it is that time. */
    public void run(double until, EventHandler handler) {
        while (hasNext() && nearTimes[near - 1] <= until) {
            int next = --near;
            now = nearTimes[next];
            long tag = nearTags[next];
            handled++;
            handler.handle((int) (tag & MOST_KIND), (int) (tag >> KIND_BITS));
        }
        now = Math.max(now, until);
    }

    private boolean hasNext() {
        if (near == 0) {
            near = Math.min(far.size(), MOST_NEAR / 2);
            for (int place = near - 1; place >= 0; place--) {
                nearTimes[place] = far.firstTime();
                nearTags[place] = far.firstTag();
                far.removeFirst();
            }
        }
        return near > 0;
    }
}
