package fr.maillage.benchmarks.growth;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.geo.distance.GeodesicDistances;
import fr.maillage.solver.placement.PlacementEngine;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures one number of demand points: the least distance to one point for fourteen communes, as 2,500 for all of
 * France.
 *
 * @param communes that are demand points and candidates
 * @param detourFactor from geodesic to travelled distance
 * @param limit of each search
 * @param gap at which a search ends, of the value
 * @param seed of each search
 * @param threads of each search
 */
record GrowthRun(List<Commune> communes, double detourFactor, Duration limit, double gap, long seed, int threads) {

    static final int COMMUNES_PER_POINT = 14;

    /** Neighbours for each point to open, of those that a place's list holds. */
    private static final int NEIGHBOURS_PER_POINT = 15;

    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final long NEVER = -1;

    GrowthRun {
        communes = List.copyOf(communes);
    }

    int count() {
        return Math.max(1, communes.size() / COMMUNES_PER_POINT);
    }

    /** Measures the lists, then a search by the clock, then another by its memory. */
    GrowthPoint measure() {
        long start = System.nanoTime();
        buildLists();
        long listMillis = millisSince(start);
        Timed timed = search(best -> {});
        long heapBytes;
        try (HeapProbe probe = new HeapProbe()) {
            search(best -> probe.sample());
            heapBytes = probe.peakBytes();
        }
        return new GrowthPoint(
                communes.size(),
                count(),
                listMillis,
                timed.millisToGap(),
                timed.gap(),
                timed.millis(),
                heapBytes,
                seed);
    }

    private Distances distances() {
        return new GeodesicDistances(detourFactor, threads).between(communes);
    }

    /** The nearest neighbours of every commune, on all threads. */
    private void buildLists() {
        Distances distances = distances();
        int most = Math.min(communes.size(), NEIGHBOURS_PER_POINT * COMMUNES_PER_POINT);
        NearIndex index = distances
                .findPositions()
                .map(positions -> new NearIndex(
                        positions, IntStream.range(0, communes.size()).toArray()))
                .orElse(null);
        long[] sums = new long[threads];
        IntStream.range(0, threads).parallel().forEach(thread -> {
            NearIndex.Search search = index == null ? null : index.search();
            for (int from = thread; from < communes.size(); from += threads) {
                long[] keys = search == null ? allKeys(distances, from) : nearKeys(distances, from, search, most);
                Arrays.sort(keys);
                sums[thread] += keys[most - 1] >>> Integer.SIZE;
            }
        });
        if (Arrays.stream(sums).sum() == 0) {
            throw new IllegalStateException("All communes at one place: " + communes.size());
        }
    }

    /** The distances of a commune to all, above the numbers of these. */
    private static long[] allKeys(Distances distances, int from) {
        return IntStream.range(0, distances.size())
                .mapToLong(to -> key(distances, from, to))
                .toArray();
    }

    private static long[] nearKeys(Distances distances, int from, NearIndex.Search search, int most) {
        return IntStream.range(0, search.nearest(from, most))
                .mapToLong(k -> key(distances, from, search.place(k)))
                .toArray();
    }

    private static long key(Distances distances, int from, int to) {
        return ((long) distances.mm(from, to) << Integer.SIZE) | to;
    }

    /**
     * A search and when it was near enough.
     *
     * @param millis in all
     * @param millisToGap null where it never was
     * @param gap at the end; null without a bound
     */
    private record Timed(
            long millis,
            @Nullable Long millisToGap,
            @Nullable Double gap) {}

    private Timed search(Consumer<ObjectiveOutcome> watcher) {
        PlacementProblem problem = problem();
        long start = System.nanoTime();
        AtomicLong reached = new AtomicLong(NEVER);
        ProgressListener listener = best -> {
            watcher.accept(best);
            Double now = gap(best);
            if (best.objective() == Objective.DISTANCE && now != null && now <= gap) {
                reached.compareAndSet(NEVER, millisSince(start));
            }
        };
        SearchLimits limits = new SearchLimits(limit, null, seed, threads, () -> reached.get() != NEVER);
        Placement placement = new PlacementEngine().solve(problem, limits, listener);
        listener.report(placement.outcomes().getFirst());
        return new Timed(
                millisSince(start),
                reached.get() == NEVER ? null : reached.get(),
                gap(placement.outcomes().getFirst()));
    }

    private PlacementProblem problem() {
        BitSet candidates = new BitSet();
        candidates.set(0, communes.size());
        return new PlacementProblem(
                communes.stream().mapToLong(Commune::population).toArray(),
                distances(),
                candidates,
                new BitSet(),
                count(),
                count(),
                Integer.MAX_VALUE,
                List.of(Objective.DISTANCE));
    }

    private static @Nullable Double gap(ObjectiveOutcome best) {
        Long bound = best.bound();
        return bound == null ? null : Math.abs(best.value() - bound) / Math.max(1.0, Math.abs((double) best.value()));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
