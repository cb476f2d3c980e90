package fr.maillage.solver.placement.facility;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of "every demand point is served once", with some sites fixed open or closed. Multipliers
 * and bounds are whole numbers in units of 1 / {@code scale}, so that a bound is exact, not a floating-point estimate.
 *
 * <p>The dual is climbed by a deflected subgradient (Camerini, Fratta, Maffioli 1975) towards the best known value; what
 * the relaxed solution chooses on the way, averaged, stands for the fractional solution when a branch is chosen.
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

    private static final double MEMORY_OF_DIRECTION = 0.6;
    private static final double MEMORY_OF_CHOICE = 0.9;
    /** The climb aims a little above the best known value, which keeps its steps from dying out early. */
    private static final double AIM = 1.005;

    private static final double SLOWEST_PACE = 1e-3;
    /**
     * Up to so many demand points all multipliers move alike where a rule limits who may serve: under a tight target those
     * of small communes are as large as any, and there are iterations enough for all.
     */
    private static final int EVENLY_PACED = 5_000;

    private static final double SHORTEST_STEP = 1e-4;
    private static final int ITERATIONS_A_LOOK = 32;

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
    private final double[] direction;
    private final long[] bestMultiplier;
    private final long[] bestKey;
    private final double[] frequency;

    private byte[] state = {};
    private final long[] multiplier;
    /** For each demand point, how fast its multiplier moves: about as fast as it is large, unless a rule makes all alike. */
    private final double[] pace;

    private long best;
    private double step;
    private boolean warm;
    private int sinceBest;

    /** The volume algorithm's own: step length, the share of the newest subgradient, and how it has fared. */
    private boolean polishing;

    private final double[] subgradient;
    private double volumeStep;
    private double newest;
    private int failures;
    private long polished;
    private long lastLook;

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
        direction = new double[demands];
        subgradient = new double[demands];
        multiplier = new long[demands];
        pace = pace(model);
        bestMultiplier = new long[demands];
        bestKey = new long[count];
        frequency = new double[count];
    }

    private static double[] pace(FacilityModel model) {
        double[] pace = new double[model.demands()];
        if (pace.length <= EVENLY_PACED && hasRule(model)) {
            Arrays.fill(pace, 1);
            return pace;
        }
        double sum = 0;
        int count = 0;
        for (int demand = 0; demand < pace.length; demand++) {
            long[] costs = model.cost(demand);
            int rank = usualRank(model, costs.length);
            pace[demand] = rank < 0 ? 0 : costs[rank];
            if (pace[demand] == 0 && !model.mustBeServed(demand)) {
                pace[demand] = model.fallback(demand);
            }
            sum += pace[demand];
            count += pace[demand] > 0 ? 1 : 0;
        }
        double mean = count == 0 ? 1 : sum / count;
        for (int demand = 0; demand < pace.length; demand++) {
            pace[demand] = pace[demand] == 0 ? 1 : Math.max(SLOWEST_PACE, pace[demand] / mean);
        }
        return pace;
    }

    /** Whether some demand point has to be served by some of the sites. */
    private static boolean hasRule(FacilityModel model) {
        for (int demand = 0; demand < model.demands(); demand++) {
            if (model.mustBeServed(demand) && model.order(demand).length < model.sites()) {
                return true;
            }
        }
        return false;
    }

    /** About the rank in a list at which a demand point is served where the open sites are spread evenly. */
    private static int usualRank(FacilityModel model, int listed) {
        return Math.min(listed - 1, Math.max(1, model.sites() / Math.max(1, model.most()) / 2));
    }

    /** Multipliers to start from: what a demand point would pay with about the right number of sites open. */
    long[] firstMultipliers() {
        long[] multiplier = new long[model.demands()];
        for (int demand = 0; demand < multiplier.length; demand++) {
            long[] costs = model.cost(demand);
            if (costs.length == 0) {
                continue;
            }
            int rank = usualRank(model, costs.length);
            long opening = model.opening(model.order(demand)[0]);
            multiplier[demand] = costs[rank] * scale + opening * scale / costs.length;
        }
        return multiplier;
    }

    /**
     * Raises the bound of a node.
     *
     * @param state of each site; those that the gap decides are fixed in it afterwards
     * @param multiplier where to start; afterwards the best found
     * @param iterations at most
     * @param agility the first step's length, 1 for a start from nothing, less for a warm start
     * @param cutoff the value that a solution must be below, unscaled
     * @param steps asked now and then whether to end early
     * @return the bound in scaled units; above {@code (cutoff - 1) * scale} where the node holds nothing better
     */
    long climb(byte[] state, long[] multiplier, int iterations, double agility, long cutoff, Steps steps) {
        if (!begin(state, multiplier, agility, cutoff)) {
            return cutoff * scale;
        }
        deflect(iterations, cutoff, steps);
        System.arraycopy(bestMultiplier, 0, multiplier, 0, multiplier.length);
        fix(cutoff);
        return best;
    }

    /**
     * Prepares an ascent that goes on in pieces, by {@link #deflect} and {@link #polish}.
     *
     * @param state of each site; kept, and changed by {@link #fix}
     * @param start multipliers; not changed by what follows
     * @param agility the first step's length
     * @param cutoff the value that a solution must be below, unscaled
     * @return false where the node holds nothing better
     */
    boolean begin(byte[] state, long[] start, double agility, long cutoff) {
        this.state = state;
        best = Long.MIN_VALUE;
        if (!prepare(state, cutoff)) {
            return false;
        }
        for (int demand = 0; demand < start.length; demand++) {
            multiplier[demand] = length[demand] == 0 ? ceiling[demand] : Math.min(start[demand], ceiling[demand]);
        }
        Arrays.fill(direction, 0);
        Arrays.fill(frequency, 0, aliveCount, 0);
        step = agility;
        warm = agility < 1;
        sinceBest = 0;
        polishing = false;
        return true;
    }

    /** The best bound of the ascent so far, in scaled units. */
    long best() {
        return best;
    }

    /** The multipliers of the best bound; not to be changed. */
    long[] bestMultiplier() {
        return bestMultiplier;
    }

    /** Makes the sites that the last relaxed solution chose the open ones of {@code sites}. */
    void copyChosen(boolean[] sites) {
        Arrays.fill(sites, false);
        for (int k = 0; k < aliveCount; k++) {
            sites[alive[k]] = chosen[k];
        }
    }

    /**
     * Climbs along the deflected subgradient.
     *
     * @return whether it may be worth going on
     */
    boolean deflect(int iterations, long cutoff, Steps steps) {
        long enough = (cutoff - 1) * scale;
        int patience = warm ? 10 : 30;
        for (int iteration = 0; iteration < iterations; iteration++) {
            if (iteration % ITERATIONS_A_LOOK == ITERATIONS_A_LOOK - 1 && steps.isOver()) {
                return true;
            }
            long bound = evaluate(state, multiplier);
            if (bound > best) {
                sinceBest = bound - best > Math.abs(best) / 100_000 ? 0 : sinceBest + 1;
                best = bound;
                System.arraycopy(multiplier, 0, bestMultiplier, 0, multiplier.length);
                System.arraycopy(key, 0, bestKey, 0, aliveCount);
                if (bound > enough) {
                    return false;
                }
            } else {
                sinceBest++;
            }
            if (sinceBest > patience) {
                step *= warm ? 0.6 : 0.7;
                sinceBest = 0;
                if (step < SHORTEST_STEP) {
                    return false;
                }
            }
            if (!move(multiplier, step * (cutoff * scale * AIM - bound))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Climbs by the volume algorithm: steps always start at the best multipliers, along an average of the subgradients
     * that is itself made as short as the last one allows. Slower than {@link #deflect} from afar, and far better near
     * the top; where it stalls, it begins again with a new average.
     *
     * @see <a href="https://doi.org/10.1007/s101070050002">Barahona, Anbil (2000)</a>
     */
    void polish(int iterations, long cutoff, Steps steps) {
        long enough = (cutoff - 1) * scale;
        if (!polishing) {
            polishing = true;
            restart();
        }
        for (int iteration = 0; iteration < iterations && best <= enough; iteration++) {
            if (iteration % ITERATIONS_A_LOOK == ITERATIONS_A_LOOK - 1 && steps.isOver()) {
                return;
            }
            double norm = 0;
            for (int demand = 0; demand < direction.length; demand++) {
                norm += pace[demand] * direction[demand] * direction[demand];
            }
            if (norm < 1e-9) {
                return;
            }
            double reach = volumeStep * (cutoff * scale - best) / norm;
            for (int demand = 0; demand < multiplier.length; demand++) {
                long price = bestMultiplier[demand] + Math.round(reach * pace[demand] * direction[demand]);
                multiplier[demand] = Math.max(0, Math.min(price, ceiling[demand]));
            }
            long bound = evaluate(state, multiplier);
            double length = 0;
            double product = 0;
            for (int demand = 0; demand < multiplier.length; demand++) {
                int slope = excess(demand, multiplier[demand]);
                subgradient[demand] = slope;
                length += pace[demand] * slope * slope;
                product += pace[demand] * slope * direction[demand];
            }
            double apart = length - 2 * product + norm;
            double shortest = apart > 0 ? (norm - product) / apart : newest;
            double share = shortest < 0 ? newest / 10 : Math.min(shortest, newest);
            for (int demand = 0; demand < multiplier.length; demand++) {
                direction[demand] = share * subgradient[demand] + (1 - share) * direction[demand];
            }
            polished++;
            if (bound > best) {
                best = bound;
                System.arraycopy(multiplier, 0, bestMultiplier, 0, multiplier.length);
                System.arraycopy(key, 0, bestKey, 0, aliveCount);
                volumeStep *= product > 0 ? 1.1 : 1;
                failures = 0;
            } else if (++failures == 20) {
                volumeStep *= 0.66;
                failures = 0;
            }
            if (polished % 100 == 0) {
                newest = best - lastLook < (cutoff * scale - best) / 100 ? Math.max(newest / 2, 1e-4) : newest;
                lastLook = best;
            }
            if (volumeStep < 1e-6) {
                restart();
            }
        }
    }

    private void restart() {
        volumeStep = 0.1;
        newest = 0.1;
        failures = 0;
        lastLook = best;
        evaluate(state, bestMultiplier);
        for (int demand = 0; demand < multiplier.length; demand++) {
            direction[demand] = excess(demand, bestMultiplier[demand]);
        }
    }

    /** How often the relaxed solutions of the last climb chose a site, the last ones weighing most. */
    double frequency(int site) {
        return frequency[place[site]];
    }

    /** Builds the node's lists; false where a demand point is left without any site. */
    private boolean prepare(byte[] state, long cutoff) {
        aliveCount = 0;
        openCount = 0;
        for (int site = 0; site < state.length; site++) {
            if (state[site] != CLOSED) {
                place[site] = aliveCount;
                alive[aliveCount++] = site;
                openCount += state[site] == OPEN ? 1 : 0;
            }
        }
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

    /** The bound at these multipliers; leaves the reduced costs in {@code key} and the relaxed choice in {@code chosen}. */
    private long evaluate(byte[] state, long[] multiplier) {
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
        return bound + choose(state);
    }

    /** Opens the fixed sites and the best of the others, as many as pay and as are allowed; returns their keys' sum. */
    private long choose(byte[] state) {
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

    /** One step along the deflected subgradient; false where it is zero: the relaxed solution is a solution. */
    private boolean move(long[] multiplier, double reach) {
        double norm = 0;
        boolean flat = true;
        for (int demand = 0; demand < multiplier.length; demand++) {
            int excess = excess(demand, multiplier[demand]);
            flat &= excess == 0;
            direction[demand] = MEMORY_OF_DIRECTION * direction[demand] + (1 - MEMORY_OF_DIRECTION) * excess;
            norm += pace[demand] * direction[demand] * direction[demand];
        }
        if (flat || norm < 1e-12) {
            return false;
        }
        double step = reach / norm;
        for (int demand = 0; demand < multiplier.length; demand++) {
            long price = multiplier[demand] + Math.round(step * pace[demand] * direction[demand]);
            multiplier[demand] = Math.max(0, Math.min(price, ceiling[demand]));
        }
        return true;
    }

    /** One less the services of a demand point in the relaxed solution: the slope of the bound in its multiplier. */
    private int excess(int demand, long price) {
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

    /** Fixes the sites that no solution below the cutoff opens, or closes: reduced-cost fixing. */
    void fix(long cutoff) {
        long bound = best;
        long enough = (cutoff - 1) * scale;
        if (bound > enough) {
            return;
        }
        System.arraycopy(bestKey, 0, key, 0, aliveCount);
        choose(state);
        boolean full = openCount + chosenFree == model.most();
        boolean bare = openCount + chosenFree <= model.least();
        long nextIn = bare ? firstLeftKey : Math.min(0, firstLeftKey);
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
                long out = full ? lastChosenKey : 0;
                boolean noRoom = full && chosenFree == 0;
                if (noRoom || bound + key[k] - out > enough) {
                    state[site] = CLOSED;
                }
            }
        }
    }
}
