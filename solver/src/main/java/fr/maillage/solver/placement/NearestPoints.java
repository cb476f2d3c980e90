package fr.maillage.solver.placement;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The nearest and second-nearest open site of every demand point, kept up to date as sites open and close one at a
 * time, with the sums that the score needs. Opening costs one pass over the demand points that list the site; closing,
 * the same and a look along the lists of those that lose one of their two. The few that no site of their list serves are
 * looked after when the sums are asked for.
 */
public final class NearestPoints {

    private static final int NONE = -1;

    private final SiteLists lists;
    private final int[] slotsAt;
    private final int[] nearest;
    private final int[] nearestMm;
    private final int[] second;
    private final int[] secondMm;
    private final BitSet unserved = new BitSet();
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
        Arrays.fill(secondMm, SiteLists.UNREACHED_MM);
        Arrays.fill(nearestMm, SiteLists.UNREACHED_MM);
        unserved.set(0, lists.demands());
    }

    /** Opens a site, or counts one slot more at an open one. */
    void open(int site) {
        if (slotsAt[site]++ > 0) {
            doubled++;
            return;
        }
        openSites++;
        int[] demands = lists.demandsOf(site);
        int[] distances = lists.mmOf(site);
        for (int k = 0; k < demands.length; k++) {
            int demand = demands[k];
            int mm = distances[k];
            if (mm < nearestMm[demand]) {
                leave(demand);
                second[demand] = nearest[demand];
                secondMm[demand] = nearestMm[demand];
                nearest[demand] = site;
                nearestMm[demand] = mm;
                enter(demand);
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
        for (int demand : lists.demandsOf(site)) {
            if (nearest[demand] == site) {
                leave(demand);
                nearest[demand] = second[demand];
                nearestMm[demand] = secondMm[demand];
                enter(demand);
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
            for (int demand = 0; demand < nearest.length; demand++) {
                worst = nearest[demand] == NONE ? worst : Math.max(worst, nearestMm[demand]);
            }
        }
        Values listed = new Values(uncovered, openSites, distance, worst);
        return unserved.isEmpty() ? listed : withUnserved(listed);
    }

    private Values withUnserved(Values listed) {
        boolean[] open = new boolean[slotsAt.length];
        for (int site = 0; site < open.length; site++) {
            open[site] = slotsAt[site] > 0;
        }
        return listed.plus(lists.valuesBeyond(unserved, open));
    }

    private void lookForSecond(int demand) {
        second[demand] = NONE;
        secondMm[demand] = SiteLists.UNREACHED_MM;
        if (nearest[demand] == NONE) {
            return;
        }
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

    private void leave(int demand) {
        add(demand, -1);
    }

    private void enter(int demand) {
        unserved.set(demand, nearest[demand] == NONE);
        add(demand, 1);
    }

    private void add(int demand, int sign) {
        if (nearest[demand] != NONE) {
            long weight = sign * lists.weight(demand);
            distance += weight * nearestMm[demand];
            uncovered += nearestMm[demand] > lists.targetMm() ? weight : 0;
        }
    }
}
