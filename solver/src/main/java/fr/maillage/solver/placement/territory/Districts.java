package fr.maillage.solver.placement.territory;

import java.util.Arrays;

/**
 * The territories of one tier while they change: who is in each, where its seat is best, what it weighs, and which units
 * may leave it without breaking it in two. All of it is kept up unit by unit. A move costs a look at the units of the two
 * territories; what it made unknown, the same move back makes known again.
 *
 * <p>Whether a unit may leave is the question for cut vertices (Hopcroft and Tarjan 1973). They are looked for in a
 * territory when first asked after it has changed, and then hold for all questions until it changes again.
 */
final class Districts {

    private static final int MOST_MOVES_BACK = 4096;

    private final Tier tier;
    private final Units units;
    private final SeatCosts costs;
    private final int[] label;
    private final int[][] members;
    private final int[] size;
    private final int[] position;
    private final long[] seatCost;
    private final int[] seat;
    private final long[] value;
    private final CutUnits cutUnits;

    private long distance;
    private long excess;
    private int cutPairs;

    /** Moves that may still be taken back: the unit, and whether the cut units of both territories were known. */
    private final int[] movedUnit = new int[MOST_MOVES_BACK];

    private final int[] movedFrom = new int[MOST_MOVES_BACK];
    private final boolean[] knewFrom = new boolean[MOST_MOVES_BACK];
    private final boolean[] knewTo = new boolean[MOST_MOVES_BACK];

    /** What the unit's site cost before it moved; only where it has one site. */
    private final long[] costBack = new long[MOST_MOVES_BACK];

    private int moves;

    /**
     * Territories as they are labelled.
     *
     * @param labels of the units, each from 0 to the count less one
     */
    Districts(Tier tier, int[] labels) {
        this.tier = tier;
        units = tier.units();
        costs = tier.costs();
        label = new int[units.size()];
        members = new int[tier.count()][units.size()];
        size = new int[tier.count()];
        position = new int[units.size()];
        seatCost = new long[tier.sites()];
        seat = new int[tier.count()];
        value = new long[tier.count()];
        cutUnits = new CutUnits(units, label);
        relabel(labels);
    }

    /** Takes other labels, everything computed from nothing. */
    void relabel(int[] labels) {
        System.arraycopy(labels, 0, label, 0, label.length);
        Arrays.fill(size, 0);
        Arrays.fill(value, 0);
        for (int unit = 0; unit < label.length; unit++) {
            int t = label[unit];
            position[unit] = size[t];
            members[t][size[t]++] = unit;
            value[t] += tier.value(unit);
        }
        for (int site = 0; site < seatCost.length; site++) {
            int t = label[tier.unitOfSite(site)];
            seatCost[site] = costs.sum(site, members[t], size[t]);
        }
        distance = 0;
        excess = 0;
        for (int t = 0; t < size.length; t++) {
            seat[t] = bestSeat(t);
            distance += distanceOf(t);
            excess += excessOf(t);
        }
        int cut = 0;
        for (int unit = 0; unit < label.length; unit++) {
            int[] neighbours = units.neighbours(unit);
            for (int k = 0; k < neighbours.length; k++) {
                cut += label[neighbours[k]] == label[unit] ? 0 : units.borders(unit)[k];
            }
        }
        cutPairs = cut / 2;
        cutUnits.forgetAll();
        moves = 0;
    }

    /** A unit changes its territory, whether or not both stay whole. */
    void move(int unit, int to) {
        int from = label[unit];
        if (from == to) {
            return;
        }
        distance -= distanceOf(from) + distanceOf(to);
        excess -= excessOf(from) + excessOf(to);
        int[] neighbours = units.neighbours(unit);
        int[] borders = units.borders(unit);
        for (int k = 0; k < neighbours.length; k++) {
            int other = label[neighbours[k]];
            if (other == from) {
                cutPairs += borders[k];
            } else if (other == to) {
                cutPairs -= borders[k];
            }
        }
        boolean isBack = remember(unit, from, to);
        label[unit] = to;
        int last = members[from][--size[from]];
        members[from][position[unit]] = last;
        position[last] = position[unit];
        value[from] -= tier.value(unit);
        value[to] += tier.value(unit);

        int bestFrom = costs.add(unit, -1, members[from], size[from], seatCost);
        int bestTo = costs.add(unit, 1, members[to], size[to], seatCost);
        seat[from] = tier.fixedSite(from) == Tier.NONE ? bestFrom : tier.fixedSite(from);
        seat[to] = tier.fixedSite(to) == Tier.NONE ? bestTo : tier.fixedSite(to);
        position[unit] = size[to];
        members[to][size[to]++] = unit;
        for (int site = tier.firstSite(unit); site < tier.firstSite(unit + 1); site++) {
            seatCost[site] = isBack ? costBack[moves] : costs.sum(site, members[to], size[to]);
            if (tier.fixedSite(to) == Tier.NONE && isBetter(site, seat[to])) {
                seat[to] = site;
            }
        }
        distance += distanceOf(from) + distanceOf(to);
        excess += excessOf(from) + excessOf(to);
    }

    private int bestSeat(int t) {
        int best = tier.fixedSite(t);
        if (best == Tier.NONE) {
            for (int k = 0; k < size[t]; k++) {
                int unit = members[t][k];
                for (int site = tier.firstSite(unit); site < tier.firstSite(unit + 1); site++) {
                    if (isBetter(site, best)) {
                        best = site;
                    }
                }
            }
        }
        return best;
    }

    private boolean isBetter(int site, int than) {
        return than == Tier.NONE
                || seatCost[site] < seatCost[than]
                || (seatCost[site] == seatCost[than] && site < than);
    }

    /** Notes a move, or takes the last one back; returns whether it did the latter and knows its site's cost. */
    private boolean remember(int unit, int from, int to) {
        if (moves > 0 && movedUnit[moves - 1] == unit && movedFrom[moves - 1] == to) {
            moves--;
            cutUnits.set(to, knewFrom[moves]);
            cutUnits.set(from, knewTo[moves]);
            return tier.firstSite(unit + 1) - tier.firstSite(unit) == 1;
        }
        if (moves == MOST_MOVES_BACK) {
            moves = 0;
        }
        movedUnit[moves] = unit;
        movedFrom[moves] = from;
        knewFrom[moves] = cutUnits.isKnown(from);
        knewTo[moves] = cutUnits.isKnown(to);
        cutUnits.set(from, false);
        cutUnits.set(to, false);
        if (tier.firstSite(unit) < tier.firstSite(unit + 1)) {
            costBack[moves] = seatCost[tier.firstSite(unit)];
        }
        moves++;
        return false;
    }

    /** Whether its territory stays in one piece, and keeps its fixed seat, when a unit leaves. */
    boolean mayLeave(int unit) {
        int t = label[unit];
        if (size[t] == 1 || (tier.fixedSite(t) != Tier.NONE && tier.unitOfSite(tier.fixedSite(t)) == unit)) {
            return false;
        }
        if (!cutUnits.isKnown(t)) {
            cutUnits.find(t, members[t], size[t]);
            moves = 0;
        }
        return !cutUnits.isCut(unit);
    }

    int label(int unit) {
        return label[unit];
    }

    int[] labels() {
        return label.clone();
    }

    int size(int t) {
        return size[t];
    }

    /** A unit of a territory, by its present place in the list. */
    int member(int t, int k) {
        return members[t][k];
    }

    /** The best seat; {@link Tier#NONE} where no unit has a site. */
    int seat(int t) {
        return seat[t];
    }

    /** What the units of the territory around a site would have to the site, if its seat were there. */
    long seatCost(int site) {
        return seatCost[site];
    }

    long value(int t) {
        return value[t];
    }

    Tier tier() {
        return tier;
    }

    private long distanceOf(int t) {
        return seat[t] == Tier.NONE ? Energy.NO_SEAT : seatCost[seat[t]];
    }

    /** By how much a territory's value is outside the tolerance, in thousandths, rounded up. */
    private long excessOf(int t) {
        double target = tier.target(t);
        return (long) Math.ceil(Math.max(0, Math.abs(value[t] - target) - tier.tolerance() * target));
    }

    /** The units some of whose residents are beyond the greatest distance to their seat. */
    int unitsBeyond() {
        int beyond = 0;
        for (int unit = 0; unit < label.length; unit++) {
            int site = seat[label[unit]];
            beyond += site != Tier.NONE && !costs.isNear(unit, site) ? 1 : 0;
        }
        return beyond;
    }

    /** Whether a territory's value is outside the tolerance. */
    boolean isOutside(int t) {
        return excessOf(t) > 0;
    }

    /** Resident-millimetres to the seats, what is beyond the greatest distance counted as far longer. */
    long distance() {
        return distance;
    }

    /** The sum of what is outside the tolerance, in thousandths. */
    long excess() {
        return excess;
    }

    /** The pairs of neighbouring blocks in different territories. */
    int cutPairs() {
        return cutPairs;
    }

    /** The greatest |value / target − 1|. */
    double greatestDeviation() {
        double greatest = 0;
        for (int t = 0; t < value.length; t++) {
            greatest = Math.max(greatest, Math.abs((double) value[t] / tier.target(t) - 1));
        }
        return greatest;
    }

    /** The sum of |value − target|, in thousandths. */
    double sumOfDeviations() {
        double sum = 0;
        for (int t = 0; t < value.length; t++) {
            sum += Math.abs(value[t] - tier.target(t));
        }
        return sum;
    }
}
