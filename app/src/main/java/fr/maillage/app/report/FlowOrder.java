package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of the places on either side of a flow diagram in which few flows cross: each place goes to the mean of the
 * places that it is bound to, weighted by agents, in turn on either side, and the best order met is kept (the barycenter
 * method of Sugiyama, Tagawa and Toda, 1981). The places of an antenne stay together; what is merged comes last.
 *
 * @param from today's places, from top to bottom
 * @param to the plan's
 * @param crossings Σ over pairs of flows that cross of the product of their agents
 */
record FlowOrder(List<FlowResult.Place> from, List<FlowResult.Place> to, double crossings) {

    private static final int SWEEPS = 12;

    FlowOrder {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Orders the places of some flows.
     *
     * @param flows in an order that ties keep
     */
    static FlowOrder of(List<FlowResult> flows) {
        List<FlowResult.Place> from = grouped(flows, FlowResult::from);
        List<FlowResult.Place> to = grouped(flows, FlowResult::to);
        FlowOrder best = new FlowOrder(from, to, crossings(flows, from, to));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (sweep % 2 == 0) {
                from = sorted(from, means(flows, FlowResult::from, FlowResult::to, to));
            } else {
                to = sorted(to, means(flows, FlowResult::to, FlowResult::from, from));
            }
            double crossings = crossings(flows, from, to);
            if (crossings < best.crossings()) {
                best = new FlowOrder(from, to, crossings);
            }
        }
        return best;
    }

    /** The places as they come, those of an antenne behind its first, the merged ones at the end. */
    private static List<FlowResult.Place> grouped(List<FlowResult> flows, Function<FlowResult, FlowResult.Place> side) {
        Map<String, List<FlowResult.Place>> groups = new LinkedHashMap<>();
        for (FlowResult flow : flows) {
            FlowResult.Place place = side.apply(flow);
            List<FlowResult.Place> group = groups.computeIfAbsent(place.antenne(), name -> new ArrayList<>());
            if (!group.contains(place)) {
                group.add(place);
            }
        }
        return groups.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(FlowResult.Place::isOther))
                .toList();
    }

    /** A weighted sum and its weights. */
    private record Mean(double sum, double weight) {

        static final Mean NONE = new Mean(0, 0);

        Mean plus(double value, double weight) {
            return new Mean(sum + value * weight, this.weight + weight);
        }

        double value() {
            return weight == 0 ? 0 : sum / weight;
        }
    }

    /** Where on the other side each place is bound to, and where each antenne is. */
    private record Means(Map<FlowResult.Place, Mean> places, Map<String, Mean> antennes) {}

    private static Means means(
            List<FlowResult> flows,
            Function<FlowResult, FlowResult.Place> side,
            Function<FlowResult, FlowResult.Place> other,
            List<FlowResult.Place> others) {
        Means means = new Means(new HashMap<>(), new HashMap<>());
        Map<FlowResult.Place, Integer> positions = positions(others);
        for (FlowResult flow : flows) {
            if (!flow.isOther()) {
                double at = positions.getOrDefault(other.apply(flow), 0);
                FlowResult.Place place = side.apply(flow);
                means.places().merge(place, Mean.NONE.plus(at, (double) flow.agents()), FlowOrder::sum);
                means.antennes().merge(place.antenne(), Mean.NONE.plus(at, (double) flow.agents()), FlowOrder::sum);
            }
        }
        return means;
    }

    private static Mean sum(Mean one, Mean other) {
        return new Mean(one.sum() + other.sum(), one.weight() + other.weight());
    }

    private static List<FlowResult.Place> sorted(List<FlowResult.Place> places, Means means) {
        List<String> antennes =
                places.stream().map(FlowResult.Place::antenne).distinct().toList();
        return places.stream()
                .sorted(Comparator.comparing(FlowResult.Place::isOther)
                        .thenComparingDouble(place -> means.antennes()
                                .getOrDefault(place.antenne(), Mean.NONE)
                                .value())
                        .thenComparingInt(place -> antennes.indexOf(place.antenne()))
                        .thenComparingDouble(place ->
                                means.places().getOrDefault(place, Mean.NONE).value()))
                .toList();
    }

    private static double crossings(List<FlowResult> flows, List<FlowResult.Place> from, List<FlowResult.Place> to) {
        int[] left = positions(flows, FlowResult::from, positions(from));
        int[] right = positions(flows, FlowResult::to, positions(to));
        double crossings = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < i; j++) {
                if ((long) (left[i] - left[j]) * (right[i] - right[j]) < 0) {
                    crossings += (double) flows.get(i).agents() * flows.get(j).agents();
                }
            }
        }
        return crossings;
    }

    private static Map<FlowResult.Place, Integer> positions(List<FlowResult.Place> places) {
        Map<FlowResult.Place, Integer> positions = new HashMap<>();
        places.forEach(place -> positions.put(place, positions.size()));
        return positions;
    }

    private static int[] positions(
            List<FlowResult> flows,
            Function<FlowResult, FlowResult.Place> side,
            Map<FlowResult.Place, Integer> positions) {
        return flows.stream()
                .mapToInt(flow -> positions.getOrDefault(side.apply(flow), 0))
                .toArray();
    }
}
