package fr.maillage.solver.placement.facility;

import java.util.PriorityQueue;

/**
 * Opens the site that serves most of the unserved, again and again, then closes what turned out not to be needed: a
 * first upper bound for set covering, within a factor of ln n of the optimum (Chvátal 1979).
 *
 * <p>What a site would serve only shrinks, so that it is counted again only where it comes out on top (Minoux 1978).
 */
public final class GreedyCover {

    private GreedyCover() {}

    /** A solution that serves every demand point that has a site at all; it may open more sites than allowed. */
    public static boolean[] solve(FacilityModel model) {
        int[][] demandsOf = Incidence.demandsBySite(model, demand -> true);
        boolean[] open = new boolean[model.sites()];
        int[] servedBy = new int[model.demands()];
        // The most useful first, then the lowest number.
        PriorityQueue<Long> queue = new PriorityQueue<>();
        for (int site = 0; site < open.length; site++) {
            if (model.isKept(site)) {
                open[site] = true;
                count(servedBy, demandsOf[site], 1);
            } else if (demandsOf[site].length > 0) {
                queue.add(key(demandsOf[site].length, site));
            }
        }
        while (!queue.isEmpty()) {
            long top = queue.remove();
            int site = (int) top;
            int use = use(servedBy, demandsOf[site]);
            if (key(use, site) == top) {
                open[site] = true;
                count(servedBy, demandsOf[site], 1);
            } else if (use > 0) {
                queue.add(key(use, site));
            }
        }
        for (int site = open.length - 1; site >= 0; site--) {
            if (open[site] && !model.isKept(site) && isSpare(servedBy, demandsOf[site])) {
                open[site] = false;
                count(servedBy, demandsOf[site], -1);
            }
        }
        return open;
    }

    private static long key(int use, int site) {
        return (long) -use << 32 | site;
    }

    private static int use(int[] servedBy, int[] demands) {
        int use = 0;
        for (int demand : demands) {
            use += servedBy[demand] == 0 ? 1 : 0;
        }
        return use;
    }

    private static boolean isSpare(int[] servedBy, int[] demands) {
        for (int demand : demands) {
            if (servedBy[demand] == 1) {
                return false;
            }
        }
        return true;
    }

    private static void count(int[] servedBy, int[] demands, int change) {
        for (int demand : demands) {
            servedBy[demand] += change;
        }
    }
}
