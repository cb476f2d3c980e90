package fr.maillage.solver.interim;

import java.util.ArrayList;
import java.util.List;

/**
 * Days of a {@link HandoverGraph} between two of which each has one node: what is decided on them concerns no other day. Its
 * options are the days that each encadrant can come to, one path for each.
 */
final class Episode {

    private final HandoverGraph graph;
    private final int encadrants;
    private final int first;
    private final int last;
    /** By day: counts and, last, the node. */
    private final List<Sums> labels = new ArrayList<>();

    private final GroupLimits limits;
    private int[][] options = new int[0][];
    private int[] labelOfOption = new int[0];
    private boolean isComplete = true;

    private Episode(HandoverGraph graph, int encadrants, int first, int last) {
        this.graph = graph;
        this.encadrants = encadrants;
        this.first = first;
        this.last = last;
        limits = findLimits();
    }

    /** The episodes of a graph, in order of time. */
    static List<Episode> list(HandoverGraph graph, int encadrants) {
        List<Episode> episodes = new ArrayList<>();
        int first = 0;
        for (int d = 0; d < graph.days(); d++) {
            if (graph.layer(d).size() == 1 || d == graph.days() - 1) {
                episodes.add(new Episode(graph, encadrants, first, d));
                first = d + 1;
            }
        }
        return episodes;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The most days of groups of encadrants. */
    GroupLimits limits() {
        return limits;
    }

    /** By option and encadrant the days. */
    int[][] options() {
        return options;
    }

    /** Whether these are all options. */
    boolean isComplete() {
        return isComplete;
    }

    private GroupLimits findLimits() {
        GroupLimits most = GroupLimits.ofNothing(encadrants);
        int groups = most.groups.length;
        int[][] reached = new int[1][groups];
        for (int d = first; d <= last; d++) {
            HandoverGraph.Layer layer = graph.layer(d);
            int[][] next = new int[layer.size()][groups];
            for (int node = 0; node < next.length; node++) {
                int members = graph.members(d, node);
                for (int from : layer.before()[node]) {
                    for (int g = 0; g < groups; g++) {
                        next[node][g] = Math.max(next[node][g], reached[from][g]);
                    }
                }
                for (int g = 0; g < groups; g++) {
                    next[node][g] += Integer.bitCount(members & most.groups[g]);
                }
            }
            reached = next;
        }
        for (int[] ofNode : reached) {
            for (int g = 0; g < groups; g++) {
                most.most[g] = Math.max(most.most[g], ofNode[g]);
            }
        }
        return most;
    }

    /**
     * Looks for all options.
     *
     * @param width labels of a day, beyond which the most balanced are kept; less once the effort is over
     */
    void explore(int width, Shares shares, Effort effort) {
        labels.clear();
        isComplete = true;
        Sums current = new Sums(encadrants + 1);
        current.add(new int[encadrants + 1], 0, 0);
        for (int d = first; d <= last; d++) {
            Sums next = next(graph, d, current, encadrants);
            effort.spend(next.size());
            int most = effort.isOver() ? 1 : width;
            if (next.size() > most) {
                isComplete = false;
                next.keep(most, shares::unfairness);
            }
            labels.add(next);
            current = next;
        }
        gather(current);
    }

    /** From counts and nodes of one day, the last component of each label, to those of the next. */
    static Sums next(HandoverGraph graph, int day, Sums labels, int encadrants) {
        HandoverGraph.Layer layer = graph.layer(day);
        int nodesBefore = day == 0 ? 1 : graph.layer(day - 1).size();
        int[][] ofNode = byNode(labels, nodesBefore, encadrants);
        Sums next = new Sums(encadrants + 1);
        int[] label = new int[encadrants + 1];
        for (int node = 0; node < layer.size(); node++) {
            for (int nodeBefore : layer.before()[node]) {
                for (int number : ofNode[nodeBefore]) {
                    labels.copyTo(number, label);
                    graph.addTo(label, day, node);
                    label[encadrants] = node;
                    next.add(label, number, 0);
                }
            }
        }
        return next;
    }

    private static int[][] byNode(Sums vectors, int nodes, int encadrants) {
        int[] sizes = new int[nodes];
        for (int number = 0; number < vectors.size(); number++) {
            sizes[vectors.get(number, encadrants)]++;
        }
        int[][] ofNode = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            ofNode[node] = new int[sizes[node]];
        }
        for (int number = vectors.size() - 1; number >= 0; number--) {
            int node = vectors.get(number, encadrants);
            ofNode[node][--sizes[node]] = number;
        }
        return ofNode;
    }

    private void gather(Sums end) {
        Vectors distinct = new Vectors(encadrants);
        int[] label = new int[encadrants + 1];
        labelOfOption = new int[end.size()];
        for (int number = 0; number < end.size(); number++) {
            end.copyTo(number, label);
            int size = distinct.size();
            if (distinct.add(label) == size) {
                labelOfOption[size] = number;
            }
        }
        options = new int[distinct.size()][encadrants];
        for (int option = 0; option < options.length; option++) {
            distinct.copyTo(option, options[option]);
        }
    }

    /** The node of each of its days on the path of an option. */
    int[] path(int option) {
        int[] nodes = new int[last - first + 1];
        int label = labelOfOption[option];
        for (int k = nodes.length - 1; k >= 0; k--) {
            nodes[k] = labels.get(k).get(label, encadrants);
            label = labels.get(k).from(label);
        }
        return nodes;
    }
}
