package fr.maillage.solver.staffing;

import java.util.Arrays;
import java.util.Map;

/**
 * The prices of a relaxation, one after another: of a thousandth of an ETP in each need, of each row from below and from
 * above, of each slot that postes of a grade are bound to, of each balance of {@link PosteMetiers} up and down, and of the
 * levels before the one that is bounded. All are at least 0.
 */
final class Prices {

    private static final double FIRST_OF_SHORTAGE = 0.5;

    private final StaffingModel model;
    private final Slots slots;
    private final Choices choices;
    private final int level;
    private final long[] reached;
    private final int cells;
    private final int rows;
    private final int firstBound;
    private final int firstBalance;
    private final int firstLevel;
    private final int[][] boundAt;
    private final int[] boundCount;
    private final double[] scale;
    private final double[] ofEtp;
    private final double[] ofPoste;
    private final double[] etpIn;
    private final double[] postesIn;
    private final double[] boundIn;
    private final double[] balanceIn;
    private double[] current;

    Prices(StaffingModel model, Choices choices, int level, long[] reached) {
        this.model = model;
        this.choices = choices;
        this.level = level;
        this.reached = reached.clone();
        slots = model.slots;
        cells = slots.cells();
        rows = slots.rowCount();
        firstBound = cells + 2 * rows;
        boundAt = new int[choices.bound.length][];
        int[] counts = new int[16];
        int bounds = 0;
        for (int g = 0; g < boundAt.length; g++) {
            boundAt[g] = new int[slots.size()];
            Arrays.fill(boundAt[g], -1);
            for (int s = 0; s < slots.size(); s++) {
                if (choices.bound[g][s] > 0) {
                    if (bounds == counts.length) {
                        counts = Arrays.copyOf(counts, 2 * bounds);
                    }
                    boundAt[g][s] = firstBound + bounds;
                    counts[bounds++] = choices.bound[g][s];
                }
            }
        }
        boundCount = Arrays.copyOf(counts, bounds);
        firstBalance = firstBound + bounds;
        firstLevel = firstBalance + 2 * choices.metiers.balances;
        scale = new double[firstLevel + level];
        current = new double[scale.length];
        ofEtp = new double[slots.size()];
        ofPoste = new double[slots.size()];
        etpIn = new double[slots.size()];
        postesIn = new double[slots.size()];
        boundIn = new double[bounds];
        balanceIn = new double[choices.metiers.balances];
        scales();
    }

    private void scales() {
        double ofShortage = firstOfShortage();
        int most = Arrays.stream(slots.priority).max().orElse(1);
        for (int c = 0; c < cells; c++) {
            scale[c] = 100.0 * slots.priority[c] * ofShortage;
        }
        for (int r = 0; r < rows; r++) {
            scale[cells + r] = slots.least[r] > 0 ? 100.0 * most * ofShortage : 0;
            scale[cells + rows + r] = slots.most[r] < Long.MAX_VALUE ? 100.0 * most * ofShortage : 0;
        }
        Arrays.fill(scale, firstBound, firstLevel, 100.0 * Slots.ONE * ofShortage);
        Arrays.fill(scale, firstLevel, scale.length, FIRST_OF_SHORTAGE);
    }

    private double firstOfShortage() {
        if (model.shortageLevel > level) {
            return 1;
        }
        return model.shortageWeight * (model.shortageLevel == level ? 1 : FIRST_OF_SHORTAGE);
    }

    /** To begin with. */
    double[] first() {
        double[] first = new double[scale.length];
        for (int l = 0; l < level; l++) {
            first[firstLevel + l] = FIRST_OF_SHORTAGE;
        }
        return first;
    }

    double scale(int at) {
        return scale[at];
    }

    int levelAt(int l) {
        return firstLevel + l;
    }

    /** Of a level: 1 of the one that is bounded. */
    double ofLevel(double[] prices, int l) {
        return l >= level ? 1 : prices[firstLevel + l];
    }

    /** Whether shortage is in one of the levels before. */
    boolean isShortagePriced() {
        return model.shortageLevel < level;
    }

    /** What a unit of shortage costs. */
    double ofShortage(double[] prices) {
        return model.shortageLevel > level ? 0 : model.shortageWeight * ofLevel(prices, model.shortageLevel);
    }

    /** What of a unit of shortage counts in its level. */
    int shortageWeight() {
        return model.shortageWeight;
    }

    /** Where the price of the level of shortage stands. */
    int shortageAt() {
        return levelAt(model.shortageLevel);
    }

    /** Prepares the gains of slots. */
    void set(double[] prices) {
        current = prices;
        for (int s = 0; s < ofEtp.length; s++) {
            double etp = slots.cell[s] == Slots.NO_CELL ? 0 : prices[slots.cell[s]];
            double poste = 0;
            for (int r : slots.rows[s]) {
                double price = prices[cells + r] - prices[cells + rows + r];
                if (slots.isOfPostes[r]) {
                    poste += Slots.ONE * price;
                } else {
                    etp += price;
                }
            }
            ofEtp[s] = etp;
            ofPoste[s] = poste;
        }
    }

    /** What a holder brings to a slot, at the prices that are set. */
    double gain(int holder, int slot, int counts) {
        int[] of = boundAt[model.grade[holder]];
        double bound = of[slot] < 0 || model.isTied[holder] ? 0 : current[of[slot]];
        int balance = choices.metiers.balance(model.grade[holder], slot);
        double ofBalance = balance < 0 ? 0 : ofBalance(current, balance);
        return counts * ofEtp[slot] + ofPoste[slot] + bound + ofBalance;
    }

    /** What a holder in a métier of its grade is worth, and a poste in it costs. */
    private double ofBalance(double[] prices, int balance) {
        return prices[firstBalance + 2 * balance] - prices[firstBalance + 2 * balance + 1];
    }

    /** What all postes cost that take the cheapest of the métiers that they may have. */
    double ofPostes(double[] prices, double[] gradient, double blur) {
        double value = 0;
        for (Map.Entry<PosteMetiers.Kind, Integer> kind : choices.metiers.kinds.entrySet()) {
            int[] balances = choices.metiers.balanceOf[kind.getKey().grade()];
            int[] ends = kind.getKey().ends();
            double least = Double.POSITIVE_INFINITY;
            for (int end : ends) {
                least = Math.min(least, ofBalance(prices, balances[end]));
            }
            double sum = 0;
            for (int end : ends) {
                sum += Math.exp((least - ofBalance(prices, balances[end])) / blur);
            }
            for (int end : ends) {
                double part = Math.exp((least - ofBalance(prices, balances[end])) / blur) / sum * kind.getValue();
                gradient[firstBalance + 2 * balances[end]] += part;
                gradient[firstBalance + 2 * balances[end] + 1] -= part;
            }
            value += ends.length == 0 ? 0 : least * kind.getValue();
        }
        return value;
    }

    /** What does not depend on any choice. */
    double constant(double[] prices, double[] gradient) {
        double value = 0;
        for (int r = 0; r < rows; r++) {
            if (scale[cells + r] > 0) {
                value += prices[cells + r] * slots.least[r];
                gradient[cells + r] = slots.least[r];
            }
            if (scale[cells + rows + r] > 0) {
                value -= prices[cells + rows + r] * slots.most[r];
                gradient[cells + rows + r] = -slots.most[r];
            }
        }
        for (int b = 0; b < boundCount.length; b++) {
            value += prices[firstBound + b] * boundCount[b];
            gradient[firstBound + b] = boundCount[b];
        }
        for (int l = 0; l < level; l++) {
            value -= prices[firstLevel + l] * reached[l];
            gradient[firstLevel + l] = -reached[l];
        }
        return value;
    }

    /** Puts a part of a holder into a slot. */
    void take(int holder, int slot, double part) {
        etpIn[slot] += part * model.counts(holder, slot, holder);
        postesIn[slot] += part;
        int bound = boundAt[model.grade[holder]][slot];
        if (bound >= 0 && !model.isTied[holder]) {
            boundIn[bound - firstBound] += part;
        }
        int balance = choices.metiers.balance(model.grade[holder], slot);
        if (balance >= 0) {
            balanceIn[balance] += part;
        }
    }

    /** Takes all that was put into slots from the gradient, and empties them. */
    void takeAll(double[] gradient) {
        for (int slot = 0; slot < etpIn.length; slot++) {
            int cell = slots.cell[slot];
            if (cell != Slots.NO_CELL) {
                gradient[cell] -= etpIn[slot];
            }
            for (int r : slots.rows[slot]) {
                double quantity = slots.isOfPostes[r] ? Slots.ONE * postesIn[slot] : etpIn[slot];
                gradient[cells + r] -= scale[cells + r] > 0 ? quantity : 0;
                gradient[cells + rows + r] += scale[cells + rows + r] > 0 ? quantity : 0;
            }
        }
        for (int b = 0; b < boundIn.length; b++) {
            gradient[firstBound + b] -= boundIn[b];
        }
        Arrays.fill(etpIn, 0);
        Arrays.fill(postesIn, 0);
        for (int b = 0; b < balanceIn.length; b++) {
            gradient[firstBalance + 2 * b] -= balanceIn[b];
            gradient[firstBalance + 2 * b + 1] += balanceIn[b];
        }
        Arrays.fill(boundIn, 0);
        Arrays.fill(balanceIn, 0);
    }

    /** About what an ETP is worth in a step of shortage. */
    double worthOfEtp(double[] prices) {
        return Math.max(1, 100 * Slots.ONE * ofShortage(prices));
    }

    /** Of the numbers that are added up, for an error bound. */
    double magnitude(double[] prices) {
        double sum = 0;
        for (int c = 0; c < cells; c++) {
            sum += prices[c] * slots.target[c];
        }
        for (int l = 0; l < level; l++) {
            sum += prices[firstLevel + l] * reached[l];
        }
        return sum + choices.slots.length;
    }
}
