package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.CoverDominance;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.GreedyCover;
import fr.maillage.solver.placement.facility.Steps;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least greatest distance (p-center), by bisection over the distances there are: for a radius, either points are
 * found that cover everybody within it, or it is proven that none do (Minieka 1970).
 */
final class RadiusSearch {

    private static final int NODES_A_TURN = 500;

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
        greedy(goals, radii, best);
        // Everything below this rank is proven out of reach.
        int low = 0;
        while (low < radii.length && radii[low] < best.value() && !steps.isOver()) {
            progress.report(best.open(), radii[low]);
            int high = rank(radii, (int) best.value()) - 1;
            int middle = (low + high) >>> 1;
            StageModel model = StageModel.withinRadius(lists, goals, radii[middle]);
            if (model == null) {
                break;
            }
            if (decide(model, best)) {
                continue;
            }
            if (steps.isOver()) {
                break;
            }
            low = middle + 1;
        }
        long bound = low < radii.length ? Math.min(best.value(), radii[low]) : best.value();
        return new StageResult(best.open(), bound);
    }

    /** Whether a better choice was found within the radius; false where there is none or time is up. */
    private boolean decide(StageModel stage, Incumbent best) {
        FacilityModel model = stage.isPureCover() ? CoverDominance.reduce(stage.model()) : stage.model();
        BranchAndBound tree = new BranchAndBound(model, stage.offset() + 1);
        while (!tree.isDone() && !steps.isOver()) {
            tree.run(steps, NODES_A_TURN, true, bound -> {});
            boolean[] found = tree.best();
            if (found != null) {
                return best.offer(new Filling(lists).fill(found));
            }
        }
        return false;
    }

    /** Bisection with greedy covers alone, which gives a first value within a moment. */
    private void greedy(Goals goals, int[] radii, Incumbent best) {
        int low = 0;
        int high = radii.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            StageModel stage = StageModel.withinRadius(lists, goals, radii[middle]);
            if (stage == null) {
                return;
            }
            boolean[] cover = GreedyCover.solve(stage.model());
            if (stage.model().value(cover) <= stage.offset()) {
                best.offer(new Filling(lists).fill(cover));
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
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
