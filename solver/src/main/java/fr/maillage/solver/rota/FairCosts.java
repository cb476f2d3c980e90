package fr.maillage.solver.rota;

/**
 * What the share of an agent costs, so that the costs of all add up to no more than the unfairness wherever the shares add
 * up to something within a range: n (share − r)² − (low + high)(share − r), with low × high to be added. In squared hours.
 */
final class FairCosts {

    private static final double HUNDREDTHS = 100;

    /** Of a sum, against rounding of doubles. */
    private static final double TOLERANCE = 1e-9;

    private final int members;
    private final double scale;
    private final long centre;
    private final double tilt;
    private final double constant;

    FairCosts(int members, long low, long high) {
        this.members = members;
        scale = 1 / (HUNDREDTHS * HUNDREDTHS * members);
        centre = Math.floorDiv(low + high, 2L * members);
        double least = low - (double) members * centre;
        double most = high - (double) members * centre;
        tilt = least + most;
        constant = least * most;
    }

    /** The share from the centre. */
    double hours(long share) {
        return (share - centre) / HUNDREDTHS;
    }

    double squaredHours(double hundredths) {
        return hundredths * hundredths / (HUNDREDTHS * HUNDREDTHS);
    }

    /** A sum of shares from that of as many centres. */
    double hoursOfSum(long sum) {
        return (sum - (double) members * centre) / HUNDREDTHS;
    }

    /** The sum of shares that is nearest to so many hours. */
    long sum(double hours) {
        return Math.round(hours * HUNDREDTHS) + members * centre;
    }

    double of(long share) {
        double off = share - centre;
        return scale * (members * off * off - tilt * off);
    }

    /** How much it grows with the share, its square aside: for each hour. */
    double slope() {
        return scale * HUNDREDTHS * (-2.0 * members * centre - tilt);
    }

    /** The unfairness that is no greater than that of any loads of such a cost. */
    double unfairness(double cost) {
        double sum = cost / scale + constant;
        return sum - TOLERANCE * (Math.abs(sum) + Math.abs(constant));
    }

    /** The unfairness of loads by their own shares, as the costs have it. */
    double unfairness(long unfairness, long sum) {
        double off = sum - (double) members * centre;
        return unfairness + off * off - tilt * off + constant;
    }

    /** The cost that loads of an unfairness have at most. */
    double most(long unfairness) {
        double most = (unfairness - constant) * scale;
        return most + TOLERANCE * (Math.abs(most) + Math.abs(constant * scale));
    }
}
