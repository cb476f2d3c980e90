package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.Interchange;
import fr.maillage.solver.placement.facility.Steps;
import java.util.random.RandomGenerator;

/**
 * Interchange from the given start and from a greedy one, then from small perturbations of the best, each undone unless
 * it led to something better (iterated local search).
 */
final class InterchangeImprovement implements Improvement {

    private static final int LARGEST_SHAKE = 4;
    /** So many perturbations without success end a call. */
    private static final int ROUNDS = 100;

    private final FacilityModel model;
    private final Interchange interchange;
    private final int points;
    private final Steps steps;

    /**
     * An improvement.
     *
     * @param points that are open afterwards
     */
    InterchangeImprovement(FacilityModel model, int points, Steps steps) {
        this.model = model;
        this.points = points;
        this.steps = steps;
        interchange = new Interchange(model);
    }

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        interchange.start(new boolean[open.length]);
        interchange.growTo(points);
        interchange.descend();
        boolean[] best = interchange.open();
        long bestValue = interchange.value();
        interchange.start(open);
        interchange.growTo(points);
        interchange.descend();
        if (interchange.value() <= bestValue) {
            best = interchange.open();
            bestValue = interchange.value();
        }
        int sinceBest = 0;
        while (sinceBest < ROUNDS && !steps.isOver()) {
            interchange.start(best);
            interchange.shake(1 + random.nextInt(LARGEST_SHAKE), random);
            interchange.descend();
            steps.spend(1);
            sinceBest++;
            if (interchange.value() < bestValue) {
                best = interchange.open();
                bestValue = interchange.value();
                sinceBest = 0;
            }
        }
        return model.value(best) <= model.value(open) ? best : open;
    }
}
