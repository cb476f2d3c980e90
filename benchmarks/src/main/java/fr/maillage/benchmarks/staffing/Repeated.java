package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Incumbent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A solver that tells no plan before it ends. It is run with an eighth of the limit, a quarter, a half and all of it, each
 * time from nothing: its time to a plan is that of the first run that ended with one as good, by the audit. What it comes
 * to is the last run's.
 */
record Repeated(StaffingPeer once) implements StaffingPeer {

    private static final int FIRST = 8;

    @Override
    public String name() {
        return once.name();
    }

    @Override
    public StaffingRun solve(StaffingCase made, Duration limit, long seed, int threads) {
        List<Incumbent> incumbents = new ArrayList<>();
        for (int part = FIRST; ; part /= 2) {
            StaffingRun run = once.solve(made, limit.dividedBy(part), seed, threads);
            AuditedRun.of(once, made, run).findValid().ifPresent(value -> {
                if (incumbents.isEmpty() || value < incumbents.getLast().value()) {
                    incumbents.add(new Incumbent(run.millis(), value));
                }
            });
            if (run.isProven() || part == 1) {
                return new StaffingRun(incumbents, run.placed(), run.told(), run.bound(), run.isProven(), run.millis());
            }
        }
    }
}
