package fr.maillage.solver.placement.territory;

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
public final class TerritoryMoves implements MoveIteratorFactory<DivisionSolution, Move<DivisionSolution>> {

    private static final PlanningVariableMetaModel<DivisionSolution, Member, Integer> PARENT =
            PlanningSolutionMetaModel.of(DivisionSolution.class, Member.class)
                    .genuineEntity(Member.class)
                    .basicVariable("parent", Integer.class);

    @Override
    public long getSize(ScoreDirector<DivisionSolution> director) {
        return director.getWorkingSolution().getMembers().size();
    }

    @Override
    public Iterator<Move<DivisionSolution>> createOriginalMoveIterator(ScoreDirector<DivisionSolution> director) {
        throw new UnsupportedOperationException("Moves of territories are without number");
    }

    @Override
    public Iterator<Move<DivisionSolution>> createRandomMoveIterator(
            ScoreDirector<DivisionSolution> director, RandomGenerator random) {
        DivisionSolution solution = director.getWorkingSolution();
        DivisionFacts facts = solution.getFacts();
        return new FoundMoves<>(facts.steps(), () -> facts.finder().find(random), change -> move(solution, change));
    }

    private static Move<DivisionSolution> move(DivisionSolution solution, Change change) {
        return Moves.change(PARENT, solution.member(change.level(), change.member()), change.to());
    }
}
