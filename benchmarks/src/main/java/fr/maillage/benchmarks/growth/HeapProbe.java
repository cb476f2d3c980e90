package fr.maillage.benchmarks.growth;

import java.lang.management.ManagementFactory;

/**
 * The greatest amount of memory that a search holds on to: what is used after a collection, sampled all the time. The
 * collections slow the search down, so it is not one whose time is measured.
 */
final class HeapProbe implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final long before = usedAfterCollection();
    private final Thread sampler = new Thread(this::sampleAlways, "heap probe");
    private volatile boolean closed;
    private long peak;

    HeapProbe() {
        sampler.setDaemon(true);
        sampler.start();
    }

    /** Takes a sample now. */
    synchronized void sample() {
        peak = Math.max(peak, usedAfterCollection() - before);
    }

    /** Bytes more than at the beginning, at most. */
    synchronized long peakBytes() {
        return peak;
    }

    private void sampleAlways() {
        while (!closed) {
            sample();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        closed = true;
        sampler.interrupt();
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
