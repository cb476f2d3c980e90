package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.Steps;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least greatest distance (p-center), decided radius by radius over the distances there are: for a radius, either
 * points are found that cover everybody within it, or it is proven that none do (Minieka 1970). Covers are searched
 * first and bounds taken at the root, both by bisection; what is left between them is decided from above.
 */
final class RadiusSearch {

    private static final long NODES_A_TURN = 2_000;

    private final SiteLists lists;
    private final Steps steps;

    RadiusSearch(SiteLists lists, Steps steps) {
        this.lists = lists;
        this.steps = steps;
    }

    /**
     * Makes the greatest distance as small as the goals allow.
     *
     * @param start meets the goals
     */
    StageResult run(Goals goals, boolean[] start, StageProgress progress) {
        int[] radii = radii();
        Incumbent best = new Incumbent(lists, Objective.WORST, goals, start);
        Values known = lists.evaluate(start);
        StageModel widest = StageModel.withinRadius(lists, goals, known, radii[radii.length - 1]);
        if (widest == null) {
            return new StageResult(start, radii[0]);
        }
        // Every radius below this rank is proven out of reach.
        int low = widest.isPureCover() ? bisect(goals, known, radii, best) : 0;
        while (low < radii.length && radii[low] < best.value() && !steps.isOver()) {
            progress.report(best.open(), radii[low]);
            int rank = rank(radii, (int) best.value()) - 1;
            CoverDecision.Verdict verdict = decide(goals, known, radii[rank], best);
            if (verdict == CoverDecision.Verdict.NONE) {
                low = rank + 1;
            } else if (verdict == CoverDecision.Verdict.OPEN) {
                break;
            }
        }
        long bound = low < radii.length ? Math.min(best.value(), radii[low]) : best.value();
        return new StageResult(best.open(), bound);
    }

    /** Covers from above and bounds from below, as far as each gets within a moment; the rank below which none is. */
    private int bisect(Goals goals, Values known, int[] radii, Incumbent best) {
        int points = (int) goals.mostPoints();
        int low = 0;
        while (low < radii.length && radii[low] < best.value() && !steps.isOver()) {
            int middle = (low + rank(radii, (int) best.value()) - 1) >>> 1;
            CoverDecision decision = decision(goals, known, radii[middle]);
            if (decision.search(best.open(), points)) {
                best.offer(new Filling(lists).fill(decision.cover()));
            } else {
                low = middle + 1;
            }
        }
        int high = low;
        low = 0;
        while (low < high && !steps.isOver()) {
            int middle = (low + high) >>> 1;
            if (decision(goals, known, radii[middle]).rootBound(points) > points) {
                low = middle + 1;
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
    private CoverDecision.Verdict decide(Goals goals, Values known, int radiusMm, Incumbent best) {
        StageModel stage = StageModel.withinRadius(lists, goals, known, radiusMm);
        if (stage == null) {
            return CoverDecision.Verdict.OPEN;
        }
        if (stage.isPureCover()) {
            CoverDecision decision = new CoverDecision(stage.model(), steps);
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
        while (!tree.isDone() && !steps.isOver()) {
            tree.run(steps, NODES_A_TURN, true, bound -> {});
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

    /** Every distance that could be the greatest, ascending: none is below what the best site gives each. */
    private int[] radii() {
        int least = 0;
        for (int demand = 0; demand < lists.demands(); demand++) {
            least = Math.max(least, lists.orderMm(demand)[0]);
        }
        int from = least;
        return IntStream.range(0, lists.demands())
                .flatMap(demand -> Arrays.stream(lists.orderMm(demand)))
                .filter(mm -> mm >= from)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int rank(int[] radii, int mm) {
        int rank = Arrays.binarySearch(radii, mm);
        return rank >= 0 ? rank : -rank - 1;
    }
}
