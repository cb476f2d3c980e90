package fr.maillage.solver.placement;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The moves of the local search: a point goes to a candidate near its site. */
public final class NearInterchangeMoves implements MoveIteratorFactory<PlacementSolution, Move<PlacementSolution>> {

    private static final PlanningVariableMetaModel<PlacementSolution, PointSlot, Integer> SITE =
            PlanningSolutionMetaModel.of(PlacementSolution.class, PointSlot.class)
                    .genuineEntity(PointSlot.class)
                    .basicVariable("site", Integer.class);

    /** A slot goes to a site, or to none: it closes. */
    static Move<PlacementSolution> move(PointSlot slot, @Nullable Integer site) {
        return Moves.change(SITE, slot, site);
    }

    @Override
    public long getSize(ScoreDirector<PlacementSolution> director) {
        return listMoves(director.getWorkingSolution()).size();
    }

    @Override
    public Iterator<Move<PlacementSolution>> createOriginalMoveIterator(ScoreDirector<PlacementSolution> director) {
        return listMoves(director.getWorkingSolution()).iterator();
    }

    @Override
    public Iterator<Move<PlacementSolution>> createRandomMoveIterator(
            ScoreDirector<PlacementSolution> director, RandomGenerator random) {
        PlacementSolution solution = director.getWorkingSolution();
        List<PointSlot> movable = listMovable(solution);
        if (movable.isEmpty()
                || solution.getFacts().lists().sites() == solution.getSlots().size()) {
            return Collections.emptyIterator();
        }
        boolean[] open = solution.open();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Move<PlacementSolution> next() {
                PlacementFacts facts = solution.getFacts();
                PointSlot slot = movable.get(random.nextInt(movable.size()));
                Integer site = slot.getSite();
                int[] near = site == null ? new int[0] : facts.near()[site];
                int target =
                        near.length == 0 ? random.nextInt(facts.lists().sites()) : near[random.nextInt(near.length)];
                while (open[target]) {
                    target = target + 1 == open.length ? 0 : target + 1;
                }
                return move(slot, target);
            }
        };
    }

    private static List<PointSlot> listMovable(PlacementSolution solution) {
        return solution.getSlots().stream()
                .filter(slot -> !slot.isKept() && slot.getSite() != null)
                .toList();
    }

    private static List<Move<PlacementSolution>> listMoves(PlacementSolution solution) {
        boolean[] open = solution.open();
        List<Move<PlacementSolution>> moves = new ArrayList<>();
        for (PointSlot slot : listMovable(solution)) {
            Integer site = slot.getSite();
            if (site != null) {
                for (int target : solution.getFacts().near()[site]) {
                    if (!open[target]) {
                        moves.add(move(slot, target));
                    }
                }
            }
        }
        return moves;
    }
}
