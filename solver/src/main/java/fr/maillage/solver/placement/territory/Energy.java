package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.DivisionObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one number that the local search makes small: distance, and beside it all that counts more or less, at prices far
 * enough apart.
 *
 * @param prices of each tier, in resident-millimetres
 */
record Energy(List<Prices> prices) {

    /** In place of a distance where a territory has no place for a seat. */
    static final long NO_SEAT = 1L << 50;

    private static final double MM_PER_KM = 1e6;

    /** A resident outside the tolerance, or off the target where balance comes first, counts as so many mean ways. */
    private static final double WAYS_A_RESIDENT = 3;

    /**
     * Of one tier.
     *
     * @param distance of a resident-millimetre
     * @param cutPair of a pair of neighbouring blocks put apart
     * @param excess of a thousandth outside the tolerance
     * @param sum of a thousandth of |value − target|
     * @param deviation of the greatest |value / target − 1|, as far as it is outside the tolerance or there is none
     */
    record Prices(double distance, double cutPair, double excess, double sum, double deviation) {}

    Energy {
        prices = List.copyOf(prices);
    }

    /**
     * Prices for a nest.
     *
     * @param objectives in their order
     * @param weights where distance and compactness are added
     * @param residentMm the distance of all residents together, in all tiers, in a division such as may come
     * @param severity 1, or more where no division outside the tolerance may come out
     * @param isHopeless for each tier whether its tolerance cannot be met, so that all of it is to be even
     */
    static Energy of(
            Nest nest,
            List<DivisionObjective> objectives,
            Map<DivisionObjective, Double> weights,
            double residentMm,
            double severity,
            boolean[] isHopeless) {
        List<Prices> prices = new ArrayList<>();
        int distanceAt = place(objectives, DivisionObjective.DISTANCE);
        boolean isBalanceFirst = place(objectives, DivisionObjective.BALANCE) < distanceAt;
        boolean isCompactFirst = place(objectives, DivisionObjective.COMPACTNESS) < distanceAt;
        for (int t = 0; t < nest.depth(); t++) {
            Tier tier = nest.districts(t).tier();
            double perThousandth = WAYS_A_RESIDENT * residentMm / Math.max(1, tier.values());
            boolean isEven = isBalanceFirst || isHopeless[t];
            double perMm = weights.isEmpty() ? 1 : weights.getOrDefault(DivisionObjective.DISTANCE, 0.0);
            double perPair = weights.isEmpty()
                    ? (isCompactFirst ? residentMm : 1)
                    : MM_PER_KM * weights.getOrDefault(DivisionObjective.COMPACTNESS, 0.0);
            prices.add(new Prices(
                    tier.weight() * perMm,
                    tier.weight() * perPair,
                    severity * perThousandth,
                    isEven ? perThousandth : 0,
                    isEven || severity > 1 ? severity * perThousandth * tier.values() : 0));
        }
        return new Energy(prices);
    }

    private static int place(List<DivisionObjective> objectives, DivisionObjective objective) {
        int at = objectives.indexOf(objective);
        return at < 0 ? objectives.size() : at;
    }

    /** Of all tiers together. */
    long of(Districts[] tiers) {
        double energy = 0;
        for (int t = 0; t < tiers.length; t++) {
            Districts tier = tiers[t];
            Prices price = prices.get(t);
            energy += price.distance() * tier.distance()
                    + price.cutPair() * tier.cutPairs()
                    + price.excess() * tier.excess();
            if (price.sum() > 0) {
                energy += price.sum() * tier.sumOfDeviations();
            }
            if (price.deviation() > 0 && (price.sum() > 0 || tier.excess() > 0)) {
                double tolerance = Double.isInfinite(tier.tier().tolerance())
                        ? 0
                        : tier.tier().tolerance();
                energy += price.deviation() * Math.max(0, tier.greatestDeviation() - tolerance);
            }
        }
        return Math.round(energy);
    }
}
