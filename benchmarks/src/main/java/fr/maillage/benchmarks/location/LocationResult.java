package fr.maillage.benchmarks.location;

import fr.maillage.benchmarks.JsonLine;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.placement.PlacementEngine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the engine reached on an instance.
 *
 * @param instance that was solved
 * @param value in the units of the instance; of a set cover, the number of points
 * @param bound in the same; null where none was computed
 * @param millis that the engine took, reading excluded
 * @param steps of the search
 * @param seed of everything random
 */
public record LocationResult(
        PosedInstance instance, BigDecimal value, @Nullable BigDecimal bound, long millis, long steps, long seed) {

    private static final int NANOS_PER_MILLI = 1_000_000;

    /** Has the engine solve an instance. */
    public static LocationResult of(PosedInstance instance, SearchLimits limits, ProgressListener listener) {
        long start = System.nanoTime();
        Placement placement = new PlacementEngine().solve(instance.problem(), limits, listener);
        long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        ObjectiveOutcome outcome = placement.outcomes().getFirst();
        Long bound = outcome.bound();
        return new LocationResult(
                instance,
                instance.inUnits(outcome.value()),
                bound == null ? null : instance.inUnits(bound),
                millis,
                placement.steps(),
                limits.seed());
    }

    /** Whether nothing better exists. */
    public boolean isOptimal() {
        return bound != null && bound.compareTo(value) == 0;
    }

    /** One JSON object on one line. */
    String toJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", instance.file());
        members.put("problem", instance.question().problem().key());
        members.put("n", instance.problem().size());
        putOrNull(members, "p", instance.count());
        members.put("value", value);
        putOrNull(members, "bound", bound);
        members.put("optimal", isOptimal());
        members.put("millis", millis);
        members.put("seed", seed);
        members.put("steps", steps);
        return JsonLine.of(members);
    }

    @SuppressWarnings("NullAway") // a map of the JDK takes null values, which its annotations cannot say here
    private static void putOrNull(Map<String, Object> members, String key, @Nullable Object value) {
        members.put(key, value);
    }
}
