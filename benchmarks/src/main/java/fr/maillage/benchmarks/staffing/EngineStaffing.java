package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Trace;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.domain.staffing.StaffingOutcome;
import fr.maillage.domain.staffing.StaffingPlan;
import fr.maillage.solver.staffing.StaffingEngine;
import java.time.Duration;
import java.util.List;

/** The engine that staffs départements; it tells its last plan alone. */
final class EngineStaffing implements StaffingPeer {

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public StaffingRun solve(StaffingCase made, Duration limit, long seed, int threads) {
        Trace trace = new Trace(false);
        SearchLimits limits = new SearchLimits(limit, null, seed, threads, () -> false);
        StaffingPlan plan =
                new StaffingEngine().solve(made.problem(), made.commutes(), limits, ProgressListener.silent());
        StaffingOutcome cost = plan.outcomes().getLast();
        Long bound = cost.bound();
        return new StaffingRun(
                List.of(),
                plan.placed(),
                (double) cost.value(),
                bound == null ? null : (double) bound,
                cost.isProven(),
                trace.millis());
    }
}
