package fr.maillage.solver.placement;

import fr.maillage.solver.exact.CoverSolver;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.CoverSearch;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.GreedyCover;
import fr.maillage.solver.search.Steps;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The fewest sites that cover one part. A part of the size of a département is solved: local search, a small tree of
 * Lagrangian bounds, then branch and cut. In a larger one, where the relaxation itself is far below the optimum, all
 * time but that for the root's bound goes into the search.
 */
final class PartCover {

    /** Beyond so many demand points no proof has been seen to end. */
    private static final int LARGEST_PROVEN = 2_500;

    private static final long PATIENCE = 60_000;
    /** In a large part covers come quickly at first; the rest of the search reports on its way. */
    private static final long PATIENCE_WHERE_LARGE = 2_000;

    private static final long MOVES_A_TURN = 20_000;
    private static final int COVERS_A_TURN = 20;
    private static final long OWN_NODES = 1_500;
    private static final long NODES_A_STEP = 500;
    /** After so many turns the root's bound has come as far as it gets. */
    private static final int ROOT_TURNS = 60;

    private final FacilityModel model;
    private final CoverSearch search;
    private final boolean isLarge;
    private SplittableRandom random = new SplittableRandom(0);
    private boolean[] best;
    private int count;
    private long bound = 1;

    /** A part with at least one demand point that must be served, and a first cover. */
    PartCover(FacilityModel part) {
        model = part;
        isLarge = part.demands() > LARGEST_PROVEN;
        search = new CoverSearch(part);
        best = GreedyCover.solve(part);
        search.begin(best);
        count = SiteLists.count(best);
    }

    boolean[] best() {
        return best;
    }

    int count() {
        return count;
    }

    long bound() {
        return bound;
    }

    boolean isProven() {
        return bound >= count;
    }

    /** Looks for smaller covers, as long as the next is found within a moment. */
    void search(RandomGenerator source, Steps steps) {
        random = new SplittableRandom(source.nextLong());
        boolean isFound = true;
        while (isFound && !isProven()) {
            isFound = offer(search.next(count - 1, isLarge ? PATIENCE_WHERE_LARGE : PATIENCE, random, steps));
        }
    }

    /**
     * Proves that there is no smaller cover, or finds those that are.
     *
     * @param progress told that there is a better cover or bound
     */
    void prove(Steps steps, Runnable progress) {
        if (isProven()) {
            return;
        }
        BranchAndBound tree = new BranchAndBound(model, count);
        if (isLarge) {
            searchAndBound(tree, steps, progress);
        } else {
            solve(tree, steps, progress);
        }
    }

    private void solve(BranchAndBound tree, Steps steps, Runnable progress) {
        run(tree, steps, 0, progress);
        run(tree, steps, OWN_NODES, progress);
        if (!isProven() && !tree.isDone() && !steps.isOver()) {
            branchAndCut(steps);
            tree.lowerCutoff(count);
            progress.run();
        }
        while (!isProven() && !tree.isDone() && !steps.isOver()) {
            run(tree, steps, OWN_NODES, progress);
        }
    }

    private void searchAndBound(BranchAndBound root, Steps steps, Runnable progress) {
        for (int turn = 0; !isProven() && !steps.isOver(); turn++) {
            if (turn < ROOT_TURNS) {
                root.lowerCutoff(count);
                root.turn(steps);
                raise(root.bound());
            }
            int before = count;
            int covers = 0;
            while (covers < COVERS_A_TURN && offer(search.next(count - 1, MOVES_A_TURN, random, steps))) {
                covers++;
            }
            if (count < before || turn < ROOT_TURNS) {
                progress.run();
            }
        }
    }

    private void run(BranchAndBound tree, Steps steps, long nodes, Runnable progress) {
        tree.run(steps, nodes, false, lower -> {
            raise(lower);
            progress.run();
        });
        offer(tree.best());
        raise(tree.bound());
    }

    private void branchAndCut(Steps steps) {
        CoverSolver.Answer answer = CoverSolver.solve(
                CoverProblems.of(model, 1, count),
                best,
                1 + steps.left() / NODES_A_STEP,
                steps.findTimeLeft().orElse(null),
                steps::isOver);
        offer(answer.open());
        raise(answer.bound());
    }

    private void raise(long lower) {
        bound = Math.max(bound, Math.min(count, lower));
    }

    /** Takes a smaller cover over; whole numbers have the last word on whether it is one. */
    private boolean offer(boolean @Nullable [] other) {
        if (other == null || model.value(other) >= count) {
            return false;
        }
        best = other;
        count = SiteLists.count(other);
        return true;
    }
}
