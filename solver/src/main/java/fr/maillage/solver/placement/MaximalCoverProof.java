package fr.maillage.solver.placement;

import fr.maillage.solver.exact.CoverSolver;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.MaximalCover;
import fr.maillage.solver.search.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Proves how little a number of sites leaves out of reach, or finds what leaves out less: a small tree of Lagrangian
 * bounds first, then branch and cut, which closes most of what the tree leaves open, and the tree again for the rest of
 * the time.
 */
final class MaximalCoverProof {

    private static final long FIRST_NODES = 300;
    private static final long NODES_A_TURN = 2_000;
    private static final long NODES_A_STEP = 500;
    /** Beyond such a length of all lists branch and cut does not get beyond its first relaxation. */
    private static final long LONGEST_LISTS = 1_000_000;

    private static final double SHARE_OF_BRANCH_AND_CUT = 0.9;

    private final FacilityModel whole;
    private final FacilityModel model;
    private final Steps steps;
    private boolean[] open;
    private long value;
    private long bound;

    /**
     * A proof.
     *
     * @param whole a problem of {@link MaximalCover#isOne maximal covering}
     * @param start a solution
     * @param floor no solution leaves out less
     */
    MaximalCoverProof(FacilityModel whole, boolean[] start, long floor, Steps steps) {
        this.whole = whole;
        this.steps = steps;
        model = MaximalCover.reduce(whole);
        open = start;
        value = whole.value(start);
        bound = Math.min(value, floor);
    }

    /** Whether a problem is one of maximal covering, and small enough for a proof. */
    static boolean isWithinReach(FacilityModel model) {
        long length = 0;
        for (int demand = 0; demand < model.demands(); demand++) {
            length += model.order(demand).length;
        }
        return length <= LONGEST_LISTS && MaximalCover.isOne(model);
    }

    /** The best solution known. */
    boolean[] open() {
        return open;
    }

    /** No solution leaves out less. */
    long bound() {
        return bound;
    }

    private boolean isProven() {
        return bound >= value;
    }

    /**
     * Proves, until it is proven or there is no time left.
     *
     * @param progress told the best solution so far, and what none is below
     */
    void run(StageProgress progress) {
        BranchAndBound tree = new BranchAndBound(model, Math.max(1, value));
        tree.run(steps, 0, false, lower -> {});
        raise(tree.bound());
        progress.report(open, bound);
        search(tree, FIRST_NODES, progress);
        if (!isProven() && !tree.isDone() && !steps.isOver()) {
            branchAndCut();
            tree.lowerCutoff(value);
            progress.report(open, bound);
        }
        while (!isProven() && !tree.isDone() && !steps.isOver()) {
            search(tree, NODES_A_TURN, progress);
        }
    }

    private void search(BranchAndBound tree, long nodes, StageProgress progress) {
        tree.run(steps, nodes, false, lower -> {
            raise(lower);
            progress.report(open, bound);
        });
        offer(tree.best());
        raise(tree.bound());
        progress.report(open, bound);
    }

    private void branchAndCut() {
        Steps own = steps.part(SHARE_OF_BRANCH_AND_CUT);
        CoverSolver.Answer answer = CoverSolver.solve(
                CoverProblems.of(model, 0, model.most()),
                open,
                1 + own.left() / NODES_A_STEP,
                own.findTimeLeft().orElse(null),
                own::isOver);
        offer(answer.open());
        raise(answer.bound());
    }

    private void raise(long lower) {
        bound = Math.max(bound, Math.min(value, lower));
    }

    /** Takes a better solution over; whole numbers have the last word on whether it is one. */
    private void offer(boolean @Nullable [] other) {
        if (other == null) {
            return;
        }
        boolean[] filled = filled(other);
        long reached = whole.value(filled);
        if (reached < value) {
            open = filled;
            value = reached;
        }
    }

    /** As many sites as there must be: one more takes nothing from anybody. */
    private boolean[] filled(boolean[] other) {
        boolean[] filled = other.clone();
        int missing = whole.least() - SiteLists.count(other);
        for (int site = 0; site < filled.length && missing > 0; site++) {
            if (!filled[site]) {
                filled[site] = true;
                missing--;
            }
        }
        return filled;
    }
}
