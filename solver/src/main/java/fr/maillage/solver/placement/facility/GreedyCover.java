package fr.maillage.solver.placement.facility;

/**
 * Opens the site that serves most of the unserved, again and again, then closes what turned out not to be needed: a
 * first upper bound for set covering, within a factor of ln n of the optimum (Chvátal 1979).
 */
public final class GreedyCover {

    private GreedyCover() {}

    /** A solution that serves every demand point that has a site at all; it may open more sites than allowed. */
    public static boolean[] solve(FacilityModel model) {
        boolean[] open = new boolean[model.sites()];
        int[] servedBy = new int[model.demands()];
        for (int site = 0; site < open.length; site++) {
            if (model.isKept(site)) {
                open[site] = true;
            }
        }
        for (int demand = 0; demand < servedBy.length; demand++) {
            for (int site : model.order(demand)) {
                servedBy[demand] += open[site] ? 1 : 0;
            }
        }
        while (true) {
            int best = mostUseful(model, open, servedBy);
            if (best < 0) {
                break;
            }
            open[best] = true;
            count(model, servedBy, best, 1);
        }
        for (int site = open.length - 1; site >= 0; site--) {
            if (open[site] && !model.isKept(site) && isSpare(model, servedBy, site)) {
                open[site] = false;
                count(model, servedBy, site, -1);
            }
        }
        return open;
    }

    private static int mostUseful(FacilityModel model, boolean[] open, int[] servedBy) {
        int[] use = new int[open.length];
        for (int demand = 0; demand < servedBy.length; demand++) {
            if (servedBy[demand] == 0) {
                for (int site : model.order(demand)) {
                    use[site]++;
                }
            }
        }
        int best = -1;
        for (int site = 0; site < use.length; site++) {
            if (use[site] > 0 && (best < 0 || use[site] > use[best])) {
                best = site;
            }
        }
        return best;
    }

    private static boolean isSpare(FacilityModel model, int[] servedBy, int site) {
        for (int demand = 0; demand < servedBy.length; demand++) {
            if (servedBy[demand] == 1 && serves(model, demand, site)) {
                return false;
            }
        }
        return true;
    }

    private static void count(FacilityModel model, int[] servedBy, int site, int change) {
        for (int demand = 0; demand < servedBy.length; demand++) {
            servedBy[demand] += serves(model, demand, site) ? change : 0;
        }
    }

    private static boolean serves(FacilityModel model, int demand, int site) {
        for (int listed : model.order(demand)) {
            if (listed == site) {
                return true;
            }
        }
        return false;
    }
}
