package fr.maillage.benchmarks;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.source.TerritorySource;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.GreedyChoice;
import fr.maillage.solver.placement.facility.Interchange;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The problems that are measured: a département of the embedded table with the distances of the embedded scenarios, every
 * chef-lieu a candidate, none kept and none closed.
 */
public final class Cases {

    /** The detour factor of the embedded scenarios. */
    public static final double DETOUR_FACTOR = 1.3;

    private static final int MM_PER_KM = 1_000_000;

    private Cases() {}

    /**
     * A département.
     *
     * @param departement its code, a known one
     * @param threads for its distances
     */
    public static Territory territory(TerritorySource source, String departement, int threads) {
        return source.getTerritory(List.of(departement), DETOUR_FACTOR, threads, new Faults());
    }

    /**
     * A choice of points in a département.
     *
     * @param count of points; null under {@code points}
     */
    public static PlacementProblem problem(
            Territory territory, List<Objective> objectives, @Nullable Integer count, int targetKm) {
        TreeMap<String, String> candidates = new TreeMap<>();
        for (Commune commune : territory.communes()) {
            candidates.put(commune.insee(), NetworkRules.CHEF_LIEU);
        }
        return new NetworkRules(
                        objectives,
                        count,
                        null,
                        Math.multiplyExact(targetKm, MM_PER_KM),
                        candidates,
                        new TreeSet<>(),
                        new TreeSet<>())
                .toProblem(territory);
    }

    /** The least distance with so many points in a département of the embedded table, the target a hard rule. */
    public static PlacementProblem leastDistance(String departement, int count, int targetKm) {
        Territory territory = territory(TerritorySource.embedded(), departement, 1);
        return problem(territory, List.of(Objective.DISTANCE), count, targetKm);
    }

    /**
     * A p-median problem whose sites are the problem's points by index, each list cut off at the target, as the engine
     * poses it where the target is a hard rule and every commune is a candidate.
     */
    public static FacilityModel median(PlacementProblem problem) {
        int[] populated = IntStream.range(0, problem.size())
                .filter(i -> problem.weights()[i] > 0)
                .toArray();
        int[][] order = new int[populated.length][];
        long[][] cost = new long[populated.length][];
        for (int demand = 0; demand < populated.length; demand++) {
            int from = populated[demand];
            order[demand] = IntStream.range(0, problem.size())
                    .filter(site -> problem.distances().mm(from, site) <= problem.targetMm())
                    .mapToLong(site -> ((long) problem.distances().mm(from, site) << 32) | site)
                    .sorted()
                    .mapToInt(key -> (int) key)
                    .toArray();
            cost[demand] = Arrays.stream(order[demand])
                    .mapToLong(site ->
                            problem.weights()[from] * problem.distances().mm(from, site))
                    .toArray();
        }
        long[] fallback = new long[populated.length];
        Arrays.fill(fallback, FacilityModel.MUST_BE_SERVED);
        return new FacilityModel(
                order,
                cost,
                fallback,
                new long[problem.size()],
                new boolean[problem.size()],
                problem.minPoints(),
                problem.maxPoints());
    }

    /** A good choice of so many points, from nothing: the best exchanges until none pays. */
    public static Interchange descended(FacilityModel model) {
        Interchange interchange = new Interchange(model);
        interchange.start(new boolean[model.sites()]);
        GreedyChoice.grow(interchange, model.most());
        interchange.descend();
        return interchange;
    }
}
