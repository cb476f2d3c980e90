package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.FacilityModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One objective, under the goals of those before it, as a facility location problem. A goal that is not a mere limit on
 * lists or on the number of sites is priced: a solution that loses any of it costs more than the best one known. The
 * objective keeps its own unit, so that its value is the model's less {@code offset}, the price of the goal; and so a
 * bound of the model, less the offset, is a bound of the objective.
 *
 * @param model the problem
 * @param offset the price of reaching the goal exactly
 * @param isPureCover whether only the number of sites counts, so that dominance applies
 */
record StageModel(FacilityModel model, long offset, boolean isPureCover) {

    /** Prices are kept below this, so that no sum overflows. */
    private static final long LARGEST_OFFSET = 1L << 59;

    /** What a resident and a millimetre, a resident out of reach, and an open site cost. */
    private record Prices(long distance, long uncovered, long site) {}

    private static final Prices COVER = new Prices(0, 0, 1);

    /**
     * The model of an objective, in a search below what is known already.
     *
     * @param known a solution that meets the goals
     * @param leastDistance no solution's distance is below this
     * @return null where its numbers would be too large to compute with
     */
    static @Nullable StageModel of(
            SiteLists lists, Objective objective, Goals goals, Values known, long leastDistance) {
        boolean priceUncovered = isUncoveredPriced(lists, goals);
        boolean priceDistance = goals.limitDistance() && objective != Objective.DISTANCE;
        Prices prices = switch (objective) {
            case DISTANCE -> new Prices(1, priceUncovered ? known.distance() - leastDistance + 1 : 0, 0);
            case COVERAGE -> new Prices(priceDistance ? known.uncovered() + 1 : 0, 1, 0);
            case POINTS -> {
                long distance = priceDistance ? known.points() + 1 : 0;
                long each = priceDistance ? product(distance, known.distance() + 1) : known.points() + 1;
                yield new Prices(distance, priceUncovered ? each : 0, 1);
            }
            case WORST -> throw new IllegalArgumentException("Decided radius by radius: " + objective);
        };
        long offset = sum(
                priceDistance ? product(prices.distance(), goals.mostDistance()) : 0,
                priceUncovered ? product(prices.uncovered(), goals.mostUncovered()) : 0);
        if (offset > LARGEST_OFFSET) {
            return null;
        }
        boolean exact = objective != Objective.POINTS;
        int most = (int) goals.mostPoints();
        return new StageModel(
                build(lists, goals, goals.mostWorst(), prices, exact ? lists.leastPoints() : 0, most),
                offset,
                prices.equals(COVER));
    }

    /**
     * Whether the farthest can be within a radius under the goals, as a problem whose solutions below {@code offset + 1}
     * say yes.
     *
     * @param known a solution that meets the goals
     * @return null where its numbers would be too large to compute with
     */
    static @Nullable StageModel withinRadius(SiteLists lists, Goals goals, Values known, long radiusMm) {
        boolean priceUncovered = isUncoveredPriced(lists, goals);
        int most = (int) goals.mostPoints();
        if (!priceUncovered && !goals.limitDistance()) {
            return new StageModel(build(lists, goals, radiusMm, COVER, 0, most), most, true);
        }
        long distance = goals.limitDistance() ? 1 : 0;
        long uncovered = priceUncovered ? distance * known.distance() + 1 : 0;
        long offset = sum(
                goals.limitDistance() ? goals.mostDistance() : 0,
                priceUncovered ? product(uncovered, goals.mostUncovered()) : 0);
        if (offset > LARGEST_OFFSET) {
            return null;
        }
        Prices prices = new Prices(distance, uncovered, 0);
        return new StageModel(build(lists, goals, radiusMm, prices, lists.leastPoints(), most), offset, false);
    }

    private static boolean isUncoveredPriced(SiteLists lists, Goals goals) {
        return goals.limitUncovered() && goals.mostUncovered() > lists.outOfReach();
    }

    /** The product of two numbers of at least 0, or the largest number where it is larger. */
    private static long product(long price, long amount) {
        return Math.multiplyHigh(price, amount) != 0 || price * amount < 0 ? Long.MAX_VALUE : price * amount;
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static FacilityModel build(
            SiteLists lists, Goals goals, long radiusMm, Prices prices, int least, int most) {
        int demands = lists.demands();
        int[][] order = new int[demands][];
        long[][] cost = new long[demands][];
        long[] fallback = new long[demands];
        boolean isCutOff = false;
        boolean mustCover = goals.limitUncovered() && goals.mostUncovered() == lists.outOfReach();
        for (int demand = 0; demand < demands; demand++) {
            int[] mm = lists.orderMm(demand);
            long limit = Math.min(radiusMm, goals.mostWorst());
            if (mustCover && mm[0] <= lists.targetMm()) {
                limit = Math.min(limit, lists.targetMm());
            }
            boolean mayFail = limit == Long.MAX_VALUE && prices.distance() == 0;
            long listed = mayFail ? lists.targetMm() : limit;
            int length = upTo(mm, listed);
            order[demand] = length == mm.length ? lists.order(demand) : Arrays.copyOf(lists.order(demand), length);
            cost[demand] = new long[length];
            for (int k = 0; k < length; k++) {
                cost[demand][k] = cost(lists, prices, demand, mm[k]);
            }
            if (mayFail && lists.reachMm(demand) >= listed) {
                fallback[demand] = lists.weight(demand) * prices.uncovered();
            } else if (lists.reachMm(demand) < Math.min(listed, SiteLists.UNREACHED_MM)) {
                fallback[demand] = cost(lists, prices, demand, lists.reachMm(demand) + 1);
                isCutOff = true;
            } else {
                fallback[demand] = FacilityModel.MUST_BE_SERVED;
            }
        }
        long[] opening = new long[lists.sites()];
        Arrays.fill(opening, prices.site());
        FacilityModel model = new FacilityModel(order, cost, fallback, opening, lists.kept(), least, most);
        return isCutOff ? model.truncated() : model;
    }

    private static long cost(SiteLists lists, Prices prices, int demand, int mm) {
        return lists.weight(demand) * (prices.distance() * mm + (mm > lists.targetMm() ? prices.uncovered() : 0));
    }

    private static int upTo(int[] ascendingMm, long limit) {
        int length = ascendingMm.length;
        while (length > 0 && ascendingMm[length - 1] > limit) {
            length--;
        }
        return length;
    }
}
