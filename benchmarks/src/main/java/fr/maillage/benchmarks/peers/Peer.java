package fr.maillage.benchmarks.peers;

import fr.maillage.benchmarks.location.PosedInstance;
import java.time.Duration;

/** A solver of location problems. */
public interface Peer {

    /** Its name in results. */
    String name();

    /** Solves an instance within a limit of time. */
    PeerRun solve(PosedInstance instance, Duration limit, long seed, int threads);
}
