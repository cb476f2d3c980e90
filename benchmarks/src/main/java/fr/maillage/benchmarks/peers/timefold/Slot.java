package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** One of p points to open. */
@PlanningEntity
public final class Slot {

    @PlanningId
    private int number;

    @PlanningVariable
    private @Nullable Place place;

    /** For Timefold's cloning. */
    public Slot() {}

    Slot(int number) {
        this.number = number;
    }

    public int getNumber() {
        return number;
    }

    public @Nullable Place getPlace() {
        return place;
    }

    public void setPlace(@Nullable Place place) {
        this.place = place;
    }
}
