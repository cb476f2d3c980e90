package fr.maillage.app.study;

import fr.maillage.domain.run.SearchLimits;
import java.time.Instant;

/**
 * Under what a run was made.
 *
 * @param limits of every search
 * @param started when it began
 * @param stopwatch of its stages, still running
 */
public record RunConditions(SearchLimits limits, Instant started, Stopwatch stopwatch) {}
