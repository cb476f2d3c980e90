package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of vertices, each at first by itself, that become the vertices of a smaller graph. */
final class VertexGroups {

    private final int[] towards;

    VertexGroups(int vertices) {
        towards = new int[vertices];
        for (int v = 0; v < vertices; v++) {
            towards[v] = v;
        }
    }

    /** The group of the higher first vertex goes into that of the lower one. */
    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        towards[Math.max(a, b)] = Math.min(a, b);
    }

    private int first(int vertex) {
        int v = vertex;
        while (towards[v] != v) {
            towards[v] = towards[towards[v]];
            v = towards[v];
        }
        return v;
    }

    /** The number of each vertex's group, groups in the order of their first vertices. */
    private int[] numbers() {
        int[] numbers = new int[towards.length];
        int groups = 0;
        for (int v = 0; v < numbers.length; v++) {
            numbers[v] = first(v) == v ? groups++ : numbers[first(v)];
        }
        return numbers;
    }

    /** The unions of sets by group. */
    List<BitSet> unite(List<BitSet> sets) {
        int[] numbers = numbers();
        List<BitSet> united = new ArrayList<>();
        for (int v = 0; v < numbers.length; v++) {
            if (numbers[v] == united.size()) {
                united.add(new BitSet());
            }
            united.get(numbers[v]).or(sets.get(v));
        }
        return united;
    }

    /** The weights between groups; those inside a group are left out. */
    List<Map<Integer, Long>> contract(List<Map<Integer, Long>> edges) {
        int[] numbers = numbers();
        List<Map<Integer, Long>> contracted = new ArrayList<>();
        for (int v = 0; v < numbers.length; v++) {
            int from = numbers[v];
            if (from == contracted.size()) {
                contracted.add(new LinkedHashMap<>());
            }
            edges.get(v).forEach((to, weight) -> {
                if (numbers[to] != from) {
                    contracted.get(from).merge(numbers[to], weight, Long::sum);
                }
            });
        }
        return contracted;
    }
}
