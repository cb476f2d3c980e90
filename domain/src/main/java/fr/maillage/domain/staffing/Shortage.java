package fr.maillage.domain.staffing;

/**
 * What it costs that a need is not met. Each missing ETP counts once, and up to once more the larger the part of the target
 * is that is missing with it: one of ten counts 1.1, one of two 1.5, the only one 2. A big hole is thus worse than small
 * ones, and relative holes even out. The cost is convex and piecewise linear in the staff, with a new piece for each missing
 * ETP.
 */
public final class Shortage {

    /** What an ETP that counts once is worth: the unit of shortage is a hundred-thousandth of an ETP. */
    public static final int UNITS_PER_ETP = 100_000;

    /** An ETP, thousandths. */
    private static final long ETP = 1000;

    private static final long ONCE = UNITS_PER_ETP / ETP;

    private Shortage() {}

    /**
     * The cost of a need.
     *
     * @param staffMilliEtp at least 0
     * @param priority of the métier
     * @return hundred-thousandths of an ETP, weighted; 0 where the target is met
     */
    public static long cost(long targetMilliEtp, long staffMilliEtp, int priority) {
        long missing = targetMilliEtp - staffMilliEtp;
        if (missing <= 0) {
            return 0;
        }
        long cost = 0;
        for (long step = 1; (step - 1) * ETP < missing; step++) {
            cost += weight(targetMilliEtp, step) * (Math.min(missing, step * ETP) - (step - 1) * ETP);
        }
        return priority * cost;
    }

    /**
     * What a thousandth of an ETP costs in a step.
     *
     * @param step the missing ETP, from 1
     * @return from 100 to 200
     */
    public static long weight(long targetMilliEtp, long step) {
        return ONCE + ONCE * Math.min(targetMilliEtp, step * ETP) / targetMilliEtp;
    }
}
