package fr.maillage.benchmarks;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.source.TerritorySource;
import fr.maillage.solver.placement.PlacementEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans département after département and prints what was reached, what was proven and how long that took, one JSON
 * object a line. Values and bounds are in the units of the objectives: points, residents, residents × millimetres,
 * millimetres. The milliseconds are those of the search alone; the first line of a run also pays for a cold JVM.
 */
public final class ProofTimes {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private ProofTimes() {}

    /** Runs the measurements that the arguments ask for; exit code 2 where they are not understood. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ProofRequest request;
        try {
            request = ProofRequest.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(ProofRequest.USAGE);
            System.exit(2);
            return;
        }
        TerritorySource source = TerritorySource.embedded();
        Collection<String> departements =
                request.departements().isEmpty() ? source.departements() : request.departements();
        for (String departement : departements) {
            int communes = source.listCommunes(List.of(departement)).size();
            Integer count = request.count();
            if (communes >= request.leastCommunes() && (count == null || communes >= count)) {
                out.println(measure(Cases.territory(source, departement, 1), departement, request));
            }
        }
    }

    private static String measure(Territory territory, String departement, ProofRequest request) {
        PlacementProblem problem = Cases.problem(territory, request.objectives(), request.count(), request.targetKm());
        SearchLimits limits = SearchLimits.ofTime(Duration.ofSeconds(request.limitSeconds()), request.seed());
        long start = System.nanoTime();
        Placement placement = new PlacementEngine().solve(problem, limits, ProgressListener.silent());
        long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        boolean proven = placement.outcomes().stream().allMatch(ObjectiveOutcome::isProven)
                && (!Objective.isTargetHard(request.objectives())
                        || placement.coverage().isProven());
        return String.format(
                Locale.ROOT,
                "{\"departement\": \"%s\", \"communes\": %d, \"objectives\": [%s], \"count\": %s, \"targetKm\": %d,"
                        + " \"values\": {%s}, \"bounds\": {%s}, \"proven\": %s, \"millis\": %d, \"seed\": %d}",
                departement,
                territory.size(),
                request.objectives().stream().map(o -> "\"" + o.key() + "\"").collect(Collectors.joining(", ")),
                request.count(),
                request.targetKm(),
                byObjective(placement, ObjectiveOutcome::value),
                byObjective(placement, ObjectiveOutcome::bound),
                proven,
                millis,
                request.seed());
    }

    private static String byObjective(Placement placement, Function<ObjectiveOutcome, @Nullable Long> figure) {
        return placement.outcomes().stream()
                .map(outcome -> "\"" + outcome.objective().key() + "\": " + figure.apply(outcome))
                .collect(Collectors.joining(", "));
    }
}
