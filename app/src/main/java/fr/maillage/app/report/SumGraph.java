package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A weighted graph of named vertices.
 *
 * @param <N> names
 */
final class SumGraph<N> {

    private final Map<N, Map<N, Long>> edges = new LinkedHashMap<>();

    /**
     * A vertex.
     *
     * @param weight of all its edges
     */
    record Vertex<N>(N name, long weight) {}

    /** The sides of a cut. */
    record Sides<N>(List<Vertex<N>> one, List<Vertex<N>> other) {

        Sides {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** Adds weight between two vertices, that are there then if they were not. */
    void add(N one, N other, long weight) {
        edges.computeIfAbsent(one, name -> new LinkedHashMap<>()).merge(other, weight, Long::sum);
        edges.computeIfAbsent(other, name -> new LinkedHashMap<>()).merge(one, weight, Long::sum);
    }

    List<Vertex<N>> vertices() {
        return edges.keySet().stream().map(this::vertex).toList();
    }

    private Vertex<N> vertex(N name) {
        long weight =
                listEdges(name).values().stream().mapToLong(Long::longValue).sum();
        return new Vertex<>(name, weight);
    }

    private Map<N, Long> listEdges(N name) {
        return edges.getOrDefault(name, Map.of());
    }

    /** The connected parts, each of two vertices at least. */
    List<List<Vertex<N>>> listParts() {
        Map<N, List<Vertex<N>>> partOf = new HashMap<>();
        List<List<Vertex<N>>> parts = new ArrayList<>();
        for (N start : edges.keySet()) {
            if (!partOf.containsKey(start)) {
                List<Vertex<N>> part = new ArrayList<>();
                part.add(vertex(start));
                partOf.put(start, part);
                for (int reached = 0; reached < part.size(); reached++) {
                    for (N next : listEdges(part.get(reached).name()).keySet()) {
                        if (partOf.putIfAbsent(next, part) == null) {
                            part.add(vertex(next));
                        }
                    }
                }
                parts.add(part);
            }
        }
        return parts;
    }

    /** The smallest cut of a connected part; empty where each weighs as much as the limit. */
    Optional<Sides<N>> findCutBelow(long limit, List<Vertex<N>> part) {
        Map<N, Integer> numbers = new HashMap<>();
        part.forEach(vertex -> numbers.put(vertex.name(), numbers.size()));
        List<Map<Integer, Long>> weights = new ArrayList<>();
        for (Vertex<N> vertex : part) {
            Map<Integer, Long> of = new LinkedHashMap<>();
            listEdges(vertex.name())
                    .forEach((name, weight) -> of.put(Objects.requireNonNull(numbers.get(name)), weight));
            weights.add(of);
        }
        return SmallestCut.findBelow(limit, weights).map(cut -> sides(cut, part));
    }

    private static <N> Sides<N> sides(SmallestCut cut, List<Vertex<N>> part) {
        List<Vertex<N>> one = new ArrayList<>();
        List<Vertex<N>> other = new ArrayList<>();
        for (int v = 0; v < part.size(); v++) {
            (cut.side().get(v) ? one : other).add(part.get(v));
        }
        return new Sides<>(one, other);
    }
}
