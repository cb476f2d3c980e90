package fr.maillage.app.study;

import fr.maillage.domain.run.SearchLimits;
import java.time.Instant;
import java.util.List;

/**
 * Under what a run was made.
 *
 * @param steps that were planned
 * @param limits of every search
 * @param started when it began
 * @param stopwatch of its stages, still running
 */
public record RunConditions(List<String> steps, SearchLimits limits, Instant started, Stopwatch stopwatch) {

    public RunConditions {
        steps = List.copyOf(steps);
    }
}
