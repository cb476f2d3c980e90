package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every choice of points; knows nothing of how the engine works. */
final class BruteForce {

    private BruteForce() {}

    /**
     * The best vector of values, residents left out first where the target is hard, then the objectives in order; each
     * to be made small.
     */
    static long[] best(PlacementProblem problem) {
        long[] best = null;
        int size = problem.size();
        for (int choice = 1; choice < 1 << size; choice++) {
            if (isAllowed(problem, choice)) {
                long[] values = values(problem, choice);
                if (best == null || Arrays.compare(values, best) < 0) {
                    best = values;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("No choice is allowed");
        }
        return best;
    }

    private static boolean isAllowed(PlacementProblem problem, int choice) {
        int count = Integer.bitCount(choice);
        if (count < problem.minPoints() || count > problem.maxPoints()) {
            return false;
        }
        for (int i = 0; i < problem.size(); i++) {
            boolean open = (choice >> i & 1) == 1;
            if (open ? !problem.candidates().get(i) : problem.kept().get(i)) {
                return false;
            }
        }
        return true;
    }

    private static long[] values(PlacementProblem problem, int choice) {
        long left = 0;
        long total = 0;
        long worst = 0;
        for (int i = 0; i < problem.size(); i++) {
            long nearest = Long.MAX_VALUE;
            for (int j = 0; j < problem.size(); j++) {
                if ((choice >> j & 1) == 1) {
                    nearest = Math.min(nearest, problem.distances().mm(i, j));
                }
            }
            long weight = problem.weights()[i];
            left += nearest > problem.targetMm() ? weight : 0;
            total += weight * nearest;
            worst = Math.max(worst, weight > 0 ? nearest : 0);
        }
        List<Long> values = new ArrayList<>();
        if (Objective.isTargetHard(problem.objectives())) {
            values.add(left);
        }
        for (Objective objective : problem.objectives()) {
            values.add(
                    switch (objective) {
                        case POINTS -> (long) Integer.bitCount(choice);
                        case COVERAGE -> left;
                        case DISTANCE -> total;
                        case WORST -> worst;
                    });
        }
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
