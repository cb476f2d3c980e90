package fr.maillage.solver.placement.facility;

import java.util.Arrays;

/**
 * Interchange: open sites are exchanged for closed ones. Every demand point knows the ranks of its cheapest and second
 * cheapest open site, and every open site what closing it would cost, so that the best partner for a site that opens is
 * found in one look at the demand points that list it. Where something changed, the sites worth another look are queued.
 *
 * <p>The number of open sites stays as it is; opening costs are taken to be equal and left out.
 *
 * @see <a href="https://doi.org/10.1016/S0167-6377(03)00088-5">Resende, Werneck (2003), after Whitaker (1983)</a>
 * @see <a href="https://arxiv.org/abs/2008.05171">Schubert, Rousseeuw (2021), for taking every improving exchange</a>
 */
public final class Interchange {

    static final int NONE = -1;

    private final FacilityModel model;
    /** What a demand point costs where nothing of its list is open. */
    private final long[] otherwise;

    private final ListingSites listing;

    private final boolean[] open;
    private final int[] openSites;
    private final int[] openPlace;
    private int openCount;

    /** Ranks of the cheapest and the second cheapest open site; the list's length where there is none. */
    private final int[] nearestRank;

    private final int[] secondRank;
    private final int[] nearest;
    private final long[] nearestCost;
    private final long[] secondCost;
    private final long[] loss;
    private long value;

    private int leastLoss;
    private boolean leastLossKnown;

    private final long[] relief;
    private final int[] relieved;
    private long entryGain;
    private long exitLoss;
    private int partner;

    private final Journal journal = new Journal();

    private final SiteQueue queue;
    private boolean queueing;

    private long looks;

    /** Tables for a problem; {@link #start} fills them. */
    public Interchange(FacilityModel model) {
        this.model = model;
        int demands = model.demands();
        int sites = model.sites();
        otherwise = new long[demands];
        for (int demand = 0; demand < demands; demand++) {
            otherwise[demand] = model.fallbackOfSearch(demand);
        }
        listing = ListingSites.of(model, otherwise);
        open = new boolean[sites];
        openSites = new int[sites];
        openPlace = new int[sites];
        nearestRank = new int[demands];
        secondRank = new int[demands];
        nearest = new int[demands];
        nearestCost = new long[demands];
        secondCost = new long[demands];
        loss = new long[sites];
        relief = new long[sites];
        relieved = new int[sites];
        queue = new SiteQueue(sites);
    }

    FacilityModel model() {
        return model;
    }

    /** Opens these sites, and the kept ones, and no others. */
    public void start(boolean[] sites) {
        queue.clear();
        journal.end();
        openCount = 0;
        for (int site = 0; site < open.length; site++) {
            open[site] = sites[site] || model.isKept(site);
            if (open[site]) {
                openPlace[site] = openCount;
                openSites[openCount++] = site;
            }
        }
        value = 0;
        leastLossKnown = false;
        Arrays.fill(loss, 0);
        for (int demand = 0; demand < nearest.length; demand++) {
            nearestRank[demand] = nextOpen(demand, 0);
            secondRank[demand] = nextOpen(demand, nearestRank[demand] + 1);
            price(demand);
            enter(demand);
        }
    }

    /** The open sites. */
    public boolean[] open() {
        return open.clone();
    }

    boolean isOpen(int site) {
        return open[site];
    }

    int openCount() {
        return openCount;
    }

    /** One of the open sites, in no order. */
    int openSite(int place) {
        return openSites[place];
    }

    long loss(int site) {
        return loss[site];
    }

    int[] demandsOf(int site) {
        return listing.demands()[site];
    }

    /** The cheapest open site of a demand point; {@link #NONE} where nothing of its list is open. */
    int nearest(int demand) {
        return nearest[demand];
    }

    int nearestRank(int demand) {
        return nearestRank[demand];
    }

    int secondRank(int demand) {
        return secondRank[demand];
    }

    /** How many exchanges were looked at so far. */
    long looks() {
        return looks;
    }

    /** The cost of serving everybody; unserved demand points that must be served weigh more than all others together. */
    public long value() {
        return value;
    }

    /** What opening a site pays by itself. */
    long gain(int entering) {
        int[] demands = listing.demands()[entering];
        long[] costs = listing.cost()[entering];
        long gain = 0;
        for (int k = 0; k < demands.length; k++) {
            gain += Math.max(0, nearestCost[demands[k]] - costs[k]);
        }
        return gain;
    }

    /** Takes every improving exchange until there is none. */
    public void descend() {
        for (int site = 0; site < open.length; site++) {
            if (!open[site]) {
                queue.add(site);
            }
        }
        settle();
    }

    /** Takes improving exchanges for the queued sites, and for those that an exchange puts there, until none is left. */
    void settle() {
        queueing = true;
        while (!queue.isEmpty()) {
            int site = queue.remove();
            if (!open[site] && bestExchange(site) < 0) {
                exchange(site);
            }
        }
        queueing = false;
    }

    /** Whether the sites that a change touches are queued for {@link #settle}. */
    void queueChanges(boolean queues) {
        queueing = queues;
    }

    /**
     * What the best exchange for a site would change, without making it.
     *
     * @return the change of the value, below zero where it pays; {@link Long#MAX_VALUE} where no open site may close
     */
    public long bestExchange(int entering) {
        looks++;
        int leaving = bestPartner(entering);
        return leaving == NONE ? Long.MAX_VALUE : exitLoss - entryGain;
    }

    /** Makes the exchange that {@link #bestExchange} has just looked at. */
    public void exchange(int entering) {
        int leaving = partner;
        insert(entering);
        remove(leaving);
    }

    /** The open site whose exchange for this one pays most; leaves both sides' terms behind. */
    private int bestPartner(int entering) {
        int[] demands = listing.demands()[entering];
        long[] costs = listing.cost()[entering];
        long gain = 0;
        int count = 0;
        for (int k = 0; k < demands.length; k++) {
            int demand = demands[k];
            long cost = costs[k];
            long farther = secondCost[demand];
            if (cost >= farther) {
                continue;
            }
            long near = nearestCost[demand];
            long more = farther - Math.max(near, cost);
            gain += Math.max(0, near - cost);
            int site = nearest[demand];
            if (site != NONE && more > 0) {
                if (relief[site] == 0) {
                    relieved[count++] = site;
                }
                relief[site] += more;
            }
        }
        entryGain = gain;
        // Sites without relief are judged by the cheapest of all: relief only makes one cheaper.
        int best = leastLoss();
        long least = best == NONE ? Long.MAX_VALUE : loss[best];
        for (int k = 0; k < count; k++) {
            int site = relieved[k];
            long left = loss[site] - relief[site];
            relief[site] = 0;
            if (left < least && !model.isKept(site)) {
                least = left;
                best = site;
            }
        }
        exitLoss = least;
        partner = best;
        return best;
    }

    /** The open site that is missed least and may close; {@link #NONE} where none may. */
    int leastLoss() {
        if (!leastLossKnown) {
            leastLoss = NONE;
            for (int k = 0; k < openCount; k++) {
                int site = openSites[k];
                if ((leastLoss == NONE || loss[site] < loss[leastLoss]) && !model.isKept(site)) {
                    leastLoss = site;
                }
            }
            leastLossKnown = true;
        }
        return leastLoss;
    }

    /** Opens a closed site. */
    public void insert(int site) {
        open[site] = true;
        openPlace[site] = openCount;
        openSites[openCount++] = site;
        loss[site] = 0;
        leastLossKnown = false;
        journal.opened(site);
        int[] demands = listing.demands()[site];
        int[] ranks = listing.rank()[site];
        long[] costs = listing.cost()[site];
        for (int k = 0; k < demands.length; k++) {
            int demand = demands[k];
            int rank = ranks[k];
            int oldSecond = secondRank[demand];
            if (rank >= oldSecond) {
                continue;
            }
            leave(demand);
            if (rank < nearestRank[demand]) {
                secondRank[demand] = nearestRank[demand];
                secondCost[demand] = nearestCost[demand];
                nearestRank[demand] = rank;
                nearestCost[demand] = costs[k];
                nearest[demand] = site;
            } else {
                secondRank[demand] = rank;
                secondCost[demand] = costs[k];
            }
            enter(demand);
            if (queueing) {
                enqueueBefore(demand, oldSecond);
            }
        }
    }

    /** Closes an open site. */
    public void remove(int site) {
        open[site] = false;
        int place = openPlace[site];
        int moved = openSites[--openCount];
        openSites[place] = moved;
        openPlace[moved] = place;
        leastLossKnown = false;
        journal.closed(site);
        int[] demands = listing.demands()[site];
        int[] ranks = listing.rank()[site];
        for (int k = 0; k < demands.length; k++) {
            int demand = demands[k];
            if (ranks[k] > secondRank[demand]) {
                continue;
            }
            leave(demand);
            if (ranks[k] == nearestRank[demand]) {
                nearestRank[demand] = secondRank[demand];
            }
            secondRank[demand] = nextOpen(demand, secondRank[demand] + 1);
            price(demand);
            enter(demand);
            if (queueing) {
                enqueueBefore(demand, secondRank[demand]);
            }
        }
    }

    /** From now on, {@link #undo} takes back what follows. */
    void mark() {
        journal.begin();
    }

    /** Keeps everything since {@link #mark}. */
    void keep() {
        journal.end();
    }

    /** Takes back everything since {@link #mark}. */
    void undo() {
        journal.end();
        while (!journal.isEmpty()) {
            int change = journal.removeLast();
            if (change >= 0) {
                remove(change);
            } else {
                insert(~change);
            }
        }
    }

    /** Queues the sites that a demand point would rather have than the one of this rank. */
    private void enqueueBefore(int demand, int rank) {
        int[] order = model.order(demand);
        for (int k = 0; k < Math.min(order.length, rank); k++) {
            if (!open[order[k]]) {
                queue.add(order[k]);
            }
        }
    }

    /** The rank of the first open site of a list from a rank on; the list's length where there is none. */
    private int nextOpen(int demand, int from) {
        int[] order = model.order(demand);
        int rank = from;
        while (rank < order.length && !open[order[rank]]) {
            rank++;
        }
        return Math.min(rank, order.length);
    }

    private void price(int demand) {
        int[] order = model.order(demand);
        long[] costs = model.cost(demand);
        int first = nearestRank[demand];
        int second = secondRank[demand];
        nearest[demand] = first < order.length ? order[first] : NONE;
        nearestCost[demand] = first < order.length ? Math.min(otherwise[demand], costs[first]) : otherwise[demand];
        secondCost[demand] = second < order.length ? Math.min(otherwise[demand], costs[second]) : otherwise[demand];
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
