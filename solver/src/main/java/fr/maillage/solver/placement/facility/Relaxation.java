package fr.maillage.solver.placement.facility;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of "every demand point is served once", with some sites fixed open or closed. Multipliers
 * and bounds are whole numbers in units of 1 / {@code scale}, so that a bound is exact, not a floating-point estimate.
 *
 * <p>What relaxed solutions choose, averaged with the last ones weighing most, stands for the fractional solution when a
 * branch is chosen.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.23.8.789">Cornuéjols, Fisher, Nemhauser (1977)</a>
 */
final class Relaxation {

    /** A site that may open or not. */
    static final byte FREE = 0;
    /** A site fixed open. */
    static final byte OPEN = 1;
    /** A site fixed closed. */
    static final byte CLOSED = 2;

    private static final double MEMORY_OF_CHOICE = 0.9;

    private final FacilityModel model;
    private final long scale;

    /** The alive sites of the node at hand, and for each site its place among them. */
    private final int[] alive;

    private final int[] place;
    private int aliveCount;
    private int openCount;

    /** The lists of the node at hand: alive sites only, cut off where a fixed open site is as cheap. */
    private final int[][] sites;

    private final long[][] cost;
    private final int[] length;
    private final long[] ceiling;

    private final long[] key;
    private final long[] sorted;
    private final boolean[] chosen;
    private final double[] frequency;

    private byte[] state = {};
    private long lastChosenKey;
    private long firstLeftKey;
    private int chosenFree;

    Relaxation(FacilityModel model, long scale) {
        this.model = model;
        this.scale = scale;
        int demands = model.demands();
        int count = model.sites();
        alive = new int[count];
        place = new int[count];
        sites = new int[demands][];
        cost = new long[demands][];
        for (int demand = 0; demand < demands; demand++) {
            sites[demand] = new int[model.order(demand).length];
            cost[demand] = new long[model.order(demand).length];
        }
        length = new int[demands];
        ceiling = new long[demands];
        key = new long[count];
        sorted = new long[count];
        chosen = new boolean[count];
        frequency = new double[count];
    }

    FacilityModel model() {
        return model;
    }

    long scale() {
        return scale;
    }

    /** The most that a multiplier need be, in scaled units: what a demand point pays in any case. */
    long ceiling(int demand) {
        return ceiling[demand];
    }

    /** Whether a demand point may be served by any site at hand. */
    boolean isListed(int demand) {
        return length[demand] > 0;
    }

    /** Makes the sites that the last relaxed solution chose the open ones of {@code sites}. */
    void copyChosen(boolean[] sites) {
        Arrays.fill(sites, false);
        for (int k = 0; k < aliveCount; k++) {
            sites[alive[k]] = chosen[k];
        }
    }

    /** How often the relaxed solutions since the last {@link #prepare} chose a site, the last ones weighing most. */
    double frequency(int site) {
        return frequency[place[site]];
    }

    /**
     * Takes a node's sites, and builds its lists.
     *
     * @param state of each site; kept, and changed by {@link #fix}, after which it has to be prepared again
     * @param cutoff the value that a solution must be below, unscaled
     * @return false where a demand point is left without any site, or the number of sites cannot be had
     */
    boolean prepare(byte[] state, long cutoff) {
        this.state = state;
        aliveCount = 0;
        openCount = 0;
        for (int site = 0; site < state.length; site++) {
            if (state[site] != CLOSED) {
                place[site] = aliveCount;
                alive[aliveCount++] = site;
                openCount += state[site] == OPEN ? 1 : 0;
            }
        }
        Arrays.fill(frequency, 0, aliveCount, 0);
        if (openCount > model.most() || aliveCount < model.least()) {
            return false;
        }
        for (int demand = 0; demand < sites.length; demand++) {
            int[] order = model.order(demand);
            long[] costs = model.cost(demand);
            long highest = model.mustBeServed(demand) ? cutoff : Math.min(cutoff, model.fallback(demand));
            int[] list = sites[demand];
            long[] listCost = cost[demand];
            int size = 0;
            for (int k = 0; k < order.length && costs[k] < highest; k++) {
                int site = order[k];
                if (state[site] == CLOSED) {
                    continue;
                }
                if (state[site] == OPEN) {
                    highest = costs[k];
                }
                list[size] = place[site];
                listCost[size++] = costs[k] * scale;
            }
            if (size == 0 && model.mustBeServed(demand)) {
                return false;
            }
            length[demand] = size;
            ceiling[demand] = highest * scale;
        }
        return true;
    }

    /** The bound at these multipliers, in scaled units; what {@link #excess} and {@link #fix} say is about them. */
    long evaluate(long[] multiplier) {
        for (int k = 0; k < aliveCount; k++) {
            key[k] = model.opening(alive[k]) * scale;
        }
        long bound = 0;
        for (int demand = 0; demand < multiplier.length; demand++) {
            long price = multiplier[demand];
            bound += price;
            int[] list = sites[demand];
            long[] listCost = cost[demand];
            int size = length[demand];
            for (int k = 0; k < size && listCost[k] < price; k++) {
                key[list[k]] += listCost[k] - price;
            }
        }
        return bound + choose();
    }

    /** Opens the fixed sites and the best of the others, as many as pay and as are allowed; returns their keys' sum. */
    private long choose() {
        int free = 0;
        int paying = 0;
        long sum = 0;
        for (int k = 0; k < aliveCount; k++) {
            boolean open = state[alive[k]] == OPEN;
            chosen[k] = open;
            if (open) {
                sum += key[k];
            } else {
                sorted[free++] = key[k];
                paying += key[k] < 0 ? 1 : 0;
            }
        }
        int need = Math.max(0, model.least() - openCount);
        chosenFree = Math.min(free, Math.min(model.most() - openCount, Math.max(need, paying)));
        lastChosenKey = Long.MIN_VALUE;
        firstLeftKey = Long.MAX_VALUE;
        if (chosenFree > 0) {
            Selection.smallestFirst(sorted, free, chosenFree);
            lastChosenKey = sorted[chosenFree - 1];
        }
        for (int k = 0; k < chosenFree; k++) {
            sum += sorted[k];
        }
        for (int k = chosenFree; k < free; k++) {
            firstLeftKey = Math.min(firstLeftKey, sorted[k]);
        }
        int left = chosenFree;
        for (int k = 0; k < aliveCount; k++) {
            if (!chosen[k] && key[k] < lastChosenKey) {
                chosen[k] = true;
                left--;
            }
        }
        for (int k = 0; k < aliveCount && left > 0; k++) {
            if (!chosen[k] && key[k] == lastChosenKey) {
                chosen[k] = true;
                left--;
            }
        }
        for (int k = 0; k < aliveCount; k++) {
            frequency[k] = MEMORY_OF_CHOICE * frequency[k] + (chosen[k] ? 1 - MEMORY_OF_CHOICE : 0);
        }
        return sum;
    }

    /** One less the services of a demand point in the relaxed solution: the slope of the bound in its multiplier. */
    int excess(int demand, long price) {
        int excess = 1;
        int[] list = sites[demand];
        long[] listCost = cost[demand];
        int size = length[demand];
        for (int k = 0; k < size && listCost[k] < price; k++) {
            excess -= chosen[list[k]] ? 1 : 0;
        }
        // A point at its ceiling is served at that price; only a double service still pulls.
        return excess > 0 && price >= ceiling[demand] ? 0 : excess;
    }

    /**
     * Fixes the sites that no solution below the cutoff opens, or closes: reduced-cost fixing.
     *
     * @param bound what {@link #evaluate} has just returned
     */
    void fix(long bound, long cutoff) {
        long enough = (cutoff - 1) * scale;
        if (bound > enough) {
            return;
        }
        boolean full = openCount + chosenFree == model.most();
        boolean bare = openCount + chosenFree <= model.least();
        long nextIn = bare ? firstLeftKey : Math.min(0, firstLeftKey);
        // One more may open in the place of another where there is no room, or where that one opens only to make up
        // numbers.
        long firstOut = full ? lastChosenKey : bare ? Math.max(0, lastChosenKey) : 0;
        for (int k = 0; k < aliveCount; k++) {
            int site = alive[k];
            if (state[site] != FREE) {
                continue;
            }
            if (chosen[k]) {
                boolean onlyChoice = bare && firstLeftKey == Long.MAX_VALUE;
                if (onlyChoice || bound - key[k] + nextIn > enough) {
                    state[site] = OPEN;
                }
            } else {
                boolean noRoom = full && chosenFree == 0;
                if (noRoom || bound + key[k] - firstOut > enough) {
                    state[site] = CLOSED;
                }
            }
        }
    }
}
