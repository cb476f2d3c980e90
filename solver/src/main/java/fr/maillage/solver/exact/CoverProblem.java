package fr.maillage.solver.exact;

/**
 * A covering problem: open sites, and leave out of reach as little as possible; or nobody, with as few sites as possible.
 *
 * @param rows for each demand point, the sites that serve it
 * @param penalty for each, what leaving it out costs, at least 0, or {@link #MUST_BE_SERVED}
 * @param opening what an open site costs, at least 0
 * @param kept for each site, whether it is open in any case
 * @param most the greatest number of open sites
 */
public record CoverProblem(int[][] rows, long[] penalty, long opening, boolean[] kept, int most) {

    /** The penalty of a demand point that may not be left out. */
    public static final long MUST_BE_SERVED = Long.MAX_VALUE;

    public CoverProblem {
        if (rows.length != penalty.length) {
            throw new IllegalArgumentException(penalty.length + " penalties for " + rows.length + " demand points");
        }
        if (opening < 0) {
            throw new IllegalArgumentException("Opening a site costs less than nothing: " + opening);
        }
        for (int row = 0; row < rows.length; row++) {
            if (penalty[row] < 0) {
                throw new IllegalArgumentException(
                        "Penalty of demand point " + row + " is below zero: " + penalty[row]);
            }
        }
    }

    /** The number of sites, open or not. */
    public int sites() {
        return kept.length;
    }
}
