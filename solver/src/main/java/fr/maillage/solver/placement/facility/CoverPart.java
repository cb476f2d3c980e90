package fr.maillage.solver.placement.facility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a covering problem whose demand points share no site with the rest of it: it can be solved by itself, and
 * the fewest sites of the whole are the sum over its parts, and the kept sites that no part needs.
 *
 * @param model the part, with its sites numbered from 0
 * @param sites the number of each of them in the whole
 */
public record CoverPart(FacilityModel model, int[] sites) {

    /**
     * The parts of a covering problem, the smallest first; sites that nobody needs, and demand points that need not be
     * served, belong to none.
     *
     * @param cover with serving costs of 0 and opening costs of 1
     */
    public static List<CoverPart> listParts(FacilityModel cover) {
        int[] parent = IntStream.range(0, cover.sites()).toArray();
        for (int demand = 0; demand < cover.demands(); demand++) {
            int[] order = cover.mustBeServed(demand) ? cover.order(demand) : new int[0];
            for (int site : order) {
                parent[root(parent, site)] = root(parent, order[0]);
            }
        }
        List<List<Integer>> demandsOf = new ArrayList<>();
        int[] partOf = new int[cover.sites()];
        Arrays.fill(partOf, -1);
        for (int demand = 0; demand < cover.demands(); demand++) {
            if (cover.mustBeServed(demand) && cover.order(demand).length > 0) {
                int root = root(parent, cover.order(demand)[0]);
                if (partOf[root] < 0) {
                    partOf[root] = demandsOf.size();
                    demandsOf.add(new ArrayList<>());
                }
                demandsOf.get(partOf[root]).add(demand);
            }
        }
        return demandsOf.stream()
                .sorted(Comparator.comparingInt(List::size))
                .map(demands -> of(cover, demands))
                .toList();
    }

    private static CoverPart of(FacilityModel cover, List<Integer> demands) {
        int[] sites = demands.stream()
                .flatMapToInt(demand -> Arrays.stream(cover.order(demand)))
                .sorted()
                .distinct()
                .toArray();
        int[][] order = new int[demands.size()][];
        long[][] cost = new long[order.length][];
        long[] fallback = new long[order.length];
        for (int k = 0; k < order.length; k++) {
            int[] whole = cover.order(demands.get(k));
            order[k] = Arrays.stream(whole)
                    .map(site -> Arrays.binarySearch(sites, site))
                    .toArray();
            cost[k] = new long[whole.length];
            fallback[k] = cover.fallback(demands.get(k));
        }
        long[] opening = new long[sites.length];
        Arrays.fill(opening, 1);
        boolean[] kept = new boolean[sites.length];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = cover.isKept(sites[k]);
        }
        return new CoverPart(new FacilityModel(order, cost, fallback, opening, kept, 0, sites.length), sites);
    }

    private static int root(int[] parent, int site) {
        int root = site;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Opens in the whole what is open in the part. */
    public void openIn(boolean[] whole, boolean[] part) {
        for (int k = 0; k < part.length; k++) {
            whole[sites[k]] = part[k];
        }
    }
}
