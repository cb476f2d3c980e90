package fr.maillage.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which sums of needs can be shown, by antenne and pôle and by antenne and métier, so that no figure about fewer than 5
 * postes is told, nor can one be found by adding and subtracting what is told and the sum of all.
 *
 * <p>The pôles and métiers of each antenne are the vertices of a graph, the postes of a need the weight of the edge
 * between its own. Sums of rows and columns, added and subtracted, leave a cut of this graph: give each pôle the factor
 * that its sum is taken with and each métier the opposite of its own, and a need falls out exactly where both ends have
 * one value. So all is well when the smallest cut of each connected part weighs at least 5. Where it does not, a sum is
 * hidden: all hidden pôles are one vertex, since their factors are the same, and so are all hidden métiers.
 */
final class ShownSums {

    /** The fewest postes that a figure may be about. */
    static final int LEAST_POSTES = 5;

    private final List<NeedResult> needs;
    private final Set<Sum> hidden = new TreeSet<>();

    /** A sum that a table may tell: of a pôle or of a métier in an antenne. */
    private record Sum(boolean isMetier, String antenne, String name) implements Comparable<Sum> {

        private static final Comparator<Sum> ORDER = Comparator.comparing(Sum::isMetier)
                .reversed()
                .thenComparing(Sum::antenne)
                .thenComparing(Sum::name);

        private static Sum ofPole(NeedResult need) {
            return new Sum(false, need.antenne(), need.pole());
        }

        private static Sum ofMetier(NeedResult need) {
            return new Sum(true, need.antenne(), need.metier());
        }

        @Override
        public int compareTo(Sum other) {
            return ORDER.compare(this, other);
        }
    }

    /** Chooses what to hide, small métiers first. */
    ShownSums(List<NeedResult> needs) {
        this.needs = needs.stream().filter(need -> need.posts() > 0).toList();
        Optional<Sum> next = findNextToHide();
        while (next.isPresent()) {
            hidden.add(next.orElseThrow());
            next = findNextToHide();
        }
    }

    /** Whether the sum of a pôle can be told; for a team of the département the antenne is empty. */
    boolean isPoleShown(String antenne, String pole) {
        return !hidden.contains(new Sum(false, antenne, pole));
    }

    boolean isMetierShown(String antenne, String metier) {
        return !hidden.contains(new Sum(true, antenne, metier));
    }

    private Optional<Sum> findNextToHide() {
        SumGraph<Sum> graph = graph();
        Optional<SumGraph.Vertex<Sum>> tooSmall = graph.vertices().stream()
                .filter(vertex -> vertex.weight() < LEAST_POSTES && !isHidden(vertex))
                .min(Comparator.comparingLong(SumGraph.Vertex::weight));
        if (tooSmall.isPresent()) {
            return tooSmall.map(vertex -> vertex.name());
        }
        for (List<SumGraph.Vertex<Sum>> part : graph.listParts()) {
            Optional<SumGraph.Sides<Sum>> sides = graph.findCutBelow(LEAST_POSTES, part);
            if (sides.isPresent()) {
                return findBetween(sides.orElseThrow())
                        .or(() -> findSmallest(graph.vertices(), true))
                        .or(() -> findSmallest(graph.vertices(), false));
            }
        }
        return Optional.empty();
    }

    private SumGraph<Sum> graph() {
        SumGraph<Sum> graph = new SumGraph<>();
        Sum hiddenPoles = new Sum(false, "", "");
        Sum hiddenMetiers = new Sum(true, "", "");
        for (NeedResult need : needs) {
            Sum pole = Sum.ofPole(need);
            Sum metier = Sum.ofMetier(need);
            graph.add(
                    hidden.contains(pole) ? hiddenPoles : pole,
                    hidden.contains(metier) ? hiddenMetiers : metier,
                    need.posts());
        }
        return graph;
    }

    private static boolean isHidden(SumGraph.Vertex<Sum> vertex) {
        return vertex.name().name().isEmpty();
    }

    /** A sum of one side that hiding joins with its like on the other; empty where the sides have no like. */
    private static Optional<Sum> findBetween(SumGraph.Sides<Sum> sides) {
        for (boolean isMetier : new boolean[] {true, false}) {
            if (has(sides.one(), isMetier, false) && has(sides.other(), isMetier, false)) {
                List<SumGraph.Vertex<Sum>> candidates = new ArrayList<>();
                if (!has(sides.one(), isMetier, true)) {
                    candidates.addAll(sides.one());
                }
                if (!has(sides.other(), isMetier, true)) {
                    candidates.addAll(sides.other());
                }
                Optional<Sum> found = findSmallest(candidates, isMetier);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<SumGraph.Vertex<Sum>> side, boolean isMetier, boolean onlyHidden) {
        return side.stream()
                .anyMatch(vertex -> vertex.name().isMetier() == isMetier && (!onlyHidden || isHidden(vertex)));
    }

    private static Optional<Sum> findSmallest(List<SumGraph.Vertex<Sum>> vertices, boolean isMetier) {
        return vertices.stream()
                .filter(vertex -> vertex.name().isMetier() == isMetier && !isHidden(vertex))
                .min(Comparator.comparingLong(SumGraph.Vertex::weight))
                .map(vertex -> vertex.name());
    }
}
