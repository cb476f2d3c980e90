package fr.maillage.solver.placement;

import java.util.Arrays;

/**
 * The nearest and second-nearest open site of every demand point, kept up to date as sites open and close one at a
 * time, with the sums that the score needs. Opening costs one pass over the demand points; closing, one pass plus a look
 * along the lists of those that lose one of their two.
 */
public final class NearestPoints {

    private static final int NONE = -1;

    private final SiteLists lists;
    private final int[] slotsAt;
    private final int[] nearest;
    private final int[] nearestMm;
    private final int[] second;
    private final int[] secondMm;
    private int openSites;
    private int doubled;
    private long uncovered;
    private long distance;

    NearestPoints(SiteLists lists) {
        this.lists = lists;
        slotsAt = new int[lists.sites()];
        nearest = new int[lists.demands()];
        second = new int[lists.demands()];
        nearestMm = new int[lists.demands()];
        secondMm = new int[lists.demands()];
        Arrays.fill(nearest, NONE);
        Arrays.fill(second, NONE);
        Arrays.fill(nearestMm, SiteLists.UNREACHED_MM);
        Arrays.fill(secondMm, SiteLists.UNREACHED_MM);
        for (int demand = 0; demand < nearest.length; demand++) {
            add(demand, 1);
        }
    }

    /** Opens a site, or counts one slot more at an open one. */
    void open(int site) {
        if (slotsAt[site]++ > 0) {
            doubled++;
            return;
        }
        openSites++;
        int[] distances = lists.mmBySite(site);
        for (int demand = 0; demand < distances.length; demand++) {
            int mm = distances[demand];
            if (mm < nearestMm[demand]) {
                add(demand, -1);
                second[demand] = nearest[demand];
                secondMm[demand] = nearestMm[demand];
                nearest[demand] = site;
                nearestMm[demand] = mm;
                add(demand, 1);
            } else if (mm < secondMm[demand]) {
                second[demand] = site;
                secondMm[demand] = mm;
            }
        }
    }

    /** Closes a site, or counts one slot less at it. */
    void close(int site) {
        if (--slotsAt[site] > 0) {
            doubled--;
            return;
        }
        openSites--;
        for (int demand = 0; demand < nearest.length; demand++) {
            if (nearest[demand] == site) {
                add(demand, -1);
                nearest[demand] = second[demand];
                nearestMm[demand] = secondMm[demand];
                add(demand, 1);
                lookForSecond(demand);
            } else if (second[demand] == site) {
                lookForSecond(demand);
            }
        }
    }

    /** How many slots stand where another one stands already. */
    int doubled() {
        return doubled;
    }

    /** What is open now. */
    Values values(boolean withWorst) {
        int worst = 0;
        if (withWorst) {
            for (int mm : nearestMm) {
                worst = Math.max(worst, mm);
            }
        }
        return new Values(uncovered, openSites, distance, worst);
    }

    private void lookForSecond(int demand) {
        second[demand] = NONE;
        secondMm[demand] = SiteLists.UNREACHED_MM;
        int[] order = lists.order(demand);
        for (int k = 0; k < order.length; k++) {
            int site = order[k];
            if (slotsAt[site] > 0 && site != nearest[demand]) {
                second[demand] = site;
                secondMm[demand] = lists.orderMm(demand)[k];
                return;
            }
        }
    }

    private void add(int demand, int sign) {
        long weight = sign * lists.weight(demand);
        distance += weight * nearestMm[demand];
        uncovered += nearestMm[demand] > lists.targetMm() ? weight : 0;
    }
}
