package fr.maillage.solver.placement.facility;

import fr.maillage.solver.search.Steps;
import java.util.Arrays;

/**
 * Climbs towards the best multipliers of a {@link Relaxation}: from afar by a deflected subgradient aimed at the best
 * known value, near the top by many short cycles of the same. Every ascent goes on in pieces, and keeps the best met.
 *
 * @see <a href="https://doi.org/10.1007/BFb0120698">Camerini, Fratta, Maffioli (1975), of the deflected subgradient</a>
 */
final class DualAscent {

    /** The part of a direction that stays in the next: little from afar, where slopes change, more near the top. */
    private static final double MEMORY_FROM_AFAR = 0.6;

    private static final double MEMORY_NEAR_THE_TOP = 0.8;
    /** The climb aims a little above the best known value, which keeps its steps from dying out early. */
    private static final double AIM = 1.005;

    private static final double SLOWEST_PACE = 1e-3;
    /**
     * Up to so many demand points all multipliers move alike where a rule limits who may serve: under a tight target those
     * of small communes are as large as any, and there are iterations enough for all.
     */
    private static final int EVENLY_PACED = 5_000;

    private static final double SHORTEST_STEP = 1e-4;
    private static final int EVALUATIONS_A_LOOK = 32;

    private static final double FIRST_AGILITY = 0.05;
    private static final double LEAST_AGILITY = 1e-3;
    /** What a cycle gains, as a part of the gap, that makes the next one begin with a shorter or a longer step. */
    private static final double LITTLE_GAIN = 1e-4;

    private static final double GOOD_GAIN = 1e-3;
    private static final double CAUTION = 0.7;
    private static final double COURAGE = 1.2;

    private final Relaxation relaxation;
    private final double[] direction;
    private final long[] multiplier;
    private final long[] bestMultiplier;

    /** For each demand point, how fast its multiplier moves: about as fast as it is large, unless a rule makes all alike. */
    private final double[] pace;

    private byte[] state = {};
    private long best;
    private double step;
    private boolean warm;
    private int sinceBest;

    /** Of {@link #polish}: the length of a cycle's first step, and the gap that the cycle began with. */
    private double agility;

    private long cycleGap;
    private boolean cycling;
    private long evaluations;

    DualAscent(FacilityModel model, long scale) {
        relaxation = new Relaxation(model, scale);
        int demands = model.demands();
        direction = new double[demands];
        multiplier = new long[demands];
        bestMultiplier = new long[demands];
        pace = pace(model);
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
        FacilityModel model = relaxation.model();
        long scale = relaxation.scale();
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
            return cutoff * relaxation.scale();
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
        if (!relaxation.prepare(state, cutoff)) {
            return false;
        }
        take(start);
        Arrays.fill(direction, 0);
        step = agility;
        warm = agility < 1;
        sinceBest = 0;
        this.agility = FIRST_AGILITY;
        cycleGap = 0;
        cycling = false;
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
        relaxation.copyChosen(sites);
    }

    /** How often the relaxed solutions of this ascent chose a site, the last ones weighing most. */
    double frequency(int site) {
        return relaxation.frequency(site);
    }

    /** Fixes the sites that the gap decides: those that no solution below the cutoff opens, or closes. */
    void fix(long cutoff) {
        relaxation.fix(relaxation.evaluate(bestMultiplier), cutoff);
    }

    /**
     * Fixes what the gap decides, and goes on with what is left.
     *
     * @return false where there is nothing better
     */
    boolean narrow(long cutoff) {
        fix(cutoff);
        if (!relaxation.prepare(state, cutoff)) {
            return false;
        }
        take(bestMultiplier);
        System.arraycopy(multiplier, 0, bestMultiplier, 0, multiplier.length);
        best = relaxation.evaluate(bestMultiplier);
        cycling = false;
        return true;
    }

    private void take(long[] start) {
        for (int demand = 0; demand < start.length; demand++) {
            long ceiling = relaxation.ceiling(demand);
            multiplier[demand] = relaxation.isListed(demand) ? Math.min(start[demand], ceiling) : ceiling;
        }
    }

    /**
     * Climbs along the deflected subgradient.
     *
     * @return whether it may be worth going on
     */
    boolean deflect(int iterations, long cutoff, Steps steps) {
        long enough = (cutoff - 1) * relaxation.scale();
        int patience = warm ? 20 : 30;
        for (int iteration = 0; iteration < iterations; iteration++) {
            if (++evaluations % EVALUATIONS_A_LOOK == 0 && steps.isOver()) {
                return true;
            }
            long bound = relaxation.evaluate(multiplier);
            if (bound > best) {
                sinceBest = bound - best > Math.abs(best) / 100_000 ? 0 : sinceBest + 1;
                best = bound;
                System.arraycopy(multiplier, 0, bestMultiplier, 0, multiplier.length);
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
            if (!move(multiplier, step * (cutoff * relaxation.scale() * AIM - bound))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Climbs on near the top: cycles along the deflected subgradient, each from the best multipliers and with a length
     * of the first step that follows from what the cycle before has gained.
     */
    void polish(int iterations, long cutoff, Steps steps) {
        long enough = (cutoff - 1) * relaxation.scale();
        long end = evaluations + iterations;
        while (evaluations < end && best <= enough && !steps.isOver()) {
            if (!cycling) {
                beginCycle(cutoff);
            }
            cycling = deflect((int) (end - evaluations), cutoff, steps);
        }
    }

    private void beginCycle(long cutoff) {
        long gap = cutoff * relaxation.scale() - best;
        if (cycleGap > 0) {
            double gain = (double) (cycleGap - gap) / gap;
            agility *= gain < LITTLE_GAIN ? CAUTION : gain > GOOD_GAIN ? COURAGE : 1;
        }
        if (agility < LEAST_AGILITY) {
            agility = FIRST_AGILITY;
        }
        cycleGap = gap;
        cycling = true;
        warm = true;
        step = agility;
        sinceBest = 0;
        Arrays.fill(direction, 0);
        System.arraycopy(bestMultiplier, 0, multiplier, 0, multiplier.length);
    }

    /** One step along the deflected subgradient; false where it is zero: the relaxed solution is a solution. */
    private boolean move(long[] multiplier, double reach) {
        double memory = cycling ? MEMORY_NEAR_THE_TOP : MEMORY_FROM_AFAR;
        double norm = 0;
        boolean flat = true;
        for (int demand = 0; demand < multiplier.length; demand++) {
            int excess = relaxation.excess(demand, multiplier[demand]);
            flat &= excess == 0;
            direction[demand] = memory * direction[demand] + (1 - memory) * excess;
            norm += pace[demand] * direction[demand] * direction[demand];
        }
        if (flat || norm < 1e-12) {
            return false;
        }
        double step = reach / norm;
        for (int demand = 0; demand < multiplier.length; demand++) {
            long price = multiplier[demand] + Math.round(step * pace[demand] * direction[demand]);
            multiplier[demand] = Math.max(0, Math.min(price, relaxation.ceiling(demand)));
        }
        return true;
    }
}
