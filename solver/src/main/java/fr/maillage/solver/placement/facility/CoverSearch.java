package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a cover with a given number of sites: one open site gives way, one that serves an unserved demand point
 * opens, and demand points that stay unserved weigh more and more, until everybody is served (row weighting).
 *
 * <p>It proves nothing, but on départements it finds within a moment what no greedy cover finds.
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2015.05.038">Gao, Weise, Li (2015)</a>
 */
public final class CoverSearch {

    private static final int MOVES_A_STEP = 64;

    private final FacilityModel model;
    /** The demand points that must be served and have a site at all. */
    private final int[] demands;

    private final int[][] demandsOf;
    private final int[][] neighbours;

    private final boolean[] open;
    private final int[] servedBy;
    private final long[] weight;
    /** For an open site, the weight that only it serves; for a closed one, the weight that it would serve. */
    private final long[] score;

    private final long[] movedAt;
    private final boolean[] mayOpen;
    private final int[] unserved;
    private final int[] unservedPlace;
    private int unservedCount;
    private int openCount;
    private long clock;

    /** Prepares the search of a covering problem, where serving costs nothing. */
    public CoverSearch(FacilityModel model) {
        this.model = model;
        int sites = model.sites();
        int[] must = new int[model.demands()];
        int count = 0;
        int[] sizes = new int[sites];
        for (int demand = 0; demand < must.length; demand++) {
            if (model.mustBeServed(demand) && model.order(demand).length > 0) {
                must[count++] = demand;
                for (int site : model.order(demand)) {
                    sizes[site]++;
                }
            }
        }
        demands = Arrays.copyOf(must, count);
        demandsOf = new int[sites][];
        Arrays.setAll(demandsOf, site -> new int[sizes[site]]);
        for (int demand : demands) {
            for (int site : model.order(demand)) {
                demandsOf[site][--sizes[site]] = demand;
            }
        }
        neighbours = new int[sites][];
        BitSet near = new BitSet(sites);
        for (int site = 0; site < sites; site++) {
            near.clear();
            for (int demand : demandsOf[site]) {
                for (int other : model.order(demand)) {
                    near.set(other);
                }
            }
            near.clear(site);
            neighbours[site] = near.stream().toArray();
        }
        open = new boolean[sites];
        servedBy = new int[model.demands()];
        weight = new long[model.demands()];
        score = new long[sites];
        movedAt = new long[sites];
        mayOpen = new boolean[sites];
        unserved = new int[count];
        unservedPlace = new int[model.demands()];
    }

    /**
     * Looks for a cover.
     *
     * @param start sites to begin with
     * @param points how many may be open
     * @param moves at most
     * @return the open sites of a cover, or null if none was found
     */
    public boolean @Nullable [] find(boolean[] start, int points, long moves, RandomGenerator random, Steps steps) {
        begin(start);
        while (openCount > points) {
            int site = leastLoss(-1);
            if (site < 0) {
                return null;
            }
            close(site);
        }
        int last = -1;
        for (long move = 0; unservedCount > 0; move++) {
            if (move % MOVES_A_STEP == 0) {
                steps.spend(1);
                if (steps.isOver()) {
                    return null;
                }
            }
            if (move >= moves) {
                return null;
            }
            clock++;
            if (openCount >= points) {
                int leaving = leastLoss(last);
                if (leaving < 0) {
                    return null;
                }
                close(leaving);
                movedAt[leaving] = clock;
            }
            int demand = unserved[random.nextInt(unservedCount)];
            int entering = mostGain(demand);
            open(entering);
            movedAt[entering] = clock;
            last = entering;
            for (int k = 0; k < unservedCount; k++) {
                weight[unserved[k]]++;
                for (int site : model.order(unserved[k])) {
                    score[site]++;
                }
            }
        }
        return open.clone();
    }

    private void begin(boolean[] start) {
        Arrays.fill(open, false);
        Arrays.fill(servedBy, 0);
        Arrays.fill(weight, 1);
        Arrays.fill(movedAt, 0);
        Arrays.fill(mayOpen, true);
        openCount = 0;
        clock = 0;
        unservedCount = 0;
        for (int site = 0; site < open.length; site++) {
            score[site] = demandsOf[site].length;
        }
        for (int demand : demands) {
            addUnserved(demand);
        }
        for (int site = 0; site < open.length; site++) {
            if (start[site] || model.isKept(site)) {
                open(site);
            }
        }
    }

    /** The open site that is missed least, the one untouched longest among equals; not the one just opened. */
    private int leastLoss(int exempt) {
        int best = -1;
        for (int site = 0; site < open.length; site++) {
            if (open[site]
                    && site != exempt
                    && !model.isKept(site)
                    && (best < 0
                            || score[site] < score[best]
                            || (score[site] == score[best] && movedAt[site] < movedAt[best]))) {
                best = site;
            }
        }
        return best;
    }

    /** The closed site that helps a demand point and most others; one that just closed only where there is no other. */
    private int mostGain(int demand) {
        int best = -1;
        for (int site : model.order(demand)) {
            if (best < 0 || isBetter(site, best)) {
                best = site;
            }
        }
        return best;
    }

    private boolean isBetter(int site, int best) {
        if (mayOpen[site] != mayOpen[best]) {
            return mayOpen[site];
        }
        return score[site] > score[best] || (score[site] == score[best] && movedAt[site] < movedAt[best]);
    }

    private void open(int site) {
        open[site] = true;
        openCount++;
        long loss = 0;
        for (int demand : demandsOf[site]) {
            if (servedBy[demand]++ == 0) {
                removeUnserved(demand);
                loss += weight[demand];
                for (int other : model.order(demand)) {
                    score[other] -= weight[demand];
                }
            } else if (servedBy[demand] == 2) {
                onlyServer(demand, site, -weight[demand]);
            }
        }
        score[site] = loss;
        for (int other : neighbours[site]) {
            mayOpen[other] = true;
        }
    }

    private void close(int site) {
        open[site] = false;
        openCount--;
        mayOpen[site] = false;
        long gain = 0;
        for (int demand : demandsOf[site]) {
            if (--servedBy[demand] == 0) {
                addUnserved(demand);
                gain += weight[demand];
                for (int other : model.order(demand)) {
                    score[other] += weight[demand];
                }
            } else if (servedBy[demand] == 1) {
                onlyServer(demand, site, weight[demand]);
            }
        }
        score[site] = gain;
        for (int other : neighbours[site]) {
            mayOpen[other] = true;
        }
    }

    /** Changes the loss of the one open site that serves a demand point beside this one. */
    private void onlyServer(int demand, int besides, long change) {
        for (int other : model.order(demand)) {
            if (open[other] && other != besides) {
                score[other] += change;
                return;
            }
        }
    }

    private void addUnserved(int demand) {
        unservedPlace[demand] = unservedCount;
        unserved[unservedCount++] = demand;
    }

    private void removeUnserved(int demand) {
        int place = unservedPlace[demand];
        int moved = unserved[--unservedCount];
        unserved[place] = moved;
        unservedPlace[moved] = place;
    }
}
