package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.InterchangeSearch;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The least distance where a few points serve very many demand points each, so that lists of near sites would be as good
 * as all pairs. A sample is solved, each of its points moves to the middle of those it serves, and only sites near there
 * are listed. {@link SitePricing} then proves that the others are in no better choice, or names those to be listed too.
 */
final class ClusterSearch {

    /** Fewer demand points are listed with all their sites. */
    private static final int LEAST_DEMANDS = 10_000;

    /** A sample holds so many demand points, and so many for each point. */
    private static final int SAMPLE = 1_000;

    private static final int SAMPLE_A_POINT = 20;
    private static final long SAMPLE_LOOKS_A_SITE = 40;
    private static final int MIDDLE_ROUNDS = 20;
    private static final int MIDDLE_SITES = 64;
    private static final int SITES_A_POINT = 20;
    /** So many sites at most join the listed ones at a time. */
    private static final int JOINING = 1_000;

    private static final int NEAR_POINTS_LISTED = 5;
    private static final double SHARE_BETWEEN_PRICINGS = 0.4;
    private static final Duration LEAST_TIME = Duration.ofSeconds(2);

    private final PlacementProblem problem;
    private final Positions positions;
    private final int[] demandIndex;
    private final SolverMaker solvers;
    private final Steps steps;
    private final long seed;
    private final Aside aside;

    /** Makes a solver for lists: each set of lists has its own. */
    @FunctionalInterface
    interface SolverMaker {
        PlacementSolver of(SiteLists lists);
    }

    /**
     * What came of it.
     *
     * @param lists that the choice is one of
     * @param open the choice, by number in those lists
     * @param bound of all choices there are
     */
    record Outcome(SiteLists lists, boolean[] open, long bound) {}

    ClusterSearch(
            PlacementProblem problem, Positions positions, SolverMaker solvers, Steps steps, long seed, Aside aside) {
        this.problem = problem;
        this.positions = positions;
        this.solvers = solvers;
        this.steps = steps;
        this.seed = seed;
        this.aside = aside;
        demandIndex = IntStream.range(0, problem.size())
                .filter(place -> problem.weights()[place] > 0)
                .toArray();
    }

    /** Whether a problem is of this kind: many demand points, few points, and nothing but the distance counts. */
    static boolean isFor(PlacementProblem problem) {
        int sites = problem.candidates().cardinality();
        return problem.objectives().equals(List.of(Objective.DISTANCE))
                && problem.targetMm() == SiteLists.UNREACHED_MM
                && problem.minPoints() == problem.maxPoints()
                && problem.maxPoints() > problem.kept().cardinality()
                && problem.size() >= LEAST_DEMANDS
                && (long) problem.maxPoints() * NearSites.MOST_SITES < (long) SiteLists.SITES_A_POINT * sites
                && problem.distances().findPositions().isPresent();
    }

    /** Searches and proves, as far as the steps go. */
    Outcome run(Progress progress) {
        int[] points = inTheMiddle(sampled());
        BitSet listed = around(points);
        SitePricing pricing = new SitePricing(problem, positions, demandIndex, aside);
        long bound = 0;
        while (true) {
            PlacementProblem part = among(problem.weights(), listed);
            SiteLists lists = new SiteLists(part, NEAR_POINTS_LISTED * SITES_A_POINT, aside);
            boolean[] start = choice(lists, points);
            StageModel stage = StageModel.of(lists, Objective.DISTANCE, Goals.none(lists), lists.evaluate(start), 0);
            if (stage == null) {
                throw new IllegalStateException("Distances without goals have no price");
            }
            Incumbent best = new Incumbent(lists, Objective.DISTANCE, Goals.none(lists), start);
            progress.report(lists, best.open(), Math.min(best.value(), bound));
            BranchAndBound tree =
                    new BranchAndBound(stage.model(), stage.model().value(start));
            PlacementSolver solver = solvers.of(lists);
            SitePricing.Outcome priced;
            do {
                long known = bound;
                Steps own = steps.part(SHARE_BETWEEN_PRICINGS);
                solver.solve(
                        best.open(),
                        new SumImprovement(
                                stage.model(),
                                tree,
                                best,
                                problem.maxPoints(),
                                own,
                                aside,
                                lower -> progress.report(lists, best.open(), Math.min(best.value(), known))),
                        0);
                steps.spend(own.spent() + 1);
                priced = pricing.price(tree.rootMultiplier(), tree.scale(), best.value(), listed);
                bound = Math.max(bound, Math.ceilDiv(priced.bound(), tree.scale()));
                if (priced.missing().length == 0) {
                    bound = Math.max(bound, tree.bound());
                }
                bound = Math.min(bound, best.value());
                progress.report(lists, best.open(), bound);
            } while (!tree.isDone() && !isOver());
            if (priced.missing().length == 0 || isOver()) {
                return new Outcome(lists, best.open(), bound);
            }
            IntStream.of(priced.missing()).limit(JOINING).forEach(listed::set);
            points = IntStream.range(0, best.open().length)
                    .filter(site -> best.open()[site])
                    .map(lists::indexOfSite)
                    .toArray();
        }
    }

    /** Told of the best choice and of a bound of all. */
    @FunctionalInterface
    interface Progress {
        void report(SiteLists lists, boolean[] open, long bound);
    }

    /** Whether too little time is left for another pricing. */
    private boolean isOver() {
        return steps.isOver()
                || steps.findTimeLeft()
                        .filter(left -> left.compareTo(LEAST_TIME) < 0)
                        .isPresent();
    }

    private PlacementProblem among(long[] weights, BitSet candidates) {
        return new PlacementProblem(
                weights,
                problem.distances(),
                candidates,
                problem.kept(),
                problem.minPoints(),
                problem.maxPoints(),
                problem.targetMm(),
                problem.objectives());
    }

    /** Points for a sample of the demand points: one of each handful of neighbours, with the weight of all of them. */
    private int[] sampled() {
        int[] inSpace = new NearIndex(positions, demandIndex).listMembers();
        int size = Math.min(inSpace.length, Math.max(SAMPLE, SAMPLE_A_POINT * problem.maxPoints()));
        long[] weights = new long[problem.size()];
        BitSet sites = (BitSet) problem.kept().clone();
        for (int k = 0; k < size; k++) {
            int from = (int) ((long) inSpace.length * k / size);
            int to = (int) ((long) inSpace.length * (k + 1) / size);
            int middle = inSpace[(from + to) >>> 1];
            for (int at = from; at < to; at++) {
                weights[middle] += problem.weights()[inSpace[at]];
            }
            sites.set(middle);
        }
        sites.and(problem.candidates());
        for (int place = problem.candidates().nextSetBit(0);
                sites.cardinality() < problem.maxPoints();
                place = problem.candidates().nextSetBit(place + 1)) {
            sites.set(place);
        }
        SiteLists lists = new SiteLists(among(weights, sites), aside);
        boolean[] start = new Filling(lists).start();
        StageModel stage = StageModel.of(lists, Objective.DISTANCE, Goals.none(lists), lists.evaluate(start), 0);
        if (stage == null) {
            throw new IllegalStateException("Distances without goals have no price");
        }
        FacilityModel model = stage.model();
        InterchangeSearch search = new InterchangeSearch(model, start, problem.maxPoints(), new SplittableRandom(seed));
        search.advance(SAMPLE_LOOKS_A_SITE * model.sites(), steps);
        boolean[] best = search.best();
        return IntStream.range(0, best.length)
                .filter(site -> best[site])
                .map(lists::indexOfSite)
                .toArray();
    }

    /** Moves every point to the best of the sites around it for those whom it serves, until none moves. */
    private int[] inTheMiddle(int[] start) {
        int[] points = start.clone();
        NearIndex.Search sites =
                new NearIndex(positions, problem.candidates().stream().toArray()).search();
        boolean moved = true;
        for (int round = 0; round < MIDDLE_ROUNDS && moved; round++) {
            int[][] served = served(points);
            moved = false;
            BitSet taken = new BitSet();
            IntStream.of(points).forEach(taken::set);
            for (int point = 0; point < points.length; point++) {
                int at = points[point];
                if (problem.kept().get(at)) {
                    continue;
                }
                int best = at;
                long least = cost(served[point], at, Long.MAX_VALUE);
                int found = sites.nearest(at, MIDDLE_SITES);
                for (int k = 0; k < found; k++) {
                    int site = sites.place(k);
                    long cost = taken.get(site) ? Long.MAX_VALUE : cost(served[point], site, least);
                    if (cost < least) {
                        least = cost;
                        best = site;
                    }
                }
                moved |= best != at;
                taken.clear(at);
                taken.set(best);
                points[point] = best;
            }
        }
        return points;
    }

    private long cost(int[] demands, int site, long enough) {
        long cost = 0;
        for (int k = 0; k < demands.length && cost < enough; k++) {
            cost += problem.weights()[demands[k]] * problem.distances().mm(demands[k], site);
        }
        return cost;
    }

    /** For each point, the places of the demand points nearest to it. */
    private int[][] served(int[] points) {
        NearIndex.Search search = new NearIndex(positions, points).search();
        int[] pointAt = new int[problem.size()];
        for (int point = 0; point < points.length; point++) {
            pointAt[points[point]] = point;
        }
        int[] of = new int[demandIndex.length];
        int[] sizes = new int[points.length];
        for (int demand = 0; demand < of.length; demand++) {
            search.nearest(demandIndex[demand], 1);
            of[demand] = pointAt[search.place(0)];
            sizes[of[demand]]++;
        }
        int[][] served = new int[points.length][];
        for (int point = 0; point < served.length; point++) {
            served[point] = new int[sizes[point]];
        }
        for (int demand = 0; demand < of.length; demand++) {
            served[of[demand]][--sizes[of[demand]]] = demandIndex[demand];
        }
        return served;
    }

    private BitSet around(int[] points) {
        NearIndex.Search sites =
                new NearIndex(positions, problem.candidates().stream().toArray()).search();
        BitSet around = (BitSet) problem.kept().clone();
        for (int point : points) {
            int found = sites.nearest(point, SITES_A_POINT);
            for (int k = 0; k < found; k++) {
                around.set(sites.place(k));
            }
            around.set(point);
        }
        return around;
    }

    private static boolean[] choice(SiteLists lists, int[] points) {
        BitSet open = new BitSet();
        IntStream.of(points).forEach(open::set);
        boolean[] choice = new boolean[lists.sites()];
        for (int site = 0; site < choice.length; site++) {
            choice[site] = open.get(lists.indexOfSite(site));
        }
        return choice;
    }
}
