package fr.maillage.geo.distance;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Distances;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The shortest distance between chefs-lieux on the ellipsoid WGS84, times a detour factor, in whole millimetres rounded
 * once, at most {@link Distances#TOO_FAR}. The geodesic is that of C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013), 43–55, doi:10.1007/s00190-012-0578-z,
 * exact to nanometres; where a faster way cannot be rounded to another millimetre, it is taken.
 *
 * <p>Each pair is computed from the lower to the higher index, so the distances are symmetric and the same on any number
 * of threads.
 */
public final class GeodesicDistances {

    /** Up to so many communes, every pair is computed at once: 64 MB, and less than a second. */
    static final int MOST_DENSE = 4000;

    private final double detourFactor;
    private final int threads;

    public GeodesicDistances(double detourFactor, int threads) {
        if (!(detourFactor > 0) || Double.isInfinite(detourFactor)) {
            throw new IllegalArgumentException("Detour factor: " + detourFactor);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("Threads: " + threads);
        }
        this.detourFactor = detourFactor;
        this.threads = threads;
    }

    /**
     * The distances between all pairs, by position in the list: a matrix of a few départements; of more, what is
     * computed when asked, with positions. The values are the same.
     */
    public Distances between(List<Commune> communes) {
        return communes.size() <= MOST_DENSE ? matrix(communes) : onDemand(communes);
    }

    /** The same distances, each computed when it is asked for: where few of many pairs are needed. */
    public Distances onDemand(List<Commune> communes) {
        return new OnDemandDistances(communes, detourFactor);
    }

    /**
     * The distances between all pairs in memory: 4 bytes each, at most 46,340 communes.
     *
     * @throws IllegalArgumentException if there are more
     */
    public DenseDistances matrix(List<Commune> communes) {
        int size = communes.size();
        if ((long) size * size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(size + " communes, whose pairs are more than an array holds");
        }
        int[] mm = new int[size * size];
        Distances distances = onDemand(communes);
        // Rows get shorter towards the end, so threads take them one by one.
        AtomicInteger nextRow = new AtomicInteger();
        run(() -> {
            for (int from = nextRow.getAndIncrement(); from < size; from = nextRow.getAndIncrement()) {
                for (int to = from + 1; to < size; to++) {
                    int distance = distances.mm(from, to);
                    mm[from * size + to] = distance;
                    mm[to * size + from] = distance;
                }
            }
        });
        return new DenseDistances(size, mm);
    }

    private void run(Runnable worker) {
        if (threads == 1) {
            worker.run();
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var done = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(worker))
                    .toList();
            for (var future : done) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The distances could not be computed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while distances were computed", e);
        }
    }
}
