package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.StaffingCase;
import java.time.Duration;

/** A solver of staffing problems. */
public interface StaffingPeer {

    /** Its name in results. */
    String name();

    /** Solves a problem within a limit of time, that for building its own model included as far as it keeps to it. */
    StaffingRun solve(StaffingCase made, Duration limit, long seed, int threads);
}
