package fr.maillage.solver.staffing;

import fr.maillage.solver.search.Steps;
import java.util.Arrays;

/**
 * A bound on a level, given the levels before it, by Lagrangian relaxation. Needs, rows and the levels before are priced;
 * what remains falls apart into holders, each of which takes the choice that is worth most to it (a team together where
 * agents apart from it cost something), and into needs, each of which takes the staff that is cheapest at its price. That
 * of a need is sought among whole multiples of the quotités that can come to it, which makes the bound sharper than that of
 * the linear program. Prices rise along a gradient whose kinks are blurred, as many holders are alike: each is divided
 * among the choices that are almost its best (Nesterov's smoothing), in steps of the size that each price has shown to need
 * (Adam). The bound itself is that of the exact choices.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.27.1.1">Fisher (1981), The Lagrangian relaxation method</a>
 * @see <a href="https://doi.org/10.1007/s10107-004-0552-5">Nesterov (2005), Smooth minimization of non-smooth functions</a>
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma, Ba (2015), Adam</a>
 */
final class Relaxation {

    private static final int PASSES_A_STEP = 10;
    private static final double FIRST_STEP = 0.3;
    private static final double LAST_STEP = 0.0005;

    /** How much worse a choice may be to be taken by some part of a holder, beside what an ETP is worth in a step. */
    private static final double FIRST_BLUR = 0.2;

    private static final double LAST_BLUR = 0.0005;

    /** Choices so many blurs worse are not taken at all. */
    private static final double FAINTEST = 12;

    private static final double MEMORY = 0.9;
    private static final double MEMORY_OF_SIZE = 0.99;

    /** Of the size of what was added up, against rounding of doubles. */
    private static final double TOLERANCE = 1e-9;

    private final StaffingModel model;
    private final Slots slots;
    private final Prices prices;
    private final Choices choices;
    private final int level;
    private final NeedStaff needs;
    private final Teams teams;

    private double[] best;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private final int[] choice;
    private final double[] values;
    private double blur;
    private final int[] bestChoice;

    /**
     * A relaxation.
     *
     * @param level whose least value is sought
     * @param reached the values of the levels before it, which no plan considered is above
     */
    Relaxation(StaffingModel model, Choices choices, int level, long[] reached) {
        this.model = model;
        this.choices = choices;
        this.level = level;
        slots = model.slots;
        prices = new Prices(model, choices, level, reached);
        needs = new NeedStaff(model, choices);
        teams = new Teams(model, choices);
        best = prices.first();
        choice = new int[model.postes()];
        values = new double[slots.size()];
        bestChoice = new int[model.postes()];
    }

    /**
     * Raises the bound.
     *
     * @param target a value of the level that a plan has, or may have: the search ends where the bound reaches it
     * @param most passes over all holders
     * @param steps one for ten passes; where time is over before the passes are, the bound is what it is then
     */
    void raise(long target, int most, Steps steps) {
        int passes = (int) Math.min(most, Math.min(most, steps.left()) * PASSES_A_STEP);
        double[] gradient = new double[best.length];
        double[] mean = new double[best.length];
        double[] size = new double[best.length];
        double[] at = best.clone();
        for (int pass = 0; pass < passes && !steps.isOver(); pass++) {
            double progress = (double) pass / passes;
            blur = prices.worthOfEtp(at) * FIRST_BLUR * Math.pow(LAST_BLUR / FIRST_BLUR, progress);
            double value = evaluate(at, gradient);
            steps.spend(pass % PASSES_A_STEP == 0 ? 1 : 0);
            if (value > bestValue) {
                bestValue = value;
                System.arraycopy(at, 0, best, 0, best.length);
                System.arraycopy(choice, 0, bestChoice, 0, choice.length);
            }
            if (bound() >= target) {
                return;
            }
            double step = FIRST_STEP * Math.pow(LAST_STEP / FIRST_STEP, progress);
            double meanCorrection = 1 - Math.pow(MEMORY, pass + 1);
            double sizeCorrection = 1 - Math.pow(MEMORY_OF_SIZE, pass + 1);
            for (int i = 0; i < at.length; i++) {
                mean[i] += (1 - MEMORY) * (gradient[i] - mean[i]);
                size[i] += (1 - MEMORY_OF_SIZE) * (gradient[i] * gradient[i] - size[i]);
                if (size[i] > 0) {
                    double along = mean[i] / meanCorrection / Math.sqrt(size[i] / sizeCorrection);
                    at[i] = Math.max(0, at[i] + step * prices.scale(i) * along);
                }
            }
        }
    }

    /** No plan considered has a smaller value than this. */
    long bound() {
        if (bestValue <= 0) {
            return 0;
        }
        return Math.max(
                0, (long) Math.ceil(bestValue - TOLERANCE * (1 + prices.magnitude(best) + Math.abs(bestValue)) - 1e-6));
    }

    /** The choice of each holder at the best prices: a slot. */
    int[] chosenSlots() {
        int[] slots = new int[bestChoice.length];
        for (int h = 0; h < slots.length; h++) {
            slots[h] = choices.slots[h].length == 0 ? -1 : choices.slots[h][bestChoice[h]];
        }
        return slots;
    }

    /** What each slot of a poste costs its holder of today at the best prices, in the order of its options. */
    double[][] worth() {
        prices.set(best);
        double[][] worth = new double[model.postes()][];
        for (int p = 0; p < worth.length; p++) {
            worth[p] = new double[model.options[p].length];
            for (int k = 0; k < worth[p].length; k++) {
                int slot = model.options[p][k];
                double cost = 0;
                for (int l = 0; l <= level; l++) {
                    cost += prices.ofLevel(best, l) * Math.max(0, model.cost(l, p, p, slot));
                }
                worth[p][k] = cost - prices.gain(p, slot, model.counts(p, slot, p));
            }
        }
        return worth;
    }

    /** The value at some prices, and about its gradient: that of choices that are blurred. */
    private double evaluate(double[] at, double[] gradient) {
        prices.set(at);
        Arrays.fill(gradient, 0);
        double value = prices.constant(at, gradient);
        value += needs.evaluate(prices, at, gradient);
        value += prices.ofPostes(at, gradient, blur);
        double apart = 0;
        for (int l = 0; l <= level; l++) {
            apart += prices.ofLevel(at, l) * model.apart[l];
        }
        if (apart > 0) {
            value += teams.evaluate(this, at, apart);
        }
        double[] spent = new double[level];
        for (int h = 0; h < choice.length; h++) {
            boolean isInTeam = apart > 0 && model.team[h] >= 0;
            double least = choose(h, at, isInTeam ? teams.unitOf(model.team[h]) : -1, apart, spent);
            value += isInTeam ? 0 : least;
        }
        prices.takeAll(gradient);
        for (int l = 0; l < level; l++) {
            gradient[prices.levelAt(l)] += spent[l];
        }
        return value;
    }

    /**
     * Has a holder take its best choice, and parts of it those that are almost as good.
     *
     * @param unit of its team; -1 where that does not matter
     * @param apart what being outside that unit costs
     * @return what the best choice costs
     */
    private double choose(int holder, double[] at, int unit, double apart, double[] spent) {
        int[] of = choices.slots[holder];
        if (of.length == 0) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < of.length; k++) {
            double value = value(holder, k, at) + (unit < 0 || slots.unit[of[k]] == unit ? 0 : apart);
            values[k] = value;
            if (value < least) {
                least = value;
                choice[holder] = k;
            }
        }
        double sum = 0;
        double faintest = least + FAINTEST * blur;
        for (int k = 0; k < of.length; k++) {
            values[k] = values[k] > faintest ? 0 : Math.exp((least - values[k]) / blur);
            sum += values[k];
        }
        for (int k = 0; k < of.length; k++) {
            if (values[k] > 0) {
                double part = values[k] / sum;
                prices.take(holder, of[k], part);
                for (int l = 0; l < level; l++) {
                    spent[l] += part
                            * (choices.costs[l][holder][k]
                                    + (unit < 0 || slots.unit[of[k]] == unit ? 0 : model.apart[l]));
                }
            }
        }
        return least;
    }

    /** What a choice of a holder costs at the prices that are set. */
    double value(int holder, int k, double[] at) {
        int slot = choices.slots[holder][k];
        double cost = choices.costs[level][holder][k];
        for (int l = 0; l < level; l++) {
            cost += prices.ofLevel(at, l) * choices.costs[l][holder][k];
        }
        return cost - prices.gain(holder, slot, model.counts(holder, slot, holder));
    }
}
