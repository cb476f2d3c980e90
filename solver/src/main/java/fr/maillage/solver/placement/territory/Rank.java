package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.DivisionObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How good nested territories are, in the order of what counts: first who is beyond
 * the greatest distance, then what is outside the tolerances, then the objectives
 * as the scenario orders them. All is to be small.
 *
 * @param figures one after another, first things first
 */
record Rank(List<Double> figures) implements Comparable<Rank> {

    private static final double MM_PER_KM = 1e6;

    /** A deviation that is over its tolerance by rounding alone. */
    private static final double ROUNDING = 1e-12;

    Rank {
        figures = List.copyOf(figures);
    }

    static Rank of(Nest nest, List<DivisionObjective> objectives, Map<DivisionObjective, Double> weights) {
        double beyond = 0;
        double over = 0;
        double overSum = 0;
        double greatest = 0;
        double sum = 0;
        double distance = 0;
        double cut = 0;
        for (Districts tier : nest.districts()) {
            beyond += tier.unitsBeyond();
            double deviation = tier.greatestDeviation();
            double tooMuch = deviation - tier.tier().tolerance();
            if (tooMuch > ROUNDING) {
                over += tooMuch;
                overSum += tier.sumOfDeviations();
            }
            greatest += deviation;
            sum += tier.sumOfDeviations();
            distance += tier.tier().weight() * tier.distance();
            cut += tier.tier().weight() * tier.cutPairs();
        }
        List<Double> figures = new ArrayList<>(List.of(beyond, over, overSum));
        for (DivisionObjective objective : objectives) {
            switch (objective) {
                case BALANCE -> figures.addAll(List.of(greatest, sum));
                case DISTANCE, COMPACTNESS -> {
                    if (weights.isEmpty()) {
                        figures.add(objective == DivisionObjective.DISTANCE ? distance : cut);
                    } else {
                        figures.add(weights.getOrDefault(DivisionObjective.DISTANCE, 0.0) * distance / MM_PER_KM
                                + weights.getOrDefault(DivisionObjective.COMPACTNESS, 0.0) * cut);
                    }
                }
            }
        }
        return new Rank(figures);
    }

    @Override
    public int compareTo(Rank other) {
        for (int k = 0; k < figures.size(); k++) {
            int order = Double.compare(figures.get(k), other.figures.get(k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
