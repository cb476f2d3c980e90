package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/**
 * A point to open: the planning entity. Its variable is the number of a candidate site, as a whole range of numbers costs
 * nothing to look through; closed where it has none.
 */
@PlanningEntity
public final class PointSlot {

    @PlanningId
    private int number;

    @PlanningPin
    private boolean kept;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Integer site;

    /** For Timefold's cloning. */
    public PointSlot() {}

    PointSlot(int number, boolean kept, @Nullable Integer site) {
        this.number = number;
        this.kept = kept;
        this.site = site;
    }

    public int getNumber() {
        return number;
    }

    public boolean isKept() {
        return kept;
    }

    public @Nullable Integer getSite() {
        return site;
    }

    public void setSite(@Nullable Integer site) {
        this.site = site;
    }
}
