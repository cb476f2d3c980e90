package fr.maillage.solver.placement;

import fr.maillage.solver.exact.CoverSolver;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.CoverDominance;
import fr.maillage.solver.placement.facility.CoverSearch;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.search.Steps;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether so many points can cover everybody who must be covered. Three ways, each for what the one before leaves open:
 * a local search finds a cover, a small tree of Lagrangian bounds shows that there is none, and branch and cut decides.
 */
final class CoverDecision {

    private static final long MOVES = 60_000;
    private static final long OWN_NODES = 1_500;
    private static final long NODES_A_STEP = 500;

    private final FacilityModel model;
    private final Steps steps;
    private final CoverSearch search;

    /** Prepares the decisions of a pure covering problem. */
    CoverDecision(FacilityModel cover, Steps steps) {
        model = CoverDominance.reduce(cover);
        this.steps = steps;
        search = new CoverSearch(model);
    }

    /** The answer; neither where time ran out. */
    enum Verdict {
        FOUND,
        NONE,
        OPEN
    }

    private boolean @Nullable [] found;

    /** The cover of the last verdict that found one. */
    boolean[] cover() {
        if (found == null) {
            throw new IllegalStateException("No cover was found");
        }
        return found;
    }

    /** Looks for a cover, without any proof. */
    boolean search(boolean[] start, int points) {
        // A seed of its own each time: the same question has the same answer, whatever was asked before.
        boolean[] cover = search.find(start, points, MOVES, new SplittableRandom(points), steps);
        if (cover != null) {
            found = cover;
        }
        return cover != null;
    }

    /** What no cover is below, from the root of the tree alone; cheap. */
    long rootBound(int points) {
        BranchAndBound tree = new BranchAndBound(model, points + 1L);
        tree.run(steps, 0, true, bound -> {});
        return tree.bound();
    }

    /** Decides whether so many points are enough. */
    Verdict decide(boolean[] start, int points) {
        if (search(start, points)) {
            return Verdict.FOUND;
        }
        BranchAndBound tree = new BranchAndBound(model, points + 1L);
        tree.run(steps, OWN_NODES, true, bound -> {});
        boolean[] own = tree.best();
        if (own != null) {
            found = own;
            return Verdict.FOUND;
        }
        if (tree.isDone()) {
            return Verdict.NONE;
        }
        return steps.isOver() ? Verdict.OPEN : decideExactly(points);
    }

    private Verdict decideExactly(int points) {
        CoverSolver.Answer answer = CoverSolver.solve(
                CoverProblems.of(model, 1, points),
                null,
                1 + steps.left() / NODES_A_STEP,
                steps.findTimeLeft().orElse(null),
                steps::isOver);
        boolean[] cover = answer.open();
        if (cover == null) {
            return answer.isDecided() ? Verdict.NONE : Verdict.OPEN;
        }
        if (model.value(cover) > points) {
            // Rounding has to be ruled out: whole numbers have the last word.
            return Verdict.OPEN;
        }
        found = cover;
        return Verdict.FOUND;
    }
}
