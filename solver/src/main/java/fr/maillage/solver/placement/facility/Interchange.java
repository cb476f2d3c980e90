package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

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

    /** For each site, the demand points that list it, its rank in each of those lists, and the cost there. */
    private final int[][] demandsOf;

    private final int[][] rankOf;
    private final long[][] costOf;

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

    private int[] journal = new int[64];
    private int journalSize;
    private boolean journaling;

    private final int[] queue;
    private final boolean[] queued;
    private int queueHead;
    private int queueSize;
    private boolean queueing;

    private long looks;

    /** Tables for a problem; {@link #start} fills them. */
    public Interchange(FacilityModel model) {
        this.model = model;
        int demands = model.demands();
        int sites = model.sites();
        int[] sizes = new int[sites];
        for (int demand = 0; demand < demands; demand++) {
            for (int site : model.order(demand)) {
                sizes[site]++;
            }
        }
        demandsOf = new int[sites][];
        rankOf = new int[sites][];
        costOf = new long[sites][];
        for (int site = 0; site < sites; site++) {
            demandsOf[site] = new int[sizes[site]];
            rankOf[site] = new int[sizes[site]];
            costOf[site] = new long[sizes[site]];
        }
        otherwise = new long[demands];
        for (int demand = demands - 1; demand >= 0; demand--) {
            otherwise[demand] = model.fallbackOfSearch(demand);
            int[] order = model.order(demand);
            for (int k = 0; k < order.length; k++) {
                int at = --sizes[order[k]];
                demandsOf[order[k]][at] = demand;
                rankOf[order[k]][at] = k;
                costOf[order[k]][at] = Math.min(otherwise[demand], model.cost(demand)[k]);
            }
        }
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
        queue = new int[sites];
        queued = new boolean[sites];
    }

    FacilityModel model() {
        return model;
    }

    /** Opens these sites, and the kept ones, and no others. */
    public void start(boolean[] sites) {
        clearQueue();
        journaling = false;
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
        return demandsOf[site];
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

    /** Opens the site that pays most, again and again, until so many are open; gains only shrink, so few are renewed. */
    public void growTo(int count) {
        record Entry(long gain, int site) {}
        PriorityQueue<Entry> entries = new PriorityQueue<>((one, other) ->
                one.gain != other.gain ? Long.compare(other.gain, one.gain) : Integer.compare(one.site, other.site));
        if (openCount < count) {
            for (int site = 0; site < open.length; site++) {
                if (!open[site]) {
                    entries.add(new Entry(gain(site), site));
                }
            }
        }
        while (openCount < count) {
            Entry best = entries.remove();
            long gain = gain(best.site);
            Entry next = entries.peek();
            if (next == null || gain >= next.gain) {
                insert(best.site);
            } else {
                entries.add(new Entry(gain, best.site));
            }
        }
    }

    /** Closes the site that is missed least, again and again, until so many are open or only kept ones are. */
    void shrinkTo(int count) {
        while (openCount > count && leastLoss() != NONE) {
            remove(leastLoss());
        }
    }

    private long gain(int entering) {
        int[] demands = demandsOf[entering];
        long[] costs = costOf[entering];
        long gain = 0;
        for (int k = 0; k < demands.length; k++) {
            gain += Math.max(0, nearestCost[demands[k]] - costs[k]);
        }
        return gain;
    }

    /** Takes every improving exchange until there is none. */
    public void descend() {
        for (int site = 0; site < open.length; site++) {
            enqueue(site);
        }
        settle();
    }

    /** Takes improving exchanges for the queued sites, and for those that an exchange puts there, until none is left. */
    void settle() {
        queueing = true;
        while (queueSize > 0) {
            int site = queue[queueHead];
            queueHead = queueHead + 1 == queue.length ? 0 : queueHead + 1;
            queueSize--;
            queued[site] = false;
            if (!open[site] && bestExchange(site) < 0) {
                exchange(site);
            }
        }
        queueing = false;
    }

    /** Exchanges a few sites of one neighbourhood at random, whatever it costs; what is touched is queued. */
    void shake(double farShare, int farChoices, RandomGenerator random) {
        int entering = neighbour(random);
        if (entering == NONE) {
            return;
        }
        queueing = true;
        insert(entering);
        int leaving = random.nextDouble() < farShare ? cheapOf(farChoices, entering, random) : near(entering, random);
        remove(leaving == NONE ? entering : leaving);
        queueing = false;
    }

    /** A closed site that some demand point would like about as much as its own. */
    private int neighbour(RandomGenerator random) {
        for (int attempt = 0; attempt < 8; attempt++) {
            int demand = random.nextInt(nearest.length);
            int[] order = model.order(demand);
            if (order.length > 0) {
                int site = order[random.nextInt(Math.min(order.length, Math.max(2, secondRank[demand] + 1)))];
                if (!open[site]) {
                    return site;
                }
            }
        }
        return NONE;
    }

    /** An open site that serves a demand point which lists this one. */
    private int near(int entering, RandomGenerator random) {
        for (int attempt = 0; attempt < 8; attempt++) {
            int[] demands = demandsOf[entering];
            int site = demands.length == 0 ? NONE : nearest[demands[random.nextInt(demands.length)]];
            if (site != NONE && site != entering && !model.isKept(site)) {
                return site;
            }
        }
        return NONE;
    }

    /** The one that is missed least of some open sites taken at random. */
    private int cheapOf(int choices, int entering, RandomGenerator random) {
        int best = NONE;
        for (int k = 0; k < choices; k++) {
            int site = openSites[random.nextInt(openCount)];
            if (site != entering && !model.isKept(site) && (best == NONE || loss[site] < loss[best])) {
                best = site;
            }
        }
        return best;
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

    private int partner;

    /** The open site whose exchange for this one pays most; leaves both sides' terms behind. */
    private int bestPartner(int entering) {
        int[] demands = demandsOf[entering];
        long[] costs = costOf[entering];
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

    private int leastLoss() {
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
        if (journaling) {
            log(site);
        }
        int[] demands = demandsOf[site];
        int[] ranks = rankOf[site];
        long[] costs = costOf[site];
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
        if (journaling) {
            log(~site);
        }
        int[] demands = demandsOf[site];
        int[] ranks = rankOf[site];
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
        journaling = true;
        journalSize = 0;
    }

    /** Keeps everything since {@link #mark}. */
    void keep() {
        journaling = false;
    }

    /** Takes back everything since {@link #mark}. */
    void undo() {
        journaling = false;
        while (journalSize > 0) {
            int change = journal[--journalSize];
            if (change >= 0) {
                remove(change);
            } else {
                insert(~change);
            }
        }
    }

    private void log(int change) {
        if (journalSize == journal.length) {
            journal = Arrays.copyOf(journal, 2 * journalSize);
        }
        journal[journalSize++] = change;
    }

    /** Queues the sites that a demand point would rather have than the one of this rank. */
    private void enqueueBefore(int demand, int rank) {
        int[] order = model.order(demand);
        int end = Math.min(order.length, rank);
        for (int k = 0; k < end; k++) {
            enqueue(order[k]);
        }
    }

    private void enqueue(int site) {
        if (open[site] || queued[site]) {
            return;
        }
        queued[site] = true;
        int at = queueHead + queueSize;
        queue[at >= queue.length ? at - queue.length : at] = site;
        queueSize++;
    }

    private void clearQueue() {
        Arrays.fill(queued, false);
        queueSize = 0;
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
