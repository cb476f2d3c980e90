package fr.maillage.solver.placement.facility;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Dominance in pure covering problems, where serving is free and all sites cost the same to open: a site that serves
 * only what another one serves is never needed, and a demand point whose sites include all of another's is served with
 * it. What remains has the same optimum (Toregas, ReVelle 1973).
 *
 * <p>Only rivals that share a demand point, or a site, are compared, and most of them by a short signature: the time is
 * near-linear in the length of the lists where these are as long as their neighbours'.
 */
public final class CoverDominance {

    private CoverDominance() {}

    /**
     * The remaining problem: dominated sites are in no list, dominated demand points are gone, and so are those that a
     * kept site serves. Sites keep their numbers.
     *
     * @param model with serving costs of 0 and equal opening costs; other demand points that need not be served stay
     */
    public static FacilityModel reduce(FacilityModel model) {
        int[][] sitesOf = new int[model.demands()][];
        for (int demand = 0; demand < sitesOf.length; demand++) {
            sitesOf[demand] = model.order(demand).clone();
            Arrays.sort(sitesOf[demand]);
        }
        BitSet demands = new BitSet(model.demands());
        for (int demand = 0; demand < sitesOf.length; demand++) {
            demands.set(demand, Arrays.stream(sitesOf[demand]).noneMatch(model::isKept));
        }
        boolean changed = true;
        while (changed) {
            changed = dropSites(model, sitesOf, demands);
            changed |= dropDemands(model, sitesOf, demands);
        }
        return remaining(model, sitesOf, demands);
    }

    private static FacilityModel remaining(FacilityModel model, int[][] sitesOf, BitSet demands) {
        int[] left = demands.stream().toArray();
        int[][] order = new int[left.length][];
        long[][] cost = new long[left.length][];
        long[] fallback = new long[left.length];
        for (int k = 0; k < left.length; k++) {
            order[k] = sitesOf[left[k]];
            cost[k] = new long[order[k].length];
            fallback[k] = model.fallback(left[k]);
        }
        return model.withDemands(order, cost, fallback);
    }

    private static boolean dropSites(FacilityModel model, int[][] sitesOf, BitSet demands) {
        int[][] alive = new int[sitesOf.length][];
        Arrays.setAll(alive, demand -> demands.get(demand) ? sitesOf[demand] : new int[0]);
        SparseSets servedBy = new SparseSets(Incidence.transposed(alive, model.sites()));
        boolean[] dropped = new boolean[model.sites()];
        boolean any = false;
        for (int site = 0; site < dropped.length; site++) {
            int[] served = servedBy.set(site);
            if (served.length > 0) {
                int[] rivals = sitesOf[served[0]];
                for (int demand : served) {
                    rivals = sitesOf[demand].length < rivals.length ? sitesOf[demand] : rivals;
                }
                dropped[site] = isSiteDominated(site, rivals, servedBy);
                any |= dropped[site];
            }
        }
        if (any) {
            demands.stream()
                    .forEach(demand -> sitesOf[demand] = Arrays.stream(sitesOf[demand])
                            .filter(site -> !dropped[site])
                            .toArray());
        }
        return any;
    }

    /** Whether a rival serves more, or the same and comes later: of those that are equal, one stays. */
    private static boolean isSiteDominated(int site, int[] rivals, SparseSets servedBy) {
        for (int rival : rivals) {
            if (rival != site && servedBy.isSubset(site, rival) && (servedBy.isLarger(rival, site) || rival > site)) {
                return true;
            }
        }
        return false;
    }

    private static boolean dropDemands(FacilityModel model, int[][] sitesOf, BitSet demands) {
        int[][] must = new int[sitesOf.length][];
        Arrays.setAll(must, demand -> demands.get(demand) && model.mustBeServed(demand) ? sitesOf[demand] : new int[0]);
        SparseSets servers = new SparseSets(must);
        int[][] served = Incidence.transposed(must, model.sites());
        int before = demands.cardinality();
        for (int demand = 0; demand < must.length; demand++) {
            if (must[demand].length > 0) {
                int[] others = served[must[demand][0]];
                for (int site : must[demand]) {
                    others = served[site].length < others.length ? served[site] : others;
                }
                for (int other : others) {
                    if (other != demand
                            && servers.isSubset(demand, other)
                            && (servers.isLarger(other, demand) || other < demand)) {
                        demands.clear(other);
                    }
                }
            }
        }
        return demands.cardinality() < before;
    }
}
