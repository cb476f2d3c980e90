package fr.maillage.benchmarks;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.geo.distance.GeodesicDistances;
import fr.maillage.geo.source.TerritorySource;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The distances between all communes of a département, Deux-Sèvres (256) and Loiret (325), on one thread and on two. One
 * operation is a whole matrix, its threads started and ended within it, as a run of the program does it once.
 *
 * <p>Settings: an operation takes tens of milliseconds, so that iterations of one second hold enough of them; the
 * compiler is done with the geodesic within the first. Two forks, since what it inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class DistanceMatrixBenchmark {

    private static final double EARTH_RADIUS_MM = 6_371_008_800.0;
    /** A sphere of that radius is nowhere farther than this from the ellipsoid. */
    private static final double SPHERE_IS_OFF_BY = 0.006;

    @Param({"79", "45"})
    public String departement;

    @Param({"1", "2"})
    public int threads;

    private List<Commune> communes;
    private GeodesicDistances distances;

    /** Checks every distance against the sphere's, and both ways of a pair against each other. */
    @Setup
    public void prepare() {
        communes = TerritorySource.embedded().listCommunes(List.of(departement));
        distances = new GeodesicDistances(Cases.DETOUR_FACTOR, threads);
        DenseDistances all = matrix();
        for (int from = 0; from < communes.size(); from++) {
            for (int to = 0; to < communes.size(); to++) {
                double sphere = Cases.DETOUR_FACTOR * sphereMm(communes.get(from), communes.get(to));
                int mm = all.mm(from, to);
                if (Math.abs(mm - sphere) > SPHERE_IS_OFF_BY * sphere + 1 || mm != all.mm(to, from)) {
                    throw new IllegalStateException(mm + " mm from " + communes.get(from) + " to " + communes.get(to));
                }
            }
        }
    }

    @Benchmark
    public DenseDistances matrix() {
        return distances.matrix(communes);
    }

    /** The haversine formula. */
    private static double sphereMm(Commune from, Commune to) {
        double latitude1 = Math.toRadians(from.latitude());
        double latitude2 = Math.toRadians(to.latitude());
        double north = Math.sin((latitude2 - latitude1) / 2);
        double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double haversine = north * north + Math.cos(latitude1) * Math.cos(latitude2) * east * east;
        return 2 * EARTH_RADIUS_MM * Math.asin(Math.sqrt(haversine));
    }
}
