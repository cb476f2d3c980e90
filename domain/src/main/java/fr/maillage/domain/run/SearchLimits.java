package fr.maillage.domain.run;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a search may go. Without a time limit nothing looks at the clock, and the same seed gives the same plan and the
 * same bounds on any number of threads.
 *
 * @param time the longest it may take; null where only steps count
 * @param steps the most steps it may take; null where only time counts
 * @param seed of everything random
 * @param threads at least 1
 * @param interrupted asked now and then; once true, the search ends with the best plan so far
 */
public record SearchLimits(
        @Nullable Duration time, @Nullable Long steps, long seed, int threads, BooleanSupplier interrupted) {

    public SearchLimits {
        if (time == null && steps == null) {
            throw new IllegalArgumentException("A search without any limit");
        }
        if (steps != null && steps < 0) {
            throw new IllegalArgumentException("A step limit below zero: " + steps);
        }
        if (time != null && time.isNegative()) {
            throw new IllegalArgumentException("A time limit below zero: " + time);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("Threads: " + threads);
        }
    }

    public static SearchLimits ofTime(Duration time, long seed) {
        return new SearchLimits(time, null, seed, 1, () -> false);
    }

    public static SearchLimits ofSteps(long steps, long seed) {
        return new SearchLimits(null, steps, seed, 1, () -> false);
    }

    public OptionalLong findSteps() {
        return steps == null ? OptionalLong.empty() : OptionalLong.of(steps);
    }

    /**
     * A part of both limits.
     *
     * @param share from 0 to 1
     */
    public SearchLimits part(double share) {
        return new SearchLimits(
                time == null ? null : Duration.ofNanos((long) (time.toNanos() * share)),
                steps == null ? null : (long) (steps * share),
                seed,
                threads,
                interrupted);
    }

    /** What is left of both limits once so much is spent. */
    public SearchLimits less(long spentSteps, Duration spentTime) {
        return new SearchLimits(
                time == null
                        ? null
                        : Duration.ofNanos(Math.max(0, time.minus(spentTime).toNanos())),
                steps == null ? null : Math.max(0, steps - spentSteps),
                seed,
                threads,
                interrupted);
    }
}
