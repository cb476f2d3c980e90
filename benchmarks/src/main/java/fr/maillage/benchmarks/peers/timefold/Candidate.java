package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place, open or not. */
@PlanningEntity
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class Candidate {

    @PlanningId
    private int number;

    private List<Demand> near;

    @PlanningVariable
    private @Nullable Boolean open;

    /** For Timefold's cloning. */
    public Candidate() {}

    Candidate(Place place, List<Demand> near) {
        this.number = place.number();
        this.near = near;
    }

    public int getNumber() {
        return number;
    }

    /** The customers within the radius. */
    public List<Demand> getNear() {
        return near;
    }

    public @Nullable Boolean getOpen() {
        return open;
    }

    public void setOpen(@Nullable Boolean open) {
        this.open = open;
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }
}
