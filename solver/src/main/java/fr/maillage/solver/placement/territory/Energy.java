package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.DivisionObjective;
import java.util.List;
import java.util.Map;

/**
 * The one number that the local search makes small: distance, and beside it all that counts more or less, at prices far
 * enough apart. Prices are in resident-millimetres.
 *
 * @param cutPair of a pair of neighbouring blocks put apart
 * @param distance of a resident-millimetre
 * @param excess of a thousandth outside the tolerance
 * @param sum of a thousandth of |value − target|
 * @param deviation of the greatest |value / target − 1| as such
 */
record Energy(double distance, double cutPair, double excess, double sum, double deviation) {

    /** In place of a distance where a territory has no place for a seat. */
    static final long NO_SEAT = 1L << 50;

    private static final double MM_PER_KM = 1e6;

    /** A resident outside the tolerance, or off the target where balance comes first, counts as so many mean ways. */
    private static final double WAYS_A_RESIDENT = 3;

    /** What comes first counts as so many times the distance of all. */
    private static final double FIRST = 1;

    /**
     * Prices.
     *
     * @param objectives in their order
     * @param weights where distance and compactness are added
     * @param residentMm the distance of all residents together in a division such as may come
     * @param valueSum of all that is balanced, in thousandths
     * @param severity 1, or more where divisions outside the tolerance keep coming out
     */
    static Energy of(
            List<DivisionObjective> objectives,
            Map<DivisionObjective, Double> weights,
            double residentMm,
            double valueSum,
            double severity) {
        double perThousandth = WAYS_A_RESIDENT * residentMm / Math.max(1, valueSum);
        int distanceAt = place(objectives, DivisionObjective.DISTANCE);
        boolean isBalanceFirst = place(objectives, DivisionObjective.BALANCE) < distanceAt;
        double cutPair;
        double perMm = 1;
        if (!weights.isEmpty()) {
            perMm = weights.getOrDefault(DivisionObjective.DISTANCE, 0.0);
            cutPair = MM_PER_KM * weights.getOrDefault(DivisionObjective.COMPACTNESS, 0.0);
        } else {
            cutPair = place(objectives, DivisionObjective.COMPACTNESS) < distanceAt ? FIRST * residentMm : 1;
        }
        return new Energy(
                perMm,
                cutPair,
                severity * perThousandth,
                isBalanceFirst ? severity * perThousandth : 0,
                isBalanceFirst ? severity * 3 * WAYS_A_RESIDENT * residentMm : 0);
    }

    private static int place(List<DivisionObjective> objectives, DivisionObjective objective) {
        int at = objectives.indexOf(objective);
        return at < 0 ? objectives.size() : at;
    }

    /** Of all tiers together. */
    long of(Districts[] tiers) {
        double energy = 0;
        for (Districts tier : tiers) {
            double weight = tier.tier().weight();
            energy += weight * (distance * tier.distance() + cutPair * tier.cutPairs()) + excess * tier.excess();
            if (sum > 0) {
                energy += sum * tier.sumOfDeviations() + deviation * tier.greatestDeviation();
            }
        }
        return Math.round(energy);
    }
}
