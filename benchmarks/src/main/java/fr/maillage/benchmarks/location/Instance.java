package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Faults;
import java.util.Optional;

/** What a file of a public library holds: places that are all customers and candidates, and their distances. */
public sealed interface Instance permits GraphInstance, PointInstance {

    /** The number of places. */
    int size();

    /**
     * The instance in the engine's whole numbers.
     *
     * @return empty where {@code faults} now says why it cannot be
     */
    Optional<PosedInstance> findPosed(Question question, Faults faults);
}
