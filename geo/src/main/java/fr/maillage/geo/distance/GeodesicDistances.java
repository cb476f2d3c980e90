package fr.maillage.geo.distance;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * The shortest distance between chefs-lieux on the ellipsoid WGS84, times a detour factor, in whole millimetres rounded
 * once. The geodesic is exact to nanometres, after C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87
 * (2013), 43–55, doi:10.1007/s00190-012-0578-z.
 *
 * <p>Each pair is computed once, from the lower to the higher index, so the distances are symmetric and the same on any
 * number of threads. Time and memory grow with the square of the number of communes: 4 bytes and about a microsecond of
 * one core per pair.
 */
public final class GeodesicDistances {

    private static final double MM_PER_M = 1000;

    /** Stands for a distance beyond the range of an int, which no real distance reaches. */
    private static final int TOO_FAR = -1;

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
     * The distances between all pairs, by position in the list.
     *
     * @param asked where the user asked for these communes
     * @return empty where {@code faults} now says why: {@code territory-too-large} if the distances would not fit into
     *     half of the heap, {@code territory-too-wide} if one of them is beyond the 2,147 km of an int of millimetres
     */
    public Optional<DenseDistances> findBetween(List<Commune> communes, Place asked, Faults faults) {
        long most = most(Runtime.getRuntime().maxMemory());
        if (communes.size() > most) {
            faults.add(tooLarge(communes.size(), most, asked));
            return Optional.empty();
        }
        int size = communes.size();
        int[] mm = computeAll(communes);
        for (int i = 0; i < mm.length; i++) {
            if (mm[i] == TOO_FAR) {
                faults.add(tooWide(communes.get(i / size), communes.get(i % size), asked));
                return Optional.empty();
            }
        }
        return Optional.of(new DenseDistances(size, mm));
    }

    /** The greatest number of communes whose distances fit into half of a heap, and into one array. */
    static long most(long heapBytes) {
        return (long) Math.sqrt((double) Math.min(heapBytes / 2 / Integer.BYTES, Integer.MAX_VALUE - 8));
    }

    static Fault tooLarge(int communes, long most, Place asked) {
        return Fault.error(
                "territory-too-large",
                asked,
                communes + " communes",
                "at most " + most + " communes, for whose distances the memory suffices",
                "Choose fewer départements, or give the program more memory.");
    }

    private Fault tooWide(Commune one, Commune other, Place asked) {
        return Fault.error(
                "territory-too-wide",
                asked,
                one.insee() + " " + one.name() + " and " + other.insee() + " " + other.name()
                        + ", too far apart with a detour factor of " + detourFactor,
                "travelled distances of at most " + Integer.MAX_VALUE / 1_000_000 + " km",
                "Plan each département overseas by itself, or lower the detour factor.");
    }

    private int[] computeAll(List<Commune> communes) {
        int size = communes.size();
        int[] mm = new int[size * size];
        double[] longitudes = communes.stream().mapToDouble(Commune::longitude).toArray();
        double[] latitudes = communes.stream().mapToDouble(Commune::latitude).toArray();
        // Rows get shorter towards the end, so threads take them one by one.
        AtomicInteger nextRow = new AtomicInteger();
        run(() -> {
            for (int from = nextRow.getAndIncrement(); from < size; from = nextRow.getAndIncrement()) {
                for (int to = from + 1; to < size; to++) {
                    int distance = mm(latitudes[from], longitudes[from], latitudes[to], longitudes[to]);
                    mm[from * size + to] = distance;
                    mm[to * size + from] = distance;
                }
            }
        });
        return mm;
    }

    /** The distance between two places in degrees, or {@link #TOO_FAR}. */
    private int mm(double latitude1, double longitude1, double latitude2, double longitude2) {
        double metres = Geodesic.WGS84.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.DISTANCE).s12;
        long mm = Math.round(metres * detourFactor * MM_PER_M);
        return mm > Integer.MAX_VALUE ? TOO_FAR : (int) mm;
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
