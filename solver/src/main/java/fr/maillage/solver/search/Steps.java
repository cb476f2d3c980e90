package fr.maillage.solver.search;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a search may still spend. A step is about one pass over all that is planned: over all demand points, units or
 * postes. Without a time limit only steps end a search, so that it ends at the same place on any machine; an
 * interruption ends it in any case.
 */
public final class Steps {

    private final long limit;
    private final @Nullable Duration time;
    private final BooleanSupplier interrupted;
    private final long start = System.nanoTime();
    private long spent;

    /**
     * A budget that begins now.
     *
     * @param limit in steps; {@link Long#MAX_VALUE} where they do not count
     * @param time null where it does not count
     * @param interrupted asked before each piece of work
     */
    public Steps(long limit, @Nullable Duration time, BooleanSupplier interrupted) {
        this.limit = limit;
        this.time = time;
        this.interrupted = interrupted;
    }

    /** A budget without end. */
    public static Steps endless() {
        return new Steps(Long.MAX_VALUE, null, () -> false);
    }

    /**
     * A part of what is left, for one of several searches; what it spends has to be {@link #spend spent} here too.
     *
     * @param share from 0 to 1
     */
    public Steps part(double share) {
        return part(share, () -> false);
    }

    /**
     * A part of what is left, for one of several searches at once.
     *
     * @param isDone asked as well before each piece of work: whether it is of no more use
     */
    public Steps part(double share, BooleanSupplier isDone) {
        long steps = limit == Long.MAX_VALUE ? Long.MAX_VALUE : (long) (left() * share);
        Optional<Duration> left = findTimeLeft();
        return new Steps(
                steps,
                left.isPresent() ? Duration.ofNanos((long) (left.orElseThrow().toNanos() * share)) : null,
                () -> isDone.getAsBoolean() || interrupted.getAsBoolean());
    }

    public long spent() {
        return spent;
    }

    public void spend(long steps) {
        spent += steps;
    }

    /** Steps left, at least 0. */
    public long left() {
        return Math.max(0, limit - spent);
    }

    /** The time left, where time counts; at least 0. */
    public Optional<Duration> findTimeLeft() {
        if (time == null) {
            return Optional.empty();
        }
        long nanos = time.toNanos() - (System.nanoTime() - start);
        return Optional.of(Duration.ofNanos(Math.max(0, nanos)));
    }

    /** Whether to end now. */
    public boolean isOver() {
        return spent >= limit
                || interrupted.getAsBoolean()
                || (time != null && System.nanoTime() - start >= time.toNanos());
    }
}
