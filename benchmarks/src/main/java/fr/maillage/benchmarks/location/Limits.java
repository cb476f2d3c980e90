package fr.maillage.benchmarks.location;

/** What whole numbers have to stay below inside the engine. */
final class Limits {

    /** The greatest distance: one more stands for a place that nobody reaches. */
    static final int GREATEST_DISTANCE = Integer.MAX_VALUE - 1;

    /** Sums of weight × distance stay below this, which leaves the engine room for prices. */
    static final double SUM = 0x1p60;

    private Limits() {}
}
