package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Maximal covering, where serving and opening are free and leaving a demand point out costs its fallback: what need not
 * be looked at. Sites that serve only what another one serves are left out, and demand points with the same sites are
 * taken together.
 *
 * @see <a href="https://doi.org/10.1007/BF01942293">Church, ReVelle (1974)</a>
 */
public final class MaximalCover {

    private MaximalCover() {}

    /** Whether a problem is one of covering: serving from a list costs nothing, nor does opening a site. */
    public static boolean isOne(FacilityModel model) {
        return IntStream.range(0, model.sites()).allMatch(site -> model.opening(site) == 0)
                && IntStream.range(0, model.demands())
                        .allMatch(demand -> Arrays.stream(model.cost(demand)).allMatch(cost -> cost == 0));
    }

    /**
     * A smaller problem with the same optimum. Sites keep their numbers, and a solution costs no less in it than in the
     * whole one.
     *
     * @param model that {@link #isOne is one} of maximal covering
     */
    public static FacilityModel reduce(FacilityModel model) {
        FacilityModel reduced = CoverDominance.reduce(model);
        Integer[] byList = IntStream.range(0, reduced.demands()).boxed().toArray(Integer[]::new);
        Arrays.sort(byList, Comparator.comparing(reduced::order, Arrays::compare));
        int[][] order = new int[byList.length][];
        long[] fallback = new long[byList.length];
        int count = 0;
        for (int demand : byList) {
            if (count == 0 || !Arrays.equals(order[count - 1], reduced.order(demand))) {
                order[count] = reduced.order(demand);
                fallback[count++] = reduced.fallback(demand);
            } else {
                fallback[count - 1] = together(fallback[count - 1], reduced.fallback(demand));
            }
        }
        long[][] cost = new long[count][];
        for (int k = 0; k < count; k++) {
            cost[k] = new long[order[k].length];
        }
        return reduced.withDemands(Arrays.copyOf(order, count), cost, Arrays.copyOf(fallback, count));
    }

    private static long together(long one, long other) {
        return one >= FacilityModel.MUST_BE_SERVED || other >= FacilityModel.MUST_BE_SERVED
                ? FacilityModel.MUST_BE_SERVED
                : one + other;
    }
}
