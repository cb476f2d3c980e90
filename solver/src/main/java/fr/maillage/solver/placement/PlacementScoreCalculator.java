package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import fr.maillage.domain.network.Objective;
import java.util.List;

/**
 * The score of a placement: hard, the slots that stand on each other and the points that are missing; soft, one level
 * for each objective of the chain, each as a number to be made small, negated.
 */
@SuppressWarnings("NullAway.Init") // Timefold calls resetWorkingSolution before anything else
public final class PlacementScoreCalculator implements IncrementalScoreCalculator<PlacementSolution, BendableScore> {

    private List<Objective> levels;
    private boolean withWorst;
    private int least;
    private NearestPoints nearest;

    @Override
    public void resetWorkingSolution(PlacementSolution solution) {
        levels = solution.getFacts().levels();
        withWorst = levels.contains(Objective.WORST);
        least = solution.getFacts().lists().leastPoints();
        nearest = new NearestPoints(solution.getFacts().lists());
        for (PointSlot slot : solution.getSlots()) {
            afterVariableChanged(slot, "site");
        }
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        Integer site = ((PointSlot) entity).getSite();
        if (site != null) {
            nearest.close(site);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        Integer site = ((PointSlot) entity).getSite();
        if (site != null) {
            nearest.open(site);
        }
    }

    @Override
    public BendableScore calculateScore() {
        Values values = nearest.values(withWorst);
        long missing = Math.max(0, least - values.points());
        return score(nearest.doubled() + missing, levels, values);
    }

    static BendableScore score(long breaches, List<Objective> levels, Values values) {
        long[] soft = new long[PlacementSolution.SOFT_LEVELS];
        for (int level = 0; level < levels.size(); level++) {
            soft[level] = -values.of(levels.get(level));
        }
        return BendableScore.of(new long[] {-breaches}, soft);
    }
}
