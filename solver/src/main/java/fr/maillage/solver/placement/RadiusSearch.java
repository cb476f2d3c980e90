package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.search.Steps;

/**
 * The least greatest distance (p-center), decided radius by radius over the distances there are: for a radius, either
 * points are found that cover everybody within it, or it is proven that none do (Minieka 1970). Covers are searched
 * first and bounds taken at the root, both by bisection; of what is left between them the greatest radius is decided
 * first, as that may end it, and then the middle one, as that is easier to prove.
 *
 * <p>Where lists are cut off, radii beyond the shortest reach are not decided.
 */
final class RadiusSearch {

    private static final long NODES_A_TURN = 2_000;
    /** The greatest radius that is left is often the hardest one. */
    private static final double SHARE_OF_GREATEST = 0.15;

    private static final double SHARE_OF_MIDDLE = 0.5;

    private final SiteLists lists;
    private final Steps steps;
    private final Radii radii;

    RadiusSearch(SiteLists lists, Steps steps) {
        this.lists = lists;
        this.steps = steps;
        radii = new Radii(lists);
    }

    /**
     * Makes the greatest distance as small as the goals allow.
     *
     * @param start meets the goals
     */
    StageResult run(Goals goals, boolean[] start, StageProgress progress) {
        Incumbent best = new Incumbent(lists, Objective.WORST, goals, start);
        Values known = lists.evaluate(start);
        // None is below what the best site gives each.
        int low = radii.least();
        StageModel widest = StageModel.withinRadius(lists, goals, known, best.value());
        if (widest == null || low >= best.value()) {
            return new StageResult(start, Math.min(low, best.value()));
        }
        if (widest.isPureCover()) {
            low = bisect(goals, known, low, best);
        }
        // From here on, radii are decided or resist for now.
        long open = best.value();
        int lowBefore = low;
        boolean isFirst = true;
        while (low <= top(open, best) && !steps.isOver()) {
            progress.report(best.open(), low);
            int top = top(open, best);
            int radius = radii.upTo(isFirst ? top : low + (top - low) / 2);
            Steps own = steps.part(radius == low ? 1 : isFirst ? SHARE_OF_GREATEST : SHARE_OF_MIDDLE);
            isFirst = false;
            switch (decide(goals, known, radius, best, own)) {
                case NONE -> low = radii.above(radius);
                case OPEN -> open = radius;
                case FOUND -> open = Math.min(radius, best.value());
            }
            steps.spend(own.spent());
            if (low >= open && low > lowBefore) {
                // What resisted for a part of the time may give way in what is left of it.
                lowBefore = low;
                open = best.value();
            }
        }
        return new StageResult(best.open(), Math.min(best.value(), low));
    }

    /** The greatest radius that is worth a decision. */
    private int top(long open, Incumbent best) {
        return (int) Math.min(Math.min(open, best.value()) - 1, radii.reach());
    }

    /** Covers from above and bounds from below, as far as each gets within a moment; no radius below is within reach. */
    private int bisect(Goals goals, Values known, int least, Incumbent best) {
        int points = (int) goals.mostPoints();
        int low = least;
        while (low <= top(best.value(), best) && !steps.isOver()) {
            int middle = radii.upTo(low + (top(best.value(), best) - low) / 2);
            CoverDecision decision = decision(goals, known, middle);
            if (decision.search(best.open(), points)) {
                if (!best.offer(new Filling(lists).fill(decision.cover()))) {
                    break;
                }
            } else {
                low = radii.above(middle);
            }
        }
        int high = low;
        low = least;
        while (low < high && !steps.isOver()) {
            int middle = radii.upTo(low + (high - 1 - low) / 2);
            if (decision(goals, known, middle).rootBound(points) > points) {
                low = radii.above(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private CoverDecision decision(Goals goals, Values known, int radiusMm) {
        StageModel stage = StageModel.withinRadius(lists, goals, known, radiusMm);
        if (stage == null) {
            throw new IllegalStateException("A cover has no second price");
        }
        return new CoverDecision(stage.model(), steps);
    }

    /** Looks for a better choice within the radius, or proves that there is none. */
    private CoverDecision.Verdict decide(Goals goals, Values known, int radiusMm, Incumbent best, Steps own) {
        StageModel stage = StageModel.withinRadius(lists, goals, known, radiusMm);
        if (stage == null) {
            return CoverDecision.Verdict.OPEN;
        }
        if (stage.isPureCover()) {
            CoverDecision decision = new CoverDecision(stage.model(), own);
            CoverDecision.Verdict verdict = decision.decide(best.open(), (int) goals.mostPoints());
            if (verdict == CoverDecision.Verdict.FOUND) {
                best.offer(new Filling(lists).fill(decision.cover()));
            }
            if (verdict != CoverDecision.Verdict.OPEN) {
                return verdict;
            }
            // Nothing but the tree is left, for as long as there is time.
        }
        BranchAndBound tree = new BranchAndBound(stage.model(), stage.offset() + 1);
        while (!tree.isDone() && !own.isOver()) {
            tree.run(own, NODES_A_TURN, true, bound -> {});
            boolean[] found = tree.best();
            if (found != null) {
                // What the prices let through may still lose a goal that was never proven to be the best.
                return best.offer(new Filling(lists).fill(found))
                        ? CoverDecision.Verdict.FOUND
                        : CoverDecision.Verdict.OPEN;
            }
        }
        return tree.isDone() ? CoverDecision.Verdict.NONE : CoverDecision.Verdict.OPEN;
    }
}
