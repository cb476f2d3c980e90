package fr.maillage.benchmarks.peers;

import fr.maillage.benchmarks.location.PosedInstance;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.placement.PlacementEngine;
import java.time.Duration;

/** The engine that plans départements. */
final class EnginePeer implements Peer {

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public PeerRun solve(PosedInstance instance, Duration limit, long seed, int threads) {
        SearchLimits limits = new SearchLimits(limit, null, seed, threads, () -> false);
        Trace trace = new Trace(instance.isMaximised());
        Placement placement = new PlacementEngine().solve(instance.problem(), limits, best -> {
            if (best.objective() == instance.objective()) {
                trace.note(best.value());
            }
        });
        ObjectiveOutcome outcome = placement.outcomes().getFirst();
        trace.note(outcome.value());
        Long bound = outcome.bound();
        return new PeerRun(
                name(), trace.incumbents(), bound == null ? null : (double) bound, outcome.isProven(), trace.millis());
    }
}
