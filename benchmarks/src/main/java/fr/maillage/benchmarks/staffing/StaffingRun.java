package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.peers.Incumbent;
import fr.maillage.domain.staffing.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a solver fared on a problem, in its own words but for the plan.
 *
 * @param incumbents its plans that keep to all rules, in order of time, each better than the one before; none where it tells
 *     no plan before its last
 * @param placed its last plan; null where it found none
 * @param told what it says that plan costs; null likewise
 * @param bound what no plan undercuts, as it says; null where it gives none
 * @param isProven whether it says that its plan is optimal
 * @param millis from the start of building its model to its end
 */
public record StaffingRun(
        List<Incumbent> incumbents,
        @Nullable List<Placed> placed,
        @Nullable Double told,
        @Nullable Double bound,
        boolean isProven,
        long millis) {

    public StaffingRun {
        incumbents = List.copyOf(incumbents);
        placed = placed == null ? null : List.copyOf(placed);
    }
}
