package fr.maillage.benchmarks.staffing;

/**
 * What is asked of the staff of several places together. Not a record: constraint streams put it into maps, by its identity
 * alone.
 */
public final class Row {

    private static final int ONE = 1000;

    private final boolean isOfPostes;
    private final long least;
    private final long most;

    private Row(boolean isOfPostes, long least, long most) {
        this.isOfPostes = isOfPostes;
        this.least = least;
        this.most = most;
    }

    /** A row that counts postes; {@link Integer#MAX_VALUE} for any number at most. */
    static Row ofPostes(int least, int most) {
        return new Row(true, (long) ONE * least, most == Integer.MAX_VALUE ? Long.MAX_VALUE : (long) ONE * most);
    }

    /** A row that counts staff, with a least alone. */
    static Row ofStaff(int leastMilliEtp) {
        return new Row(false, leastMilliEtp, Long.MAX_VALUE);
    }

    /**
     * What a poste in one of the places brings, thousandths.
     *
     * @param staffMilliEtp what it counts against needs
     */
    public long quantity(int staffMilliEtp) {
        return isOfPostes ? ONE : staffMilliEtp;
    }

    /** By how much it is missed, thousandths. */
    public long breach(long quantity) {
        return Math.max(0, Math.max(least - quantity, quantity - most));
    }

    /** Thousandths. */
    long least() {
        return least;
    }

    /** Thousandths; {@link Long#MAX_VALUE} for any number. */
    long most() {
        return most;
    }
}
