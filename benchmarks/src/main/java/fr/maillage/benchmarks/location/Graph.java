package fr.maillage.benchmarks.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** An undirected graph with lengths. Vertices are numbered from 0. */
final class Graph {

    private final int size;
    /** Where the neighbours of a vertex begin in {@link #to} and {@link #length}; one more at the end. */
    private final int[] start;

    private final int[] to;
    private final int[] length;

    /**
     * A graph.
     *
     * @param size the number of vertices
     * @param lengths by {@link #key} of the two ends, each at least 0
     */
    Graph(int size, Map<Long, Integer> lengths) {
        this.size = size;
        start = new int[size + 1];
        lengths.keySet().forEach(key -> {
            start[low(key) + 1]++;
            start[high(key) + 1]++;
        });
        Arrays.parallelPrefix(start, Integer::sum);
        to = new int[start[size]];
        length = new int[start[size]];
        int[] next = start.clone();
        lengths.forEach((key, between) -> {
            put(next[low(key)]++, high(key), between);
            put(next[high(key)]++, low(key), between);
        });
    }

    /** The same number for both directions of an edge. */
    static long key(int one, int other) {
        return ((long) Math.max(one, other) << 32) | Math.min(one, other);
    }

    private static int low(long key) {
        return (int) key;
    }

    private static int high(long key) {
        return (int) (key >>> 32);
    }

    private void put(int at, int vertex, int between) {
        to[at] = vertex;
        length[at] = between;
    }

    int size() {
        return size;
    }

    /** The vertices of each connected component, ascending, the component of vertex 0 first. */
    List<int[]> components() {
        List<int[]> components = new ArrayList<>();
        boolean[] seen = new boolean[size];
        int[] queue = new int[size];
        for (int first = 0; first < size; first++) {
            if (seen[first]) {
                continue;
            }
            int end = 0;
            queue[end++] = first;
            seen[first] = true;
            for (int k = 0; k < end; k++) {
                for (int e = start[queue[k]]; e < start[queue[k] + 1]; e++) {
                    if (!seen[to[e]]) {
                        seen[to[e]] = true;
                        queue[end++] = to[e];
                    }
                }
            }
            int[] component = Arrays.copyOf(queue, end);
            Arrays.sort(component);
            components.add(component);
        }
        return components;
    }

    /**
     * The lengths of the shortest paths between all pairs, row by row: Dijkstra from each vertex, in O(n m log n) and on
     * all cores. The graph has to be connected.
     *
     * @return empty where one is beyond {@link Limits#GREATEST_DISTANCE}
     */
    Optional<int[]> findShortestPaths() {
        int[] all = new int[size * size];
        boolean fits = IntStream.range(0, size).parallel().allMatch(from -> shortestPaths(from, all));
        return fits ? Optional.of(all) : Optional.empty();
    }

    /** Fills the row of a vertex; false where a path is too long. */
    private boolean shortestPaths(int from, int[] all) {
        int row = from * size;
        Arrays.fill(all, row, row + size, Integer.MAX_VALUE);
        KeyHeap heap = new KeyHeap();
        all[row + from] = 0;
        heap.add(from);
        int reached = 0;
        while (!heap.isEmpty()) {
            long key = heap.poll();
            int vertex = (int) key;
            int distance = (int) (key >>> 32);
            if (distance > all[row + vertex]) {
                continue;
            }
            reached++;
            for (int e = start[vertex]; e < start[vertex + 1]; e++) {
                long through = (long) distance + length[e];
                if (through < all[row + to[e]]) {
                    all[row + to[e]] = (int) through;
                    heap.add((through << 32) | to[e]);
                }
            }
        }
        return reached == size;
    }
}
