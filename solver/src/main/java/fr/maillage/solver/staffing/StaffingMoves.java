package fr.maillage.solver.staffing;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import fr.maillage.solver.search.FoundMoves;
import java.util.Iterator;
import java.util.random.RandomGenerator;

/** The moves of the local search, as {@link MoveFinder} finds them. */
public final class StaffingMoves implements MoveIteratorFactory<StaffingSolution, Move<StaffingSolution>> {

    private static final PlanningVariableMetaModel<StaffingSolution, Assigned, Integer> SLOT = variable("slot");
    private static final PlanningVariableMetaModel<StaffingSolution, Assigned, Integer> HOLDER = variable("holder");

    private static PlanningVariableMetaModel<StaffingSolution, Assigned, Integer> variable(String name) {
        return PlanningSolutionMetaModel.of(StaffingSolution.class, Assigned.class)
                .genuineEntity(Assigned.class)
                .basicVariable(name, Integer.class);
    }

    @Override
    public long getSize(ScoreDirector<StaffingSolution> director) {
        return director.getWorkingSolution().getPostes().size();
    }

    @Override
    public Iterator<Move<StaffingSolution>> createOriginalMoveIterator(ScoreDirector<StaffingSolution> director) {
        throw new UnsupportedOperationException("Moves of postes are without number");
    }

    @Override
    public Iterator<Move<StaffingSolution>> createRandomMoveIterator(
            ScoreDirector<StaffingSolution> director, RandomGenerator random) {
        StaffingSolution solution = director.getWorkingSolution();
        StaffingFacts facts = solution.getFacts();
        return new FoundMoves<>(facts.steps(), () -> facts.finder().find(random), change -> move(solution, change));
    }

    private static Move<StaffingSolution> move(StaffingSolution solution, Change change) {
        return Moves.change(
                change.isOfHolder() ? HOLDER : SLOT, solution.getPostes().get(change.poste()), change.to());
    }
}
