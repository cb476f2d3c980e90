package fr.maillage.solver.placement.facility;

import static fr.maillage.solver.placement.facility.Relaxation.CLOSED;
import static fr.maillage.solver.placement.facility.Relaxation.FREE;
import static fr.maillage.solver.placement.facility.Relaxation.OPEN;

import java.util.Arrays;

/**
 * What follows from fixed sites without any arithmetic of costs: a demand point with one site left opens it; demand
 * points that share no site need one each (a packing), and when as many are needed as are left, no other site opens.
 */
final class Propagation {

    private final FacilityModel model;
    private final int[] mustServe;
    private final int[] left;
    private final int[] bucketStart;
    private final int[] byLeft;
    private final boolean[] packed;

    Propagation(FacilityModel model) {
        this.model = model;
        int[] must = new int[model.demands()];
        int count = 0;
        for (int demand = 0; demand < model.demands(); demand++) {
            if (model.mustBeServed(demand)) {
                must[count++] = demand;
            }
        }
        mustServe = Arrays.copyOf(must, count);
        left = new int[model.demands()];
        bucketStart = new int[model.sites() + 2];
        byLeft = new int[count];
        packed = new boolean[model.sites()];
    }

    /**
     * Fixes in {@code state} what follows from it.
     *
     * @param most the greatest number of open sites
     * @return false where nothing can follow: the node holds no solution
     */
    boolean run(byte[] state, int most) {
        while (true) {
            int open = 0;
            int alive = 0;
            for (byte site : state) {
                open += site == OPEN ? 1 : 0;
                alive += site != CLOSED ? 1 : 0;
            }
            if (open > most || alive < model.least()) {
                return false;
            }
            if (open == most) {
                for (int site = 0; site < state.length; site++) {
                    if (state[site] == FREE) {
                        state[site] = CLOSED;
                    }
                }
            }
            int unserved = countLeft(state);
            if (unserved < 0) {
                return false;
            }
            if (openForced(state, unserved)) {
                continue;
            }
            if (open == most) {
                return unserved == 0;
            }
            if (unserved == 0) {
                return true;
            }
            int needed = pack(state, unserved);
            if (needed > most - open) {
                return false;
            }
            if (needed < most - open || !closeUnpacked(state)) {
                return true;
            }
        }
    }

    /** Lists the unserved in {@code byLeft}, those with the fewest sites first; -1 where one has none. */
    private int countLeft(byte[] state) {
        Arrays.fill(bucketStart, 0);
        int unserved = 0;
        for (int demand : mustServe) {
            int count = 0;
            for (int site : model.order(demand)) {
                if (state[site] == OPEN) {
                    count = -1;
                    break;
                }
                count += state[site] == FREE ? 1 : 0;
            }
            if (count == 0) {
                return -1;
            }
            left[demand] = count;
            if (count > 0) {
                bucketStart[count + 1]++;
                unserved++;
            }
        }
        for (int k = 1; k < bucketStart.length; k++) {
            bucketStart[k] += bucketStart[k - 1];
        }
        for (int demand : mustServe) {
            if (left[demand] > 0) {
                byLeft[bucketStart[left[demand]]++] = demand;
            }
        }
        return unserved;
    }

    private boolean openForced(byte[] state, int unserved) {
        boolean opened = false;
        for (int k = 0; k < unserved && left[byLeft[k]] == 1; k++) {
            for (int site : model.order(byLeft[k])) {
                if (state[site] == FREE) {
                    state[site] = OPEN;
                    opened = true;
                }
            }
        }
        return opened;
    }

    /** How many unserved demand points share no site, taken greedily; marks their sites in {@code packed}. */
    private int pack(byte[] state, int unserved) {
        Arrays.fill(packed, false);
        int count = 0;
        for (int k = 0; k < unserved; k++) {
            int[] order = model.order(byLeft[k]);
            if (isDisjoint(order, state)) {
                count++;
                for (int site : order) {
                    packed[site] |= state[site] == FREE;
                }
            }
        }
        return count;
    }

    private boolean isDisjoint(int[] order, byte[] state) {
        for (int site : order) {
            if (state[site] == FREE && packed[site]) {
                return false;
            }
        }
        return true;
    }

    private boolean closeUnpacked(byte[] state) {
        boolean closed = false;
        for (int site = 0; site < state.length; site++) {
            if (state[site] == FREE && !packed[site]) {
                state[site] = CLOSED;
                closed = true;
            }
        }
        return closed;
    }
}
