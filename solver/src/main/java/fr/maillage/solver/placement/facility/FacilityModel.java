package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * An uncapacitated facility location problem with a limited number of sites: minimise the opening costs of the open
 * sites plus, for every demand point, the cost of the cheapest open site of its list, or its fallback where none of them
 * is open. Set covering, maximal covering and the p-median are all of this form.
 *
 * <p>All costs are whole numbers, so that values and bounds compare exactly.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.23.8.789">Cornuéjols, Fisher, Nemhauser (1977)</a>, for the form
 */
public final class FacilityModel {

    /** The fallback of a demand point that must be served from its list. */
    public static final long MUST_BE_SERVED = Long.MAX_VALUE / 4;

    private final int[][] order;
    private final long[][] cost;
    private final long[] fallback;
    private final long[] opening;
    private final boolean[] kept;
    private final int least;
    private final int most;
    private final boolean truncated;

    /**
     * Takes the arrays over without copying them.
     *
     * @param order for each demand point, the sites that can serve it, by ascending cost
     * @param cost of each of those, same shape, at least 0
     * @param fallback for each demand point, the cost of not being served, or {@link #MUST_BE_SERVED}
     * @param opening for each site, what opening it costs, at least 0
     * @param kept for each site, whether it is open in every solution
     * @param least the least number of open sites
     * @param most the greatest number of open sites
     */
    public FacilityModel(
            int[][] order, long[][] cost, long[] fallback, long[] opening, boolean[] kept, int least, int most) {
        this(order, cost, fallback, opening, kept, least, most, false);
    }

    private FacilityModel(
            int[][] order,
            long[][] cost,
            long[] fallback,
            long[] opening,
            boolean[] kept,
            int least,
            int most,
            boolean truncated) {
        this.truncated = truncated;
        this.order = order;
        this.cost = cost;
        this.fallback = fallback;
        this.opening = opening;
        this.kept = kept;
        this.least = least;
        this.most = most;
    }

    /**
     * The same with lists that are cut off: a fallback is but what the cheapest site beyond a list costs at least. Values
     * and bounds are then lower bounds of the whole problem, and equal to it where everybody is served from a list.
     */
    public FacilityModel truncated() {
        return new FacilityModel(order, cost, fallback, opening, kept, least, most, true);
    }

    public int demands() {
        return order.length;
    }

    public int sites() {
        return opening.length;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** The sites that can serve a demand point, by ascending cost; not to be changed. */
    public int[] order(int demand) {
        return order[demand];
    }

    long[] cost(int demand) {
        return cost[demand];
    }

    long fallback(int demand) {
        return fallback[demand];
    }

    /** What a search takes for the cost of not being served: beyond the end of a list it may be more than the least. */
    long fallbackOfSearch(int demand) {
        if (mustBeServed(demand)) {
            return (1L << 61) / (demands() + 1);
        }
        return truncated ? 2 * fallback[demand] : fallback[demand];
    }

    long opening(int site) {
        return opening[site];
    }

    /** Whether a site is open in every solution. */
    public boolean isKept(int site) {
        return kept[site];
    }

    /** Whether a demand point has no fallback. */
    public boolean mustBeServed(int demand) {
        return fallback[demand] >= MUST_BE_SERVED;
    }

    /**
     * The value of a solution, recomputed from nothing.
     *
     * @return {@link #MUST_BE_SERVED} where a demand point that must be served is not, a kept site is closed, or the
     *     number of sites is out of range
     */
    public long value(boolean[] open) {
        long value = 0;
        int count = 0;
        for (int site = 0; site < open.length; site++) {
            if (open[site]) {
                value += opening[site];
                count++;
            } else if (kept[site]) {
                return MUST_BE_SERVED;
            }
        }
        if (count < least || count > most) {
            return MUST_BE_SERVED;
        }
        for (int demand = 0; demand < order.length; demand++) {
            long served = served(demand, open);
            if (served >= MUST_BE_SERVED) {
                return MUST_BE_SERVED;
            }
            value += served;
        }
        return value;
    }

    private long served(int demand, boolean[] open) {
        int[] sites = order[demand];
        for (int k = 0; k < sites.length; k++) {
            if (open[sites[k]]) {
                return Math.min(cost[demand][k], fallback[demand]);
            }
        }
        return fallback[demand];
    }

    /**
     * The same problem with shorter lists, for a search that stays near a known solution.
     *
     * @param most for each demand point, how many sites of its list stay
     */
    FacilityModel shortened(IntUnaryOperator most) {
        int[][] shorterOrder = new int[order.length][];
        long[][] shorterCost = new long[order.length][];
        long[] nextCost = fallback.clone();
        for (int demand = 0; demand < order.length; demand++) {
            int length = Math.min(order[demand].length, most.applyAsInt(demand));
            shorterOrder[demand] = order[demand];
            shorterCost[demand] = cost[demand];
            if (length < order[demand].length) {
                shorterOrder[demand] = Arrays.copyOf(order[demand], length);
                shorterCost[demand] = Arrays.copyOf(cost[demand], length);
                nextCost[demand] = Math.min(fallback[demand], cost[demand][length]);
            }
        }
        return new FacilityModel(shorterOrder, shorterCost, nextCost, opening, kept, least, this.most, true);
    }

    /** The rank of the second open site in a demand point's list; the list's length where there is none. */
    int secondRank(int demand, boolean[] open) {
        int found = 0;
        int rank = 0;
        while (rank < order[demand].length) {
            if (open[order[demand][rank]] && ++found == 2) {
                break;
            }
            rank++;
        }
        return rank;
    }

    /**
     * The same problem without what no solution better than {@code cutoff} uses: at multipliers {@code multiplier},
     * whose bound is {@code bound}, serving a demand point at a cost above its multiplier by the rest of the gap cannot
     * pay (reduced-cost fixing). A solution better than the cutoff has the same value in both; others may have none here.
     */
    FacilityModel reduced(long[] multiplier, long bound, long cutoff, long scale) {
        long room = Math.max(0, cutoff * scale - bound);
        int[][] shorterOrder = new int[order.length][];
        long[][] shorterCost = new long[order.length][];
        long[] stricterFallback = fallback.clone();
        for (int demand = 0; demand < order.length; demand++) {
            long dearest = multiplier[demand] + room;
            int length = 0;
            while (length < order[demand].length && cost[demand][length] * scale <= dearest) {
                length++;
            }
            shorterOrder[demand] = Arrays.copyOf(order[demand], length);
            shorterCost[demand] = Arrays.copyOf(cost[demand], length);
            if (!mustBeServed(demand) && fallback[demand] * scale > dearest) {
                stricterFallback[demand] = MUST_BE_SERVED;
            }
        }
        return new FacilityModel(shorterOrder, shorterCost, stricterFallback, opening, kept, least, most, truncated);
    }

    /** The same sites and limits with other demand points; the arrays are taken over. */
    FacilityModel withDemands(int[][] otherOrder, long[][] otherCost, long[] otherFallback) {
        return new FacilityModel(otherOrder, otherCost, otherFallback, opening, kept, least, most, truncated);
    }

    /** The cost of not serving a demand point, {@link #MUST_BE_SERVED} or more where it must be. */
    public long lossWithout(int demand) {
        return fallback[demand];
    }
}
