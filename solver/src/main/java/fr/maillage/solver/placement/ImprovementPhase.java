package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Improvement} on Timefold's working solution and carries its result over as one composed move. */
final class ImprovementPhase implements PhaseCommand<PlacementSolution> {

    private final RandomGenerator random;
    private Improvement improvement = (open, source) -> open;

    ImprovementPhase(RandomGenerator random) {
        this.random = random;
    }

    /** What to run from now on. */
    void use(Improvement next) {
        improvement = next;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlacementSolution> context) {
        PlacementSolution solution = context.getWorkingSolution();
        List<Move<PlacementSolution>> moves = moves(solution, improvement.improve(solution.open(), random));
        if (!moves.isEmpty()) {
            context.executeAndCalculateScore(Moves.compose(moves));
        }
    }

    /** The moves that lead from a solution to these open sites. */
    private static List<Move<PlacementSolution>> moves(PlacementSolution solution, boolean[] wanted) {
        boolean[] missing = wanted.clone();
        Deque<PointSlot> idle = new ArrayDeque<>();
        for (PointSlot slot : solution.getSlots()) {
            Integer site = slot.getSite();
            if (site != null && missing[site]) {
                missing[site] = false;
            } else {
                idle.add(slot);
            }
        }
        List<Move<PlacementSolution>> moves = new ArrayList<>();
        for (int site = 0; site < missing.length; site++) {
            if (missing[site]) {
                moves.add(NearInterchangeMoves.move(idle.remove(), site));
            }
        }
        for (PointSlot slot : idle) {
            @Nullable Integer site = slot.getSite();
            if (site != null) {
                moves.add(NearInterchangeMoves.move(slot, null));
            }
        }
        return moves;
    }
}
