package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Interchange search: open sites are exchanged for closed ones as long as that pays. Every demand point knows its
 * cheapest and second cheapest open site, and every open site what closing it would cost, so that the best partner for a
 * site that opens is found in one pass over the demand points instead of one pass for each partner.
 *
 * <p>The number of open sites stays as it is; opening costs are taken to be equal and left out.
 *
 * @see <a href="https://doi.org/10.1016/S0167-6377(03)00088-5">Resende, Werneck (2003), after Whitaker (1983)</a>
 * @see <a href="https://arxiv.org/abs/2008.05171">Schubert, Rousseeuw (2021), for taking every improving exchange</a>
 */
public final class Interchange {

    private final FacilityModel model;
    private final long unserved;
    private final long[][] costBySite;
    private final boolean[] open;
    private final int[] nearest;
    private final int[] second;
    private final long[] nearestCost;
    private final long[] secondCost;
    private final long[] loss;
    private final long[] relief;
    private int openCount;
    private long value;
    private int cursor;

    private static final int NONE = -1;

    /** Tables for a problem; {@link #start} fills them. */
    public Interchange(FacilityModel model) {
        this.model = model;
        int demands = model.demands();
        unserved = (1L << 61) / (demands + 1);
        costBySite = new long[model.sites()][demands];
        for (int demand = 0; demand < demands; demand++) {
            long otherwise = Math.min(unserved, model.fallback(demand));
            for (long[] costs : costBySite) {
                costs[demand] = otherwise;
            }
            int[] order = model.order(demand);
            for (int k = 0; k < order.length; k++) {
                costBySite[order[k]][demand] = Math.min(otherwise, model.cost(demand)[k]);
            }
        }
        open = new boolean[model.sites()];
        nearest = new int[demands];
        second = new int[demands];
        nearestCost = new long[demands];
        secondCost = new long[demands];
        loss = new long[model.sites()];
        relief = new long[model.sites()];
    }

    /** Opens these sites, and the kept ones, and no others. */
    public void start(boolean[] sites) {
        openCount = 0;
        for (int site = 0; site < open.length; site++) {
            open[site] = sites[site] || model.isKept(site);
            openCount += open[site] ? 1 : 0;
        }
        value = 0;
        Arrays.fill(loss, 0);
        for (int demand = 0; demand < nearest.length; demand++) {
            look(demand);
            enter(demand);
        }
    }

    /** The open sites. */
    public boolean[] open() {
        return open.clone();
    }

    /** The cost of serving everybody; unserved demand points that must be served weigh more than all others together. */
    public long value() {
        return value;
    }

    /** Opens the site that pays most, again and again, until so many are open. */
    public void growTo(int count) {
        while (openCount < count) {
            int best = NONE;
            long bestGain = -1;
            for (int site = 0; site < open.length; site++) {
                if (!open[site]) {
                    long gain = gain(site);
                    if (gain > bestGain) {
                        bestGain = gain;
                        best = site;
                    }
                }
            }
            insert(best);
        }
    }

    /** Takes every improving exchange until there is none. */
    public void descend() {
        int tried = 0;
        while (tried < open.length) {
            int site = cursor;
            cursor = cursor + 1 == open.length ? 0 : cursor + 1;
            tried++;
            if (!open[site] && exchangeFor(site)) {
                tried = 0;
            }
        }
    }

    /** Exchanges so many sites at random, whatever it costs. */
    public void shake(int exchanges, RandomGenerator random) {
        for (int k = 0; k < exchanges; k++) {
            int leaving = pick(true, random);
            int entering = pick(false, random);
            if (leaving == NONE || entering == NONE) {
                return;
            }
            remove(leaving);
            insert(entering);
        }
    }

    /** An open site that is not kept, or a closed one, at random; {@link #NONE} where there is none. */
    private int pick(boolean wantOpen, RandomGenerator random) {
        int from = random.nextInt(open.length);
        for (int k = 0; k < open.length; k++) {
            int site = from + k < open.length ? from + k : from + k - open.length;
            if (open[site] == wantOpen && !(wantOpen && model.isKept(site))) {
                return site;
            }
        }
        return NONE;
    }

    /**
     * What the best exchange for a site would change, without making it.
     *
     * @return the change of the value, below zero where it pays; {@link Long#MAX_VALUE} where no open site may close
     */
    public long bestExchange(int entering) {
        int leaving = bestPartner(entering);
        return leaving == NONE ? Long.MAX_VALUE : loss[leaving] - relief[leaving] - entryGain;
    }

    private long entryGain;

    /** The open site whose exchange for this one pays most; leaves its terms in the tables. */
    private int bestPartner(int entering) {
        long[] costs = costBySite[entering];
        Arrays.fill(relief, 0);
        long gain = 0;
        for (int demand = 0; demand < costs.length; demand++) {
            long cost = costs[demand];
            long farther = secondCost[demand];
            if (cost < farther) {
                long near = nearestCost[demand];
                int site = nearest[demand];
                if (cost < near) {
                    gain += near - cost;
                    if (site != NONE) {
                        relief[site] += farther - near;
                    }
                } else if (site != NONE) {
                    relief[site] += farther - cost;
                }
            }
        }
        entryGain = gain;
        int best = NONE;
        for (int site = 0; site < open.length; site++) {
            if (open[site]
                    && !model.isKept(site)
                    && (best == NONE || loss[site] - relief[site] < loss[best] - relief[best])) {
                best = site;
            }
        }
        return best;
    }

    private boolean exchangeFor(int entering) {
        int leaving = bestPartner(entering);
        if (leaving == NONE || loss[leaving] - relief[leaving] >= entryGain) {
            return false;
        }
        insert(entering);
        remove(leaving);
        return true;
    }

    private long gain(int entering) {
        long[] costs = costBySite[entering];
        long gain = 0;
        for (int demand = 0; demand < costs.length; demand++) {
            gain += Math.max(0, nearestCost[demand] - costs[demand]);
        }
        return gain;
    }

    private void insert(int site) {
        open[site] = true;
        openCount++;
        long[] costs = costBySite[site];
        for (int demand = 0; demand < costs.length; demand++) {
            long cost = costs[demand];
            if (cost >= secondCost[demand]) {
                continue;
            }
            leave(demand);
            if (cost < nearestCost[demand]) {
                second[demand] = nearest[demand];
                secondCost[demand] = nearestCost[demand];
                nearest[demand] = site;
                nearestCost[demand] = cost;
            } else {
                second[demand] = site;
                secondCost[demand] = cost;
            }
            enter(demand);
        }
    }

    private void remove(int site) {
        open[site] = false;
        openCount--;
        for (int demand = 0; demand < nearest.length; demand++) {
            if (nearest[demand] == site || second[demand] == site) {
                leave(demand);
                look(demand);
                enter(demand);
            }
        }
    }

    /** Finds the two cheapest open sites of a demand point. */
    private void look(int demand) {
        long otherwise = Math.min(unserved, model.fallback(demand));
        nearest[demand] = NONE;
        second[demand] = NONE;
        nearestCost[demand] = otherwise;
        secondCost[demand] = otherwise;
        int[] order = model.order(demand);
        for (int k = 0; k < order.length; k++) {
            int site = order[k];
            if (!open[site]) {
                continue;
            }
            if (nearest[demand] == NONE) {
                nearest[demand] = site;
                nearestCost[demand] = costBySite[site][demand];
            } else {
                second[demand] = site;
                secondCost[demand] = costBySite[site][demand];
                return;
            }
        }
    }

    private void leave(int demand) {
        value -= nearestCost[demand];
        if (nearest[demand] != NONE) {
            loss[nearest[demand]] -= secondCost[demand] - nearestCost[demand];
        }
    }

    private void enter(int demand) {
        value += nearestCost[demand];
        if (nearest[demand] != NONE) {
            loss[nearest[demand]] += secondCost[demand] - nearestCost[demand];
        }
    }
}
