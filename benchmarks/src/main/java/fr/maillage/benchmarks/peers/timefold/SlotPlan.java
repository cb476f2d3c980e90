package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import fr.maillage.benchmarks.location.PosedInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** p points, each at one place; customers go to the nearest. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class SlotPlan {

    @ProblemFactCollectionProperty
    private List<Demand> demands;

    @ValueRangeProvider
    private List<Place> places;

    @PlanningEntityCollectionProperty
    private List<Slot> slots;

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold's cloning. */
    public SlotPlan() {}

    SlotPlan(PosedInstance instance) {
        int size = instance.problem().size();
        demands =
                IntStream.range(0, size).mapToObj(i -> new Demand(i, instance)).toList();
        places = IntStream.range(0, size).mapToObj(Place::new).toList();
        slots = IntStream.range(0, instance.problem().maxPoints())
                .mapToObj(Slot::new)
                .toList();
    }

    public List<Demand> getDemands() {
        return demands;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
