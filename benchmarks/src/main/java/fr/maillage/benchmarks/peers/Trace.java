package fr.maillage.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** Notes when a solver's plans get better, from its own start on. Safe for several threads. */
public final class Trace {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final boolean isMaximised;
    private final long start = System.nanoTime();
    private final List<Incumbent> incumbents = new ArrayList<>();

    /** Begins now. */
    public Trace(boolean isMaximised) {
        this.isMaximised = isMaximised;
    }

    /** Notes a value, unless it is no better than the last one. */
    public synchronized void note(long value) {
        note(millis(), value);
    }

    synchronized void note(long millis, long value) {
        long last = incumbents.isEmpty() ? 0 : incumbents.getLast().value();
        if (incumbents.isEmpty() || (isMaximised ? value > last : value < last)) {
            incumbents.add(new Incumbent(millis, value));
        }
    }

    /** Milliseconds since the beginning. */
    public long millis() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    public synchronized List<Incumbent> incumbents() {
        return List.copyOf(incumbents);
    }
}
