package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.solver.search.Aside;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A placement problem as arrays: only populated demand points, only candidate sites, and for each demand point the sites
 * in order of distance. A site's number is its rank among the candidates, so that ties fall to the lowest index.
 *
 * <p>Where all pairs would be too many, a list ends after the near sites, at its {@link #reachMm}. How near is near
 * follows from how many points there will be, and from the target.
 */
final class SiteLists {

    /** A distance beyond all others: nothing is open. */
    static final int UNREACHED_MM = Integer.MAX_VALUE;

    /** Up to so many pairs, all of them are listed. */
    private static final long ALL_PAIRS = 5_000_000;

    /** Cut-off lists hold so many times the sites that one open point has for itself. */
    static final int SITES_A_POINT = 8;

    private static final int LEAST_SITES_COUNTED = 200;

    /** Where the number of points is asked for, only the target says how near is near. */
    private static final int LEAST_SITES = 48;

    private final PlacementProblem problem;
    private final int[] demandIndex;
    private final int[] siteIndex;
    private final long[] weight;
    private final NearSites near;

    /** For each site, the demand points that list it, and their distances. */
    private final int[][] demandsOf;

    private final int[][] mmOf;
    private final boolean[] kept;
    private final long population;
    private final long outOfReach;

    /** As long as the problem asks for. */
    SiteLists(PlacementProblem problem, Aside aside) {
        this(problem, wanted(problem), aside);
    }

    /**
     * Lists of a given length.
     *
     * @param wanted sites in each, at least
     */
    SiteLists(PlacementProblem problem, int wanted, Aside aside) {
        this.problem = problem;
        siteIndex = problem.candidates().stream().toArray();
        demandIndex = IntStream.range(0, problem.size())
                .filter(i -> problem.weights()[i] > 0)
                .toArray();
        weight = Arrays.stream(demandIndex).mapToLong(i -> problem.weights()[i]).toArray();
        population = Arrays.stream(weight).sum();
        near = NearSites.find(problem, demandIndex, siteIndex, Math.min(wanted, siteIndex.length), radiusMm(), aside);
        demandsOf = new int[siteIndex.length][];
        mmOf = new int[siteIndex.length][];
        reverse();
        outOfReach = IntStream.range(0, weight.length)
                .filter(demand -> leastMm(demand) > problem.targetMm())
                .mapToLong(demand -> weight[demand])
                .sum();
        kept = new boolean[siteIndex.length];
        for (int site = 0; site < kept.length; site++) {
            kept[site] = problem.kept().get(siteIndex[site]);
        }
    }

    /** Whether every list holds all sites. */
    static boolean holdAllPairs(PlacementProblem problem) {
        return (long) problem.candidates().cardinality() * problem.size() <= ALL_PAIRS;
    }

    /** How many sites a list holds at least. */
    static int wanted(PlacementProblem problem) {
        int sites = problem.candidates().cardinality();
        if (holdAllPairs(problem)) {
            return sites;
        }
        boolean isCounted = problem.minPoints() > 0;
        return isCounted ? wanted(sites, problem.maxPoints()) : Math.min(sites, LEAST_SITES);
    }

    /** How many sites a cut-off list holds at least, for a given number of points. */
    static int wanted(int sites, int points) {
        long forEach = (long) SITES_A_POINT * sites / points;
        return Math.min(sites, Math.clamp(forEach, LEAST_SITES_COUNTED, NearSites.MOST_SITES));
    }

    /** The distance up to which every list is complete, as far as the objectives ask for it. */
    private int radiusMm() {
        int radius = problem.targetMm() == UNREACHED_MM ? 0 : problem.targetMm();
        return problem.objectives().contains(Objective.WORST)
                ? Math.max(
                        radius,
                        FarthestFirst.radiusMm(problem.distances(), demandIndex, siteIndex, problem.maxPoints()))
                : radius;
    }

    private void reverse() {
        int[] sizes = new int[siteIndex.length];
        for (int[] sites : near.order()) {
            for (int site : sites) {
                sizes[site]++;
            }
        }
        for (int site = 0; site < sizes.length; site++) {
            demandsOf[site] = new int[sizes[site]];
            mmOf[site] = new int[sizes[site]];
        }
        for (int demand = weight.length - 1; demand >= 0; demand--) {
            int[] sites = near.order()[demand];
            for (int k = 0; k < sites.length; k++) {
                int at = --sizes[sites[k]];
                demandsOf[sites[k]][at] = demand;
                mmOf[sites[k]][at] = near.orderMm()[demand][k];
            }
        }
    }

    int demands() {
        return weight.length;
    }

    int sites() {
        return siteIndex.length;
    }

    int leastPoints() {
        return problem.minPoints();
    }

    int mostPoints() {
        return problem.maxPoints();
    }

    int targetMm() {
        return problem.targetMm();
    }

    long weight(int demand) {
        return weight[demand];
    }

    /** The near sites in order of their distance from a demand point. */
    int[] order(int demand) {
        return near.order()[demand];
    }

    /** The distances of {@link #order}, ascending, in millimetres. */
    int[] orderMm(int demand) {
        return near.orderMm()[demand];
    }

    /** Up to which distance the list of a demand point is complete; {@link #UNREACHED_MM} where it holds all sites. */
    int reachMm(int demand) {
        return near.reachMm()[demand];
    }

    /** The distance of the nearest site of all. */
    int leastMm(int demand) {
        return near.orderMm()[demand][0];
    }

    /** The demand points that list a site. */
    int[] demandsOf(int site) {
        return demandsOf[site];
    }

    /** The distances of {@link #demandsOf}, in millimetres. */
    int[] mmOf(int site) {
        return mmOf[site];
    }

    /** Some of the nearest other sites of each site, as the demand point nearest to it sees them. */
    int[][] neighbours(int most) {
        int[][] neighbours = new int[siteIndex.length][];
        for (int site = 0; site < neighbours.length; site++) {
            int nearest = -1;
            int leastMm = UNREACHED_MM;
            for (int k = 0; k < demandsOf[site].length; k++) {
                if (mmOf[site][k] < leastMm) {
                    leastMm = mmOf[site][k];
                    nearest = demandsOf[site][k];
                }
            }
            int self = site;
            neighbours[site] = nearest < 0
                    ? new int[0]
                    : Arrays.stream(order(nearest))
                            .filter(other -> other != self)
                            .limit(most)
                            .toArray();
        }
        return neighbours;
    }

    boolean[] kept() {
        return kept.clone();
    }

    boolean isKept(int site) {
        return kept[site];
    }

    int indexOfSite(int site) {
        return siteIndex[site];
    }

    /** The residents of all demand points. */
    long population() {
        return population;
    }

    /** The residents whom no candidate is within the target of. */
    long outOfReach() {
        return outOfReach;
    }

    /** What a choice of sites reaches, computed from nothing. */
    Values evaluate(boolean[] open) {
        BitSet unserved = new BitSet();
        long uncovered = 0;
        long distance = 0;
        int worst = 0;
        for (int demand = 0; demand < weight.length; demand++) {
            int[] sites = near.order()[demand];
            int k = 0;
            while (k < sites.length && !open[sites[k]]) {
                k++;
            }
            if (k == sites.length) {
                unserved.set(demand);
                continue;
            }
            int mm = near.orderMm()[demand][k];
            uncovered += mm > problem.targetMm() ? weight[demand] : 0;
            distance += weight[demand] * mm;
            worst = Math.max(worst, mm);
        }
        Values listed = new Values(uncovered, count(open), distance, worst);
        return unserved.isEmpty() ? listed : listed.plus(valuesBeyond(unserved, open));
    }

    /** What a choice of sites, none of them in their lists, means for some demand points. */
    Values valuesBeyond(BitSet demands, boolean[] open) {
        OpenSites sites = new OpenSites(problem.distances(), siteIndex, open);
        long uncovered = 0;
        long distance = 0;
        int worst = 0;
        for (int demand = demands.nextSetBit(0); demand >= 0; demand = demands.nextSetBit(demand + 1)) {
            int mm = reachMm(demand) == UNREACHED_MM ? UNREACHED_MM : sites.nearestMm(demandIndex[demand]);
            uncovered += mm > problem.targetMm() ? weight[demand] : 0;
            distance += weight[demand] * mm;
            worst = Math.max(worst, mm);
        }
        return new Values(uncovered, 0, distance, worst);
    }

    static int count(boolean[] open) {
        int count = 0;
        for (boolean site : open) {
            count += site ? 1 : 0;
        }
        return count;
    }
}
