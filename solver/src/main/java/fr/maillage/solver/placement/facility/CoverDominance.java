package fr.maillage.solver.placement.facility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Dominance in pure covering problems, where serving is free and all sites cost the same to open: a site that serves
 * only what another one serves is never needed, and a demand point whose sites include all of another's is served with
 * it. What remains has the same optimum (Toregas, ReVelle 1973).
 */
public final class CoverDominance {

    private CoverDominance() {}

    /**
     * The remaining problem: dominated sites are in no list, dominated demand points are gone. Sites keep their numbers.
     *
     * @param model with serving costs of 0 and equal opening costs; demand points that need not be served stay
     */
    public static FacilityModel reduce(FacilityModel model) {
        BitSet[] sitesOf = new BitSet[model.demands()];
        for (int demand = 0; demand < sitesOf.length; demand++) {
            sitesOf[demand] = new BitSet(model.sites());
            for (int site : model.order(demand)) {
                sitesOf[demand].set(site);
            }
        }
        BitSet demands = new BitSet(model.demands());
        demands.set(0, model.demands());
        boolean changed = true;
        while (changed) {
            changed = dropSites(model, sitesOf, demands);
            changed |= dropDemands(model, sitesOf, demands);
        }
        int[] left = demands.stream().toArray();
        int[][] order = new int[left.length][];
        long[][] cost = new long[left.length][];
        long[] fallback = new long[left.length];
        for (int k = 0; k < left.length; k++) {
            order[k] = sitesOf[left[k]].stream().toArray();
            cost[k] = new long[order[k].length];
            fallback[k] = model.fallback(left[k]);
        }
        long[] opening = new long[model.sites()];
        boolean[] kept = new boolean[model.sites()];
        for (int site = 0; site < opening.length; site++) {
            opening[site] = model.opening(site);
            kept[site] = model.isKept(site);
        }
        return new FacilityModel(order, cost, fallback, opening, kept, model.least(), model.most());
    }

    private static boolean dropSites(FacilityModel model, BitSet[] sitesOf, BitSet demands) {
        BitSet[] servedBy = new BitSet[model.sites()];
        Arrays.setAll(servedBy, site -> new BitSet(model.demands()));
        demands.stream().forEach(demand -> sitesOf[demand].stream().forEach(site -> servedBy[site].set(demand)));
        BitSet dropped = new BitSet(model.sites());
        for (int site = 0; site < servedBy.length; site++) {
            if (!model.isKept(site) && !servedBy[site].isEmpty() && isSiteDominated(site, servedBy, sitesOf, dropped)) {
                dropped.set(site);
            }
        }
        demands.stream().forEach(demand -> sitesOf[demand].andNot(dropped));
        return !dropped.isEmpty();
    }

    private static boolean isSiteDominated(int site, BitSet[] servedBy, BitSet[] sitesOf, BitSet dropped) {
        BitSet rivals = sitesOf[servedBy[site].nextSetBit(0)];
        for (int rival = rivals.nextSetBit(0); rival >= 0; rival = rivals.nextSetBit(rival + 1)) {
            if (rival != site && !dropped.get(rival) && isSubset(servedBy[site], servedBy[rival])) {
                return true;
            }
        }
        return false;
    }

    private static boolean dropDemands(FacilityModel model, BitSet[] sitesOf, BitSet demands) {
        List<Integer> dropped = new ArrayList<>();
        for (int demand = demands.nextSetBit(0); demand >= 0; demand = demands.nextSetBit(demand + 1)) {
            if (model.mustBeServed(demand) && isDemandDominated(model, demand, sitesOf, demands)) {
                demands.clear(demand);
                dropped.add(demand);
            }
        }
        return !dropped.isEmpty();
    }

    private static boolean isDemandDominated(FacilityModel model, int demand, BitSet[] sitesOf, BitSet demands) {
        for (int other = demands.nextSetBit(0); other >= 0; other = demands.nextSetBit(other + 1)) {
            if (other != demand && model.mustBeServed(other) && isSubset(sitesOf[other], sitesOf[demand])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubset(BitSet small, BitSet large) {
        BitSet outside = (BitSet) small.clone();
        outside.andNot(large);
        return outside.isEmpty();
    }
}
