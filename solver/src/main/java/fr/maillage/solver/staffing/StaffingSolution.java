package fr.maillage.solver.staffing;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A staffing as Timefold plans it. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class StaffingSolution {

    @ProblemFactProperty
    private StaffingFacts facts;

    @ValueRangeProvider(id = "slots")
    private ValueRange<Integer> slots;

    @ValueRangeProvider(id = "holders")
    private ValueRange<Integer> holders;

    @PlanningEntityCollectionProperty
    private List<Assigned> postes;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /** For Timefold's cloning. */
    public StaffingSolution() {}

    StaffingSolution(StaffingFacts facts) {
        this.facts = facts;
        Roster roster = facts.roster();
        int count = roster.model().postes();
        postes = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            postes.add(new Assigned(p, roster.slotOf(p), roster.holderOf(p)));
        }
        slots = ValueRangeFactory.createIntValueRange(0, roster.model().slots.size());
        holders = ValueRangeFactory.createIntValueRange(0, count);
    }

    public StaffingFacts getFacts() {
        return facts;
    }

    public ValueRange<Integer> getSlots() {
        return slots;
    }

    public ValueRange<Integer> getHolders() {
        return holders;
    }

    public List<Assigned> getPostes() {
        return postes;
    }

    int[] slotOf() {
        return postes.stream().mapToInt(Assigned::getSlot).toArray();
    }

    int[] holderOf() {
        return postes.stream().mapToInt(Assigned::getHolder).toArray();
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
