package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.FacilityModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One objective, under the goals of those before it, as a facility location problem. A goal that is not a mere limit on
 * lists or on the number of sites is priced: a solution that loses any of it costs more than the best one known, unless
 * numbers would become too large for that. The objective keeps its own unit, so that its value is the model's less
 * {@code offset}, the price of the goal; and so a bound of the model, less the offset, is a bound of the objective,
 * whatever the price (Lagrange).
 *
 * @param model the problem
 * @param offset the price of reaching the goal exactly
 * @param isPureCover whether only the number of sites counts, so that dominance applies
 */
record StageModel(FacilityModel model, long offset, boolean isPureCover) {

    /** Prices of everything together are kept below this, so that no sum overflows. */
    private static final long LARGEST_SUM = 1L << 59;

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
            case DISTANCE ->
                new Prices(1, priceUncovered ? affordable(known.distance() - leastDistance + 1, lists, goals) : 0, 0);
            case COVERAGE -> new Prices(priceDistance ? known.uncovered() + 1 : 0, 1, 0);
            case POINTS -> {
                long distance = priceDistance ? known.points() + 1 : 0;
                long each = priceDistance ? product(distance, known.distance() + 1) : known.points() + 1;
                yield new Prices(distance, priceUncovered ? affordable(each, lists, goals) : 0, 1);
            }
            case WORST -> throw new IllegalArgumentException("Decided radius by radius: " + objective);
        };
        long offset = sum(
                priceDistance ? product(prices.distance(), goals.mostDistance()) : 0,
                priceUncovered ? product(prices.uncovered(), mayFail(lists, goals)) : 0);
        if (offset > LARGEST_SUM) {
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
                priceUncovered ? product(uncovered, mayFail(lists, goals)) : 0);
        if (offset > LARGEST_SUM || (priceUncovered && uncovered > affordable(uncovered, lists, goals))) {
            return null;
        }
        Prices prices = new Prices(distance, uncovered, 0);
        return new StageModel(build(lists, goals, radiusMm, prices, lists.leastPoints(), most), offset, false);
    }

    private static boolean isUncoveredPriced(SiteLists lists, Goals goals) {
        return goals.limitUncovered() && mayFail(lists, goals) > 0;
    }

    /** How many residents who could be within the target need not be. */
    private static long mayFail(SiteLists lists, Goals goals) {
        return goals.mostUncovered() - lists.outOfReach();
    }

    /** Whether a demand point may be beyond the target, although a candidate is within it. */
    private static boolean mayFail(SiteLists lists, Goals goals, int demand) {
        return !goals.limitUncovered() || lists.weight(demand) <= mayFail(lists, goals);
    }

    /** A price of a resident beyond the target, lower where all who may be there together would cost too much. */
    private static long affordable(long price, SiteLists lists, Goals goals) {
        long residents = 0;
        for (int demand = 0; demand < lists.demands(); demand++) {
            residents += mayFail(lists, goals, demand) ? lists.weight(demand) : 0;
        }
        return Math.min(price, LARGEST_SUM / Math.max(1, residents));
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
        for (int demand = 0; demand < demands; demand++) {
            int[] mm = lists.orderMm(demand);
            long limit = Math.min(radiusMm, goals.mostWorst());
            boolean isInReach = mm[0] <= lists.targetMm();
            if (isInReach && !mayFail(lists, goals, demand)) {
                limit = Math.min(limit, lists.targetMm());
            }
            // Who is out of reach is so in every solution, and costs nothing for that where it is a goal.
            long uncovered = isInReach || !goals.limitUncovered() ? prices.uncovered() : 0;
            boolean mayBeUnserved = limit == Long.MAX_VALUE && prices.distance() == 0;
            long listed = mayBeUnserved ? lists.targetMm() : limit;
            int length = upTo(mm, listed);
            order[demand] = length == mm.length ? lists.order(demand) : Arrays.copyOf(lists.order(demand), length);
            cost[demand] = new long[length];
            for (int k = 0; k < length; k++) {
                cost[demand][k] = cost(lists, prices.distance(), uncovered, demand, mm[k]);
            }
            if (mayBeUnserved && lists.reachMm(demand) >= listed) {
                fallback[demand] = lists.weight(demand) * uncovered;
            } else if (lists.reachMm(demand) < Math.min(listed, SiteLists.UNREACHED_MM)) {
                fallback[demand] = cost(lists, prices.distance(), uncovered, demand, lists.reachMm(demand) + 1);
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

    private static long cost(SiteLists lists, long distance, long uncovered, int demand, int mm) {
        return lists.weight(demand) * (distance * mm + (mm > lists.targetMm() ? uncovered : 0));
    }

    private static int upTo(int[] ascendingMm, long limit) {
        int length = ascendingMm.length;
        while (length > 0 && ascendingMm[length - 1] > limit) {
            length--;
        }
        return length;
    }
}
