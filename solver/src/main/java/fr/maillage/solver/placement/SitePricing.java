package fr.maillage.solver.placement;

import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import fr.maillage.solver.search.Aside;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What every candidate site is worth at the multipliers of a relaxation that knows only some of them: its reduced cost,
 * summed over the demand points whose multiplier it undercuts. With those of all sites, the bound holds for all; and a
 * site whose reduced cost is above the gap is in no better solution (column generation with a Lagrangian bound).
 *
 * @see <a href="https://doi.org/10.1007/s10479-007-0239-9">Avella, Sassano, Vasil'ev (2007), for p-median</a>
 */
final class SitePricing {

    private static final int DEMANDS_A_PIECE = 64;

    private final PlacementProblem problem;
    private final int[] demandIndex;
    private final int[] siteIndex;
    private final int[] siteAt;
    private final NearIndex index;
    private final Aside aside;

    SitePricing(PlacementProblem problem, Positions positions, int[] demandIndex, Aside aside) {
        this.problem = problem;
        this.demandIndex = demandIndex;
        this.aside = aside;
        siteIndex = problem.candidates().stream().toArray();
        siteAt = new int[problem.size()];
        for (int site = 0; site < siteIndex.length; site++) {
            siteAt[siteIndex[site]] = site;
        }
        index = new NearIndex(positions, siteIndex);
    }

    /**
     * The outcome of a pricing.
     *
     * @param bound no choice costs less, in scaled units
     * @param missing the sites that a better choice may hold and that are not known, by place, the most promising first
     */
    record Outcome(long bound, int[] missing) {}

    /**
     * Prices all sites.
     *
     * @param multiplier of each demand point, scaled
     * @param cutoff the value that a better choice is below, unscaled
     * @param known whether a place is one of the sites that the relaxation knew
     */
    Outcome price(long[] multiplier, long scale, long cutoff, BitSet known) {
        long[] keys = reducedCosts(multiplier, scale);
        long bound = Arrays.stream(multiplier).sum();
        long[] free = new long[siteIndex.length];
        int count = 0;
        int kept = 0;
        for (int site = 0; site < siteIndex.length; site++) {
            if (problem.kept().get(siteIndex[site])) {
                bound += keys[site];
                kept++;
            } else {
                free[count++] = keys[site];
            }
        }
        free = Arrays.copyOf(free, count);
        Arrays.sort(free);
        int chosen = problem.maxPoints() - kept;
        for (int k = 0; k < chosen; k++) {
            bound += free[k];
        }
        long last = chosen == 0 ? Long.MIN_VALUE / 2 : free[chosen - 1];
        long enough = (cutoff - 1) * scale;
        long base = bound - last;
        int[] missing = IntStream.range(0, siteIndex.length)
                .filter(site -> !known.get(siteIndex[site]) && base + keys[site] <= enough)
                .boxed()
                .sorted(Comparator.comparingLong(site -> keys[site]))
                .mapToInt(site -> siteIndex[site])
                .toArray();
        return new Outcome(bound, missing);
    }

    private long[] reducedCosts(long[] multiplier, long scale) {
        long[] here = new long[siteIndex.length];
        long[] there = new long[siteIndex.length];
        AtomicInteger next = new AtomicInteger();
        aside.both(() -> add(there, next, multiplier, scale), () -> add(here, next, multiplier, scale));
        for (int site = 0; site < here.length; site++) {
            here[site] += there[site];
        }
        return here;
    }

    private void add(long[] keys, AtomicInteger next, long[] multiplier, long scale) {
        NearIndex.Search search = index.search();
        for (int from = next.getAndAdd(DEMANDS_A_PIECE);
                from < demandIndex.length;
                from = next.getAndAdd(DEMANDS_A_PIECE)) {
            for (int demand = from; demand < Math.min(demandIndex.length, from + DEMANDS_A_PIECE); demand++) {
                int place = demandIndex[demand];
                long weight = problem.weights()[place] * scale;
                // A site that undercuts the multiplier is nearer than this, and its straight line is less than one
                // longer.
                int found = search.within(place, (double) multiplier[demand] / weight + 1);
                for (int k = 0; k < found; k++) {
                    long cost = weight * problem.distances().mm(place, search.place(k));
                    keys[siteAt[search.place(k)]] += Math.min(0, cost - multiplier[demand]);
                }
            }
        }
    }
}
