package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Faults;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an instance is, and what is asked of it.
 *
 * @param file of the OR-Library, or a table of points
 * @param isTable whether it is a table of points
 * @param floor whether distances of a table are rounded down
 * @param question asked of it
 */
public record InstanceSource(Path file, boolean isTable, boolean floor, Question question) {

    /** The instance; empty where {@code faults} now says why there is none. */
    public Optional<PosedInstance> findPosed(Faults faults) {
        Optional<Instance> instance =
                isTable ? PointTableReader.find(file, floor, faults) : OrLibraryReader.find(file, faults);
        return instance.flatMap(read -> read.findPosed(question, faults));
    }
}
