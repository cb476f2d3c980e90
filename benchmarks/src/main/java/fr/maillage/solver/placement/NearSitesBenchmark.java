package fr.maillage.solver.placement;

import fr.maillage.benchmarks.Cases;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import fr.maillage.geo.distance.GeodesicDistances;
import fr.maillage.geo.source.TerritorySource;
import fr.maillage.solver.search.Aside;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long near neighbours take where all pairs would be too many: the hundred chefs-lieux nearest to one, and the lists
 * that the engine makes for so many points, of all chefs-lieux at once and on two threads, index and
 * distances included. All of France, and the communes that come first by their codes, to see how it grows.
 *
 * <p>It stands in the package of what it measures, like a test: the lists are nobody else's business.
 *
 * <p>Settings: a search takes microseconds and iterations of half a second hold thousands, from places in turn; lists
 * take seconds, so that each iteration is one of them. Two forks, since what the compiler inlines differs from JVM to
 * JVM.
 */
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class NearSitesBenchmark {

    private static final int NEAREST = 100;
    private static final int THREADS = 2;
    /** Neighbours are checked from so many places: each needs a look at all. */
    private static final int CHECKED = 25;
    /** Searches start far from each other, so that nothing is in the cache for the place before. */
    private static final int STRIDE = 7_919;

    /** How many communes there are, more than have a matrix of distances. */
    @Param({"5000", "34964"})
    public int communes;

    /** How many communes a point is for: France has 14 with 2,500 points, and 70 with 500. */
    @Param({"14", "70"})
    public int communesAPoint;

    private PlacementProblem problem;
    private Positions positions;
    private int[] places;
    private NearIndex.Search search;
    private Aside aside;
    private int turn;

    /** Checks both kinds of neighbours against a look at all communes. */
    @Setup
    public void prepare() {
        TerritorySource source = TerritorySource.embedded();
        List<Commune> chosen = source.listCommunes(source.departements()).subList(0, communes);
        Distances distances = new GeodesicDistances(Cases.DETOUR_FACTOR, THREADS).between(chosen);
        positions = distances.findPositions().orElseThrow();
        places = IntStream.range(0, communes).toArray();
        BitSet candidates = new BitSet();
        candidates.set(0, communes);
        int points = communes / communesAPoint;
        problem = new PlacementProblem(
                chosen.stream().mapToLong(Commune::population).toArray(),
                distances,
                candidates,
                new BitSet(),
                points,
                points,
                Integer.MAX_VALUE,
                List.of(Objective.DISTANCE));
        search = new NearIndex(positions, places).search();
        aside = new Aside(THREADS);
        NearSites lists = lists();
        for (int from = 0; from < communes; from += communes / CHECKED) {
            checkNearest(from);
            checkList(lists, from);
        }
    }

    private void checkNearest(int from) {
        double[] all = Arrays.stream(places)
                .mapToDouble(to -> straightMm(from, to))
                .sorted()
                .toArray();
        int found = search.nearest(from, NEAREST);
        for (int k = 0; k < NEAREST; k++) {
            double straightMm = search.straightMm(k);
            if (found != NEAREST || straightMm != all[k] || straightMm != straightMm(from, search.place(k))) {
                throw new IllegalStateException("Near place " + from + ", number " + k + ": " + straightMm);
            }
        }
    }

    private double straightMm(int from, int to) {
        double dx = positions.x()[to] - positions.x()[from];
        double dy = positions.y()[to] - positions.y()[from];
        double dz = positions.z()[to] - positions.z()[from];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private void checkList(NearSites lists, int from) {
        int[] order = lists.order()[from];
        int[] within = Arrays.stream(places)
                .mapToLong(to -> ((long) problem.distances().mm(from, to) << Integer.SIZE) | to)
                .filter(key -> key >>> Integer.SIZE <= lists.reachMm()[from])
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        if (!Arrays.equals(order, within)) {
            throw new IllegalStateException(
                    "Near place " + from + ": " + order.length + " sites listed, not " + within.length);
        }
    }

    /** Ends the second thread. */
    @TearDown
    public void close() {
        aside.close();
    }

    /** The hundred chefs-lieux nearest to one in a straight line; returns the last of them. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    @Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
    public int nearest() {
        turn = (turn + STRIDE) % communes;
        return search.place(search.nearest(turn, NEAREST) - 1);
    }

    /** The lists of all demand points. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 6)
    public NearSites lists() {
        return NearSites.find(problem, places, places, SiteLists.wanted(problem), 0, aside);
    }
}
