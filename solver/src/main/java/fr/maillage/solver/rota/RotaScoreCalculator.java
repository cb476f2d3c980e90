package fr.maillage.solver.rota;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import fr.maillage.domain.rota.RotaObjective;
import java.util.List;

/** The score of a rota: broken rules, then the objectives in their order; all negated. */
@SuppressWarnings("NullAway.Init") // Timefold calls resetWorkingSolution before anything else
public final class RotaScoreCalculator implements IncrementalScoreCalculator<RotaSolution, BendableScore> {

    private Rota rota;
    private List<RotaObjective> objectives;

    @Override
    public void resetWorkingSolution(RotaSolution solution) {
        rota = solution.getFacts().rotaOf(this);
        objectives = rota.model().problem.objectives();
        rota.reset(solution.agents());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        // Everything is known afterwards: the rota remembers who had the duty.
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        OnDuty duty = (OnDuty) entity;
        rota.set(duty.getDuty(), duty.getAgent());
    }

    @Override
    public BendableScore calculateScore() {
        long[] soft = new long[RotaSolution.OBJECTIVES];
        for (int level = 0; level < objectives.size(); level++) {
            soft[level] = -rota.value(objectives.get(level));
        }
        return BendableScore.of(new long[] {-rota.breaches()}, soft);
    }
}
