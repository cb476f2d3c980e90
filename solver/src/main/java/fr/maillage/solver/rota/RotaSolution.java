package fr.maillage.solver.rota;

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

/** A rota as Timefold plans it. */
@PlanningSolution
@SuppressWarnings("NullAway.Init") // Timefold fills a clone after its constructor
public final class RotaSolution {

    /** The levels of the score below the broken rules: one for each objective that there may be. */
    static final int OBJECTIVES = 5;

    @ProblemFactProperty
    private RotaFacts facts;

    @ValueRangeProvider(id = "agents")
    private ValueRange<Integer> agents;

    @PlanningEntityCollectionProperty
    private List<OnDuty> duties;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = OBJECTIVES)
    private @Nullable BendableScore score;

    /** For Timefold's cloning. */
    public RotaSolution() {}

    RotaSolution(RotaFacts facts) {
        this.facts = facts;
        RotaModel model = facts.rota().model();
        duties = new ArrayList<>(model.duties);
        for (int d = 0; d < model.duties; d++) {
            duties.add(new OnDuty(d, facts.rota().agentOf(d)));
        }
        agents = ValueRangeFactory.createIntValueRange(RotaModel.NOBODY, model.agents);
    }

    public RotaFacts getFacts() {
        return facts;
    }

    public ValueRange<Integer> getAgents() {
        return agents;
    }

    public List<OnDuty> getDuties() {
        return duties;
    }

    int[] agents() {
        return duties.stream().mapToInt(OnDuty::getAgent).toArray();
    }

    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }
}
