package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice of accueil points as Timefold plans it. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class PlacementSolution {

    /** The levels of the score: the chain of objectives is never longer. */
    static final int SOFT_LEVELS = 5;

    @ProblemFactProperty
    private PlacementFacts facts;

    @ValueRangeProvider
    private ValueRange<Integer> sites;

    @PlanningEntityCollectionProperty
    private List<PointSlot> slots;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = SOFT_LEVELS)
    private @Nullable BendableScore score;

    /** For Timefold's cloning. */
    public PlacementSolution() {}

    /**
     * A solution with these sites open: kept ones in pinned slots, then the others, then empty slots up to the most
     * points allowed.
     */
    PlacementSolution(PlacementFacts facts, boolean[] open, int slotCount) {
        this.facts = facts;
        this.sites = ValueRangeFactory.createIntValueRange(0, facts.lists().sites());
        slots = new ArrayList<>();
        for (boolean kept : new boolean[] {true, false}) {
            for (int site = 0; site < open.length; site++) {
                if (open[site] && facts.lists().isKept(site) == kept) {
                    slots.add(new PointSlot(slots.size(), kept, site));
                }
            }
        }
        while (slots.size() < slotCount) {
            slots.add(new PointSlot(slots.size(), false, null));
        }
    }

    public PlacementFacts getFacts() {
        return facts;
    }

    public ValueRange<Integer> getSites() {
        return sites;
    }

    public List<PointSlot> getSlots() {
        return slots;
    }

    /** The open sites. */
    boolean[] open() {
        boolean[] open = new boolean[facts.lists().sites()];
        for (PointSlot slot : slots) {
            Integer site = slot.getSite();
            if (site != null) {
                open[site] = true;
            }
        }
        return open;
    }

    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }
}
