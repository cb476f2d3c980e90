package fr.maillage.simulation.experiment;

import java.util.List;
import umontreal.ssj.rng.RandomStream;

/** One replication after another, each from nothing but its streams. Every thread has its own. */
public interface Replication {

    /**
     * Runs one.
     *
     * @return its figures, always in the same order; NaN for one that has no value in it
     */
    double[] run(List<RandomStream> streams);
}
