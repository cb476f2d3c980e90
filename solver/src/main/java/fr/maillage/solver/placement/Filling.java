package fr.maillage.solver.placement;

import java.util.Arrays;

/** Brings a choice of sites to the least number of points; one more point never takes anything from anybody. */
record Filling(SiteLists lists) {

    /** The kept sites, or all of them where as many points as sites are asked for. */
    boolean[] start() {
        boolean[] open = lists.kept();
        if (lists.mostPoints() == lists.sites()) {
            Arrays.fill(open, true);
        }
        return fill(open);
    }

    /** The choice and, one after another, the site that brings residents nearest, until there are enough. */
    boolean[] fill(boolean[] open) {
        boolean[] filled = open.clone();
        int[] nearestMm = new int[lists.demands()];
        for (int demand = 0; demand < nearestMm.length; demand++) {
            nearestMm[demand] = SiteLists.UNREACHED_MM;
            for (int site = 0; site < filled.length; site++) {
                if (filled[site]) {
                    nearestMm[demand] = Math.min(nearestMm[demand], lists.mm(demand, site));
                }
            }
        }
        int wanted = Math.max(1, lists.leastPoints());
        for (int count = SiteLists.count(filled); count < wanted; count++) {
            int best = -1;
            long bestGain = -1;
            for (int site = 0; site < filled.length; site++) {
                long gain = filled[site] ? -1 : gain(nearestMm, site);
                if (gain > bestGain) {
                    best = site;
                    bestGain = gain;
                }
            }
            filled[best] = true;
            for (int demand = 0; demand < nearestMm.length; demand++) {
                nearestMm[demand] = Math.min(nearestMm[demand], lists.mm(demand, best));
            }
        }
        return filled;
    }

    private long gain(int[] nearestMm, int site) {
        long gain = 0;
        for (int demand = 0; demand < nearestMm.length; demand++) {
            gain += lists.weight(demand) * Math.max(0, (long) nearestMm[demand] - lists.mm(demand, site));
        }
        return gain;
    }
}
