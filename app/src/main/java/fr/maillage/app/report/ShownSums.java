package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sums of the needs of one antenne can be shown, by pôle and by métier, so that nothing about fewer than 5 postes
 * is told or can be found by adding and subtracting.
 *
 * <p>Pôles and métiers are the vertices of a graph, the postes of a need the weight of the edge between its own. Whatever
 * sums of rows and columns, added and subtracted, leave over is a cut of this graph: give each pôle the factor that its
 * sum is taken with and each métier the opposite of its own, and a need falls out exactly where both ends have one
 * value. So all is well when the smallest cut of each connected part weighs at least 5. Where it does not, a sum is
 * hidden: hidden pôles are one vertex and hidden métiers are another, since their sum is what is left of the whole.
 */
final class ShownSums {

    /** The fewest postes that a figure may be about. */
    static final int LEAST_POSTES = 5;

    private final Map<String, Map<String, Long>> postes = new TreeMap<>();
    private final Set<String> hiddenPoles = new TreeSet<>();
    private final Set<String> hiddenMetiers = new TreeSet<>();

    private record Vertex(boolean isMetier, Set<String> names, boolean isHidden, long weight) {}

    /**
     * Chooses what to hide, small métiers first.
     *
     * @param needs of one antenne, or of all teams of the département
     */
    ShownSums(List<NeedResult> needs) {
        for (NeedResult need : needs) {
            if (need.posts() > 0) {
                postes.computeIfAbsent(need.pole(), pole -> new TreeMap<>())
                        .merge(need.metier(), need.posts(), Long::sum);
            }
        }
        Optional<Vertex> next = findNextToHide();
        while (next.isPresent()) {
            Vertex hidden = next.orElseThrow();
            (hidden.isMetier() ? hiddenMetiers : hiddenPoles).addAll(hidden.names());
            next = findNextToHide();
        }
    }

    boolean isPoleShown(String pole) {
        return !hiddenPoles.contains(pole);
    }

    boolean isMetierShown(String metier) {
        return !hiddenMetiers.contains(metier);
    }

    private Optional<Vertex> findNextToHide() {
        List<Vertex> all = vertices();
        for (List<Vertex> part : connected(all)) {
            SmallestCut cut = SmallestCut.of(weights(part));
            if (cut.weight() < LEAST_POSTES) {
                return Optional.ofNullable(choose(part, cut.side()))
                        .or(() -> smallestShown(all, true))
                        .or(() -> smallestShown(all, false));
            }
        }
        return Optional.empty();
    }

    /** A vertex of one side that hiding draws nearer to its like on the other; null where the sides have no like. */
    private static @Nullable Vertex choose(List<Vertex> part, BitSet side) {
        List<Vertex> here = new ArrayList<>();
        List<Vertex> there = new ArrayList<>();
        for (int v = 0; v < part.size(); v++) {
            (side.get(v) ? here : there).add(part.get(v));
        }
        for (boolean isMetier : new boolean[] {true, false}) {
            if (has(here, isMetier) && has(there, isMetier)) {
                boolean isHere = here.stream().anyMatch(vertex -> vertex.isHidden() && vertex.isMetier() == isMetier);
                boolean isThere = there.stream().anyMatch(vertex -> vertex.isHidden() && vertex.isMetier() == isMetier);
                List<Vertex> from = isHere ? there : isThere ? here : part;
                Optional<Vertex> found = smallestShown(from, isMetier);
                if (found.isPresent()) {
                    return found.orElseThrow();
                }
            }
        }
        return null;
    }

    private static boolean has(List<Vertex> vertices, boolean isMetier) {
        return vertices.stream().anyMatch(vertex -> vertex.isMetier() == isMetier);
    }

    private static Optional<Vertex> smallestShown(List<Vertex> vertices, boolean isMetier) {
        return vertices.stream()
                .filter(vertex -> vertex.isMetier() == isMetier && !vertex.isHidden())
                .min(Comparator.comparingLong(Vertex::weight));
    }

    private List<Vertex> vertices() {
        List<Vertex> vertices = new ArrayList<>();
        Set<String> metiers = new TreeSet<>();
        postes.values().forEach(byMetier -> metiers.addAll(byMetier.keySet()));
        add(vertices, postes.keySet(), hiddenPoles, false);
        add(vertices, metiers, hiddenMetiers, true);
        return vertices;
    }

    private void add(List<Vertex> vertices, Set<String> names, Set<String> hidden, boolean isMetier) {
        for (String name : names) {
            if (!hidden.contains(name)) {
                vertices.add(vertex(isMetier, Set.of(name), false));
            }
        }
        if (!hidden.isEmpty()) {
            vertices.add(vertex(isMetier, Set.copyOf(hidden), true));
        }
    }

    private Vertex vertex(boolean isMetier, Set<String> names, boolean isHidden) {
        long weight = 0;
        for (Map.Entry<String, Map<String, Long>> pole : postes.entrySet()) {
            for (Map.Entry<String, Long> metier : pole.getValue().entrySet()) {
                weight += names.contains(isMetier ? metier.getKey() : pole.getKey()) ? metier.getValue() : 0;
            }
        }
        return new Vertex(isMetier, names, isHidden, weight);
    }

    private long between(Vertex a, Vertex b) {
        if (a.isMetier() == b.isMetier()) {
            return 0;
        }
        Vertex pole = a.isMetier() ? b : a;
        Vertex metier = a.isMetier() ? a : b;
        long weight = 0;
        for (String p : pole.names()) {
            Map<String, Long> byMetier = postes.getOrDefault(p, Map.of());
            for (String m : metier.names()) {
                weight += byMetier.getOrDefault(m, 0L);
            }
        }
        return weight;
    }

    private long[][] weights(List<Vertex> vertices) {
        long[][] weights = new long[vertices.size()][vertices.size()];
        for (int a = 0; a < weights.length; a++) {
            for (int b = 0; b < weights.length; b++) {
                weights[a][b] = between(vertices.get(a), vertices.get(b));
            }
        }
        return weights;
    }

    /** The connected parts; every vertex has an edge, so that each part has two vertices at least. */
    private List<List<Vertex>> connected(List<Vertex> vertices) {
        List<List<Vertex>> parts = new ArrayList<>();
        List<Vertex> rest = new ArrayList<>(vertices);
        while (!rest.isEmpty()) {
            List<Vertex> part = new ArrayList<>();
            part.add(rest.removeFirst());
            for (int reached = 0; reached < part.size(); reached++) {
                Vertex from = part.get(reached);
                List<Vertex> next = rest.stream()
                        .filter(vertex -> between(from, vertex) > 0)
                        .toList();
                part.addAll(next);
                rest.removeAll(next);
            }
            parts.add(part);
        }
        return parts;
    }
}
