package fr.maillage.domain.staffing;

/**
 * What it costs that a need is not met: the first tenth of the target that is missing counts once, the second twice, and
 * so on to the tenth, so that a big hole is worse than small ones and relative holes even out. The cost is convex and
 * piecewise linear in the staff.
 */
public final class Shortage {

    /** Steps of a target, and ten-thousandths of an ETP in a thousandth. */
    public static final int TENTHS = 10;

    private Shortage() {}

    /**
     * The cost of a need.
     *
     * @param staffMilliEtp at least 0
     * @param priority of the métier
     * @return ten-thousandths of an ETP, weighted; 0 where the target is met
     */
    public static long cost(long targetMilliEtp, long staffMilliEtp, int priority) {
        long missing = TENTHS * Math.max(0, targetMilliEtp - staffMilliEtp);
        if (missing == 0) {
            return 0;
        }
        // Whole steps cost 1 + 2 + … + n of them, the one begun n + 1 for what is in it.
        long whole = missing / targetMilliEtp;
        long rest = missing - whole * targetMilliEtp;
        return priority * (targetMilliEtp * whole * (whole + 1) / 2 + rest * (whole + 1));
    }
}
