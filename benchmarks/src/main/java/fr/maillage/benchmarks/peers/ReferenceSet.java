package fr.maillage.benchmarks.peers;

import fr.maillage.benchmarks.location.InstanceSource;
import fr.maillage.benchmarks.location.LocationProblem;
import fr.maillage.benchmarks.location.Question;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small public instances of every problem, on which the solvers are compared where none are named. */
final class ReferenceSet {

    private ReferenceSet() {}

    /** The instances of the folder {@code reference}. */
    static List<InstanceSource> of(Path reference) {
        return List.of(
                graph(reference, "pmed1", LocationProblem.P_MEDIAN),
                graph(reference, "pmed6", LocationProblem.P_MEDIAN),
                graph(reference, "pmed10", LocationProblem.P_MEDIAN),
                graph(reference, "pmed11", LocationProblem.P_MEDIAN),
                graph(reference, "pmed16", LocationProblem.P_MEDIAN),
                graph(reference, "pmed20", LocationProblem.P_MEDIAN),
                graph(reference, "pmed1", LocationProblem.P_CENTER),
                graph(reference, "pmed6", LocationProblem.P_CENTER),
                points(reference, "sjc324", LocationProblem.MAX_COVER, 50, 150),
                points(reference, "sjc402", LocationProblem.MAX_COVER, 60, 150),
                points(reference, "paca05", LocationProblem.SET_COVER, null, 20_000));
    }

    private static InstanceSource graph(Path reference, String name, LocationProblem problem) {
        Path file = reference.resolve("orlib-pmed").resolve(name + ".txt");
        return new InstanceSource(file, false, false, new Question(problem, null, Question.NO_RADIUS));
    }

    private static InstanceSource points(
            Path reference, String name, LocationProblem problem, @Nullable Integer count, double radius) {
        Path file = reference.resolve("points").resolve(name + ".csv");
        return new InstanceSource(file, true, false, new Question(problem, count, radius));
    }
}
