package fr.maillage.solver.placement;

import fr.maillage.domain.network.PlacementProblem;
import java.util.Arrays;

/**
 * A placement problem as arrays: only populated demand points, only candidate sites, and for each demand point the sites
 * in order of distance. A site's number is its rank among the candidates, so that ties fall to the lowest index.
 */
final class SiteLists {

    /** A distance beyond all others: nothing is open. */
    static final int UNREACHED_MM = Integer.MAX_VALUE;

    private final PlacementProblem problem;
    private final int[] demandIndex;
    private final int[] siteIndex;
    private final long[] weight;
    private final int[][] order;
    private final int[][] orderMm;
    /** For each site, its distance from every demand point: one row to walk where a site opens. */
    private final int[][] mmBySite;

    private final boolean[] kept;
    private final long population;
    private final long outOfReach;

    SiteLists(PlacementProblem problem) {
        this.problem = problem;
        siteIndex = problem.candidates().stream().toArray();
        int[] populated = new int[problem.size()];
        int count = 0;
        long residents = 0;
        for (int i = 0; i < problem.size(); i++) {
            if (problem.weights()[i] > 0) {
                populated[count++] = i;
                residents += problem.weights()[i];
            }
        }
        population = residents;
        demandIndex = Arrays.copyOf(populated, count);
        weight = new long[count];
        order = new int[count][siteIndex.length];
        orderMm = new int[count][siteIndex.length];
        mmBySite = new int[siteIndex.length][count];
        long[] keys = new long[siteIndex.length];
        long unreachable = 0;
        for (int demand = 0; demand < count; demand++) {
            weight[demand] = problem.weights()[demandIndex[demand]];
            for (int site = 0; site < keys.length; site++) {
                int mm = problem.distances().mm(demandIndex[demand], siteIndex[site]);
                mmBySite[site][demand] = mm;
                keys[site] = ((long) mm << 32) | site;
            }
            Arrays.sort(keys);
            for (int k = 0; k < keys.length; k++) {
                order[demand][k] = (int) keys[k];
                orderMm[demand][k] = (int) (keys[k] >>> 32);
            }
            unreachable += orderMm[demand][0] > problem.targetMm() ? weight[demand] : 0;
        }
        outOfReach = unreachable;
        kept = new boolean[siteIndex.length];
        for (int site = 0; site < kept.length; site++) {
            kept[site] = problem.kept().get(siteIndex[site]);
        }
    }

    int demands() {
        return weight.length;
    }

    int sites() {
        return siteIndex.length;
    }

    int leastPoints() {
        return problem.minPoints();
    }

    int mostPoints() {
        return problem.maxPoints();
    }

    int targetMm() {
        return problem.targetMm();
    }

    long weight(int demand) {
        return weight[demand];
    }

    /** The sites in order of their distance from a demand point. */
    int[] order(int demand) {
        return order[demand];
    }

    /** The distances of {@link #order}, ascending, in millimetres. */
    int[] orderMm(int demand) {
        return orderMm[demand];
    }

    int mm(int demand, int site) {
        return mmBySite[site][demand];
    }

    /** The distances of every demand point from a site, in millimetres. */
    int[] mmBySite(int site) {
        return mmBySite[site];
    }

    int mmBetweenSites(int from, int to) {
        return problem.distances().mm(siteIndex[from], siteIndex[to]);
    }

    boolean[] kept() {
        return kept.clone();
    }

    boolean isKept(int site) {
        return kept[site];
    }

    int indexOfSite(int site) {
        return siteIndex[site];
    }

    /** The residents of all demand points. */
    long population() {
        return population;
    }

    /** The residents whom no candidate is within the target of. */
    long outOfReach() {
        return outOfReach;
    }

    /** What a choice of sites reaches, computed from nothing. */
    Values evaluate(boolean[] open) {
        long uncovered = 0;
        long distance = 0;
        int worst = 0;
        for (int demand = 0; demand < weight.length; demand++) {
            int k = 0;
            while (k < order[demand].length && !open[order[demand][k]]) {
                k++;
            }
            int mm = k < order[demand].length ? orderMm[demand][k] : UNREACHED_MM;
            uncovered += mm > problem.targetMm() ? weight[demand] : 0;
            distance += weight[demand] * mm;
            worst = Math.max(worst, mm);
        }
        return new Values(uncovered, count(open), distance, worst);
    }

    static int count(boolean[] open) {
        int count = 0;
        for (boolean site : open) {
            count += site ? 1 : 0;
        }
        return count;
    }
}
