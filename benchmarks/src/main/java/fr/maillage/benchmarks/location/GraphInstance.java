package fr.maillage.benchmarks.location;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.DenseDistances;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A graph whose vertices are customers of weight 1 and candidates; the distance is the shortest path.
 *
 * @param file as it was named
 * @param count p of the file
 * @param graph with lengths in whole units
 */
record GraphInstance(String file, int count, Graph graph) implements Instance {

    /** Components, and vertices of each, that a message names. */
    private static final int MOST_NAMED = 5;

    /** The square of this fits into one array. */
    private static final int MOST_VERTICES = 46_340;

    @Override
    public int size() {
        return graph.size();
    }

    /** Faults: those of the question, {@code disconnected-graph}, {@code graph-too-large}, {@code distance-too-large}. */
    @Override
    public Optional<PosedInstance> findPosed(Question question, Faults faults) {
        Faults own = new Faults();
        question.checkRadius(file, own);
        OptionalInt points = question.findCount(new Place(file, 1, 0), count, size(), own);
        List<int[]> components = graph.components();
        if (components.size() > 1) {
            own.add(disconnected(components));
        } else if (size() > MOST_VERTICES
                || 4L * size() * size() > Runtime.getRuntime().maxMemory() / 2) {
            own.add(Fault.error(
                    "graph-too-large",
                    Place.of(file),
                    size() + " vertices",
                    "a graph whose distances of all pairs fit into half of the memory",
                    "Give the JVM more memory: BENCHMARKS_JAVA_OPTS=-Xmx8g."));
        }
        own.list().forEach(faults::add);
        if (own.hasErrors()) {
            return Optional.empty();
        }
        Optional<int[]> paths = graph.findShortestPaths();
        if (paths.isEmpty()) {
            faults.add(Fault.error(
                    "distance-too-large",
                    Place.of(file),
                    "a shortest path beyond " + Limits.GREATEST_DISTANCE,
                    "paths of at most that length",
                    "Give the lengths in a larger unit."));
            return Optional.empty();
        }
        long[] weights = new long[size()];
        Arrays.fill(weights, 1);
        PlacementProblem problem = question.toProblem(
                weights,
                new DenseDistances(size(), paths.get()),
                points.getAsInt(),
                question.hasRadius() ? (int) Math.min(question.radius(), Limits.GREATEST_DISTANCE) : 0);
        return Optional.of(PosedInstance.of(file, question, problem, 0));
    }

    private Fault disconnected(List<int[]> components) {
        String named = components.stream()
                .limit(MOST_NAMED)
                .map(component -> component.length
                        + (component.length == 1 ? " vertex (" : " vertices (")
                        + Arrays.stream(component)
                                .limit(MOST_NAMED)
                                .mapToObj(vertex -> String.valueOf(vertex + 1))
                                .collect(Collectors.joining(", "))
                        + (component.length > MOST_NAMED ? ", …)" : ")"))
                .collect(Collectors.joining("; "));
        return Fault.error(
                "disconnected-graph",
                Place.of(file),
                components.size() + " components: " + named + (components.size() > MOST_NAMED ? "; …" : ""),
                "a path between any two vertices",
                "Add the edges that are missing, or make a file of each component.");
    }
}
