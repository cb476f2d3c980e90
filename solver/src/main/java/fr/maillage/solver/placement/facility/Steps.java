package fr.maillage.solver.placement.facility;

import java.util.function.BooleanSupplier;

/**
 * What a search may still spend. One step is one pass over all demand points: an iteration of the relaxation, or a
 * perturbation of the interchange. Under a step limit only steps end a search, so that it ends at the same place on any
 * machine; otherwise the clock or an interruption does.
 */
public final class Steps {

    private final long limit;
    private final BooleanSupplier stop;
    private long spent;

    /**
     * A budget.
     *
     * @param limit in steps; {@link Long#MAX_VALUE} where only {@code stop} counts
     * @param stop asked before each piece of work
     */
    public Steps(long limit, BooleanSupplier stop) {
        this.limit = limit;
        this.stop = stop;
    }

    public void spend(long steps) {
        spent += steps;
    }

    public long spent() {
        return spent;
    }

    /** Whether to end now. */
    public boolean isOver() {
        return spent >= limit || stop.getAsBoolean();
    }
}
