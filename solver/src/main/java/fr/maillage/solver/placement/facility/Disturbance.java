package fr.maillage.solver.placement.facility;

import static fr.maillage.solver.placement.facility.Interchange.NONE;

import java.util.random.RandomGenerator;

/**
 * Exchanges at random, whatever they cost, from which the interchange settles anew.
 *
 * @param farShare how often the site that closes is a cheap one anywhere, not one nearby
 * @param farChoices among how many sites anywhere the cheapest is taken
 */
record Disturbance(Interchange interchange, double farShare, int farChoices, RandomGenerator random) {

    private static final int ATTEMPTS = 8;

    /** Exchanges a site of some neighbourhood; what is touched is queued. */
    void shake() {
        int entering = neighbour();
        if (entering == NONE) {
            return;
        }
        interchange.queueChanges(true);
        interchange.insert(entering);
        int leaving = random.nextDouble() < farShare ? cheapAnywhere(entering) : near(entering);
        interchange.remove(leaving == NONE ? entering : leaving);
        interchange.queueChanges(false);
    }

    /** A closed site that some demand point would like about as much as its own. */
    private int neighbour() {
        FacilityModel model = interchange.model();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int demand = random.nextInt(model.demands());
            int[] order = model.order(demand);
            if (order.length > 0) {
                int liked = Math.max(2, interchange.secondRank(demand) + 1);
                int site = order[random.nextInt(Math.min(order.length, liked))];
                if (!interchange.isOpen(site)) {
                    return site;
                }
            }
        }
        return NONE;
    }

    /** An open site that serves a demand point which lists this one. */
    private int near(int entering) {
        int[] demands = interchange.demandsOf(entering);
        for (int attempt = 0; attempt < ATTEMPTS && demands.length > 0; attempt++) {
            int site = interchange.nearest(demands[random.nextInt(demands.length)]);
            if (site != NONE && mayClose(site, entering)) {
                return site;
            }
        }
        return NONE;
    }

    /** The one that is missed least of some open sites taken at random. */
    private int cheapAnywhere(int entering) {
        int best = NONE;
        for (int k = 0; k < farChoices; k++) {
            int site = interchange.openSite(random.nextInt(interchange.openCount()));
            if (mayClose(site, entering) && (best == NONE || interchange.loss(site) < interchange.loss(best))) {
                best = site;
            }
        }
        return best;
    }

    private boolean mayClose(int site, int entering) {
        return site != entering && !interchange.model().isKept(site);
    }
}
