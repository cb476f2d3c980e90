package fr.maillage.domain.staffing;

import java.util.List;

/**
 * What added commuting costs an agent, one way: so many points for each kilometre of a step, in steps that grow.
 *
 * @param steps from the nearest to the farthest; the first begins at 0 km
 */
public record CommuteScale(List<Step> steps) {

    private static final long MM_PER_KM = 1_000_000;

    /**
     * A step.
     *
     * @param fromMm where it begins
     * @param pointsPerKm of each kilometre from there on, up to the next step
     */
    public record Step(int fromMm, int pointsPerKm) {}

    public CommuteScale {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().fromMm() != 0) {
            throw new IllegalArgumentException("A scale that does not begin at 0 km: " + steps);
        }
        for (int k = 1; k < steps.size(); k++) {
            if (steps.get(k).fromMm() <= steps.get(k - 1).fromMm()
                    || steps.get(k).pointsPerKm() < steps.get(k - 1).pointsPerKm()) {
                throw new IllegalArgumentException("A scale that does not grow: " + steps);
            }
        }
    }

    /**
     * The points of a way that becomes longer.
     *
     * @param addedMm at least 0
     * @return rounded down, once
     */
    public long points(long addedMm) {
        long total = 0;
        for (int k = 0; k < steps.size(); k++) {
            long from = steps.get(k).fromMm();
            long to = k + 1 < steps.size() ? steps.get(k + 1).fromMm() : Long.MAX_VALUE;
            total += Math.max(0, Math.min(addedMm, to) - from) * steps.get(k).pointsPerKm();
        }
        return total / MM_PER_KM;
    }
}
