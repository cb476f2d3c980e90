package fr.maillage.solver.rota;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import fr.maillage.solver.search.FoundMoves;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/** The moves of the local search, as {@link RotaMoveFinder} finds them. */
public final class RotaMoves implements MoveIteratorFactory<RotaSolution, Move<RotaSolution>> {

    private static final PlanningVariableMetaModel<RotaSolution, OnDuty, Integer> AGENT = PlanningSolutionMetaModel.of(
                    RotaSolution.class, OnDuty.class)
            .genuineEntity(OnDuty.class)
            .basicVariable("agent", Integer.class);

    @Override
    public long getSize(ScoreDirector<RotaSolution> director) {
        return director.getWorkingSolution().getDuties().size();
    }

    @Override
    public Iterator<Move<RotaSolution>> createOriginalMoveIterator(ScoreDirector<RotaSolution> director) {
        throw new UnsupportedOperationException("Moves of duties are without number");
    }

    @Override
    public Iterator<Move<RotaSolution>> createRandomMoveIterator(
            ScoreDirector<RotaSolution> director, RandomGenerator random) {
        RotaSolution solution = director.getWorkingSolution();
        RotaFacts facts = solution.getFacts();
        return new FoundMoves<>(
                facts.steps(),
                () -> facts.finder().find(random),
                change -> Moves.change(AGENT, solution.getDuties().get(change.duty()), change.agent()));
    }
}
