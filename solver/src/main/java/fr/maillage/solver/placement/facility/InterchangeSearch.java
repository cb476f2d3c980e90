package fr.maillage.solver.placement.facility;

import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The search for a good solution with a given number of sites: rounds of annealing by interchange, each from one of a
 * few elite solutions, and each ended by {@link Recombination} with all of them. Two kinds of rounds take turns: small
 * disturbances that are settled at once, good where few sites serve many, and single exchanges at a falling temperature
 * (Kirkpatrick, Gelatt, Vecchi 1983), good where sites are many. The choice of a relaxation is a third kind of start.
 *
 * <p>It counts its work in looks at exchanges, never time, so that the same seed finds the same.
 */
public final class InterchangeSearch {

    private static final int ELITES = 8;
    /** Temperatures at which rounds begin, in turn, as parts of what a point costs: which is best differs by problem. */
    private static final double[] FIRST_HEATS = {0.02, 0.06, 0.2};

    private static final double LAST_HEAT = 0.002;
    private static final double FAR_SHARE = 0.1;
    private static final int FAR_CHOICES = 8;
    /** The first round has so many looks for each site, and later ones get longer. */
    private static final int FIRST_LOOKS = 1;

    private static final double LONGEST_SETTLING = 300_000;
    private static final double LONGEST_EXCHANGING = 4_000_000;
    private static final double GROWTH = 1.3;
    /** Lists hold this and so many times what a point has for itself, or what the second nearest open one is beyond. */
    private static final int LEAST_LIST = 16;

    private static final int LIST_A_POINT = 4;
    private static final int LIST_A_RANK = 3;
    private static final int LOOKS_A_CHECK = 256;

    private final Interchange interchange;
    private final Disturbance disturbance;
    private final Recombination recombination;
    private final RandomGenerator random;
    private final int movable;
    private final List<boolean[]> elites = new ArrayList<>();
    private final List<Long> eliteValues = new ArrayList<>();
    private boolean[] best;
    private long bestValue;

    private double looksEach = FIRST_LOOKS;
    private int rounds;

    /** The round at hand. */
    private boolean inRound;

    private long roundStart;
    private long roundEnd;
    private boolean settling;
    private double firstHeat;
    private double unit;

    /**
     * Begins with the given sites, settled.
     *
     * @param start some open sites; filled up or thinned out to the number wanted
     * @param points that are open in every solution; at least as many as are kept
     */
    public InterchangeSearch(FacilityModel model, boolean[] start, int points, RandomGenerator random) {
        this.random = random;
        int each = model.sites() / Math.max(1, points);
        interchange = new Interchange(model.shortened(
                demand -> Math.max(LEAST_LIST + LIST_A_POINT * each, LIST_A_RANK * model.secondRank(demand, start))));
        disturbance = new Disturbance(interchange, FAR_SHARE, FAR_CHOICES, random);
        recombination = new Recombination(interchange);
        interchange.start(start);
        GreedyChoice.shrink(interchange, points);
        GreedyChoice.grow(interchange, points);
        interchange.descend();
        best = interchange.open();
        bestValue = interchange.value();
        enter();
        int kept = 0;
        for (int site = 0; site < start.length; site++) {
            kept += model.isKept(site) ? 1 : 0;
        }
        movable = points < model.sites() && points > kept && model.demands() > 0 ? points : 0;
    }

    /** The best solution so far. */
    public boolean[] best() {
        return best;
    }

    /** Its value; demand points beyond their list may count a little more than in the model. */
    public long bestValue() {
        return bestValue;
    }

    /**
     * Searches on.
     *
     * @param looks about so many exchanges are looked at
     * @param steps ends it
     */
    public void advance(long looks, Steps steps) {
        long end = interchange.looks() + looks;
        while (movable > 0 && interchange.looks() < end && !steps.isOver()) {
            if (!inRound) {
                beginRound();
            }
            anneal(Math.min(end, roundEnd), steps);
            if (interchange.looks() >= roundEnd) {
                endRound();
            }
        }
    }

    /** Takes the choice of a relaxation for a start; it may open more or fewer sites. */
    public void tryStart(boolean[] sites) {
        if (movable == 0 || inRound) {
            return;
        }
        interchange.start(sites);
        GreedyChoice.shrink(interchange, movable);
        GreedyChoice.grow(interchange, movable);
        interchange.descend();
        elites.forEach(recombination::take);
        enter();
    }

    private void beginRound() {
        inRound = true;
        settling = (rounds & 1) == 0;
        firstHeat = FIRST_HEATS[rounds / 2 % FIRST_HEATS.length];
        rounds++;
        interchange.start(elites.get(random.nextInt(elites.size())));
        long length = (long) Math.min(
                settling ? LONGEST_SETTLING : LONGEST_EXCHANGING,
                looksEach * interchange.model().sites());
        roundStart = interchange.looks();
        roundEnd = roundStart + length;
        looksEach *= GROWTH;
        // Penalties for the unserved are no measure of a usual exchange.
        unit = (double) Math.min(interchange.value(), Math.max(1, bestValue)) / interchange.openCount();
    }

    private void anneal(long end, Steps steps) {
        while (interchange.looks() < Math.min(end, roundEnd) && !steps.isOver()) {
            double done = (double) (interchange.looks() - roundStart) / (roundEnd - roundStart);
            double heat = unit * firstHeat * Math.pow(LAST_HEAT / firstHeat, done);
            long until = Math.min(end, interchange.looks() + LOOKS_A_CHECK);
            if (settling) {
                disturb(until, heat);
            } else {
                exchange(until, heat);
            }
            keepIfBest();
        }
    }

    private void disturb(long until, double heat) {
        int idle = 0;
        while (interchange.looks() < until && idle < LOOKS_A_CHECK) {
            long looked = interchange.looks();
            long before = interchange.value();
            interchange.mark();
            disturbance.shake();
            interchange.settle();
            long change = interchange.value() - before;
            if (change > 0 && !accepts(change, heat)) {
                interchange.undo();
            } else {
                interchange.keep();
            }
            idle = interchange.looks() == looked ? idle + 1 : 0;
        }
        if (idle == LOOKS_A_CHECK) {
            // Nothing to look at any more: the round is over.
            roundEnd = interchange.looks();
        }
    }

    private void exchange(long until, double heat) {
        int sites = interchange.model().sites();
        while (interchange.looks() < until) {
            int site = random.nextInt(sites);
            if (interchange.isOpen(site)) {
                continue;
            }
            long change = interchange.bestExchange(site);
            if (change < Long.MAX_VALUE && (change <= 0 || accepts(change, heat))) {
                interchange.exchange(site);
            }
        }
    }

    private boolean accepts(long change, double heat) {
        return change < -heat * Math.log(random.nextDouble());
    }

    private void endRound() {
        inRound = false;
        interchange.descend();
        elites.forEach(recombination::take);
        enter();
    }

    /** Puts the interchange's solution among the elites where it is good enough and not there yet. */
    private void enter() {
        keepIfBest();
        boolean[] open = interchange.open();
        long value = interchange.value();
        if (elites.stream().anyMatch(elite -> Arrays.equals(elite, open))) {
            return;
        }
        if (elites.size() < ELITES) {
            elites.add(open);
            eliteValues.add(value);
            return;
        }
        int worst = 0;
        for (int k = 1; k < ELITES; k++) {
            worst = eliteValues.get(k) > eliteValues.get(worst) ? k : worst;
        }
        if (value <= eliteValues.get(worst)) {
            elites.set(worst, open);
            eliteValues.set(worst, value);
        }
    }

    private void keepIfBest() {
        if (interchange.value() < bestValue) {
            best = interchange.open();
            bestValue = interchange.value();
        }
    }
}
