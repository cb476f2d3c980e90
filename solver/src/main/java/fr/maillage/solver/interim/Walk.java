package fr.maillage.solver.interim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks through a {@link HandoverGraph} towards given counts, day by day, with the paths that are nearest to them. What
 * groups of encadrants can still come to from a node on tells which paths may arrive: those that do not are left where
 * others do. Where none does, and none that did was left out, no plan of the graph has these counts.
 */
final class Walk {

    /** Limits held at once, at most. */
    private static final long MOST_LIMITS = 20_000_000;

    private final HandoverGraph graph;
    private final Shares shares;
    private final Effort effort;
    private final int encadrants;
    private final GroupLimits start;
    /** By day, node and group the most days after it. */
    private final int[][][] toGo;
    /** Days of all, up to each day. */
    private final int[] daysUntil;

    private int[] path = new int[0];
    private long unfairness = Long.MAX_VALUE;
    private boolean isRefuted;

    Walk(HandoverGraph graph, Shares shares, Effort effort) {
        this.graph = graph;
        this.shares = shares;
        this.effort = effort;
        encadrants = shares.size();
        start = GroupLimits.ofNothing(encadrants);
        toGo = new int[graph.days()][][];
        daysUntil = new int[graph.days()];
        for (int d = 0; d < graph.days(); d++) {
            int[] counts = new int[encadrants];
            graph.addTo(counts, d, 0);
            daysUntil[d] =
                    (d == 0 ? 0 : daysUntil[d - 1]) + Arrays.stream(counts).sum();
        }
        lookAhead();
    }

    /** Whether the limits of a graph can be held. */
    static boolean isPossible(HandoverGraph graph, int encadrants) {
        long limits = 0;
        int groups = GroupLimits.ofNothing(encadrants).groups.length;
        for (int d = 0; d < graph.days(); d++) {
            limits += (long) graph.layer(d).size() * groups;
        }
        return graph.days() > 0 && limits <= MOST_LIMITS;
    }

    private void lookAhead() {
        int groups = start.groups.length;
        int last = graph.days() - 1;
        toGo[last] = new int[graph.layer(last).size()][groups];
        for (int d = last; d >= 0; d--) {
            HandoverGraph.Layer layer = graph.layer(d);
            int[][] before = d == 0
                    ? new int[][] {start.most}
                    : new int[graph.layer(d - 1).size()][groups];
            for (int node = 0; node < layer.size(); node++) {
                int members = graph.members(d, node);
                for (int from : layer.before()[node]) {
                    for (int g = 0; g < groups; g++) {
                        int most = toGo[d][node][g] + Integer.bitCount(members & start.groups[g]);
                        before[from][g] = Math.max(before[from][g], most);
                    }
                }
            }
            if (d > 0) {
                toGo[d - 1] = before;
            }
        }
    }

    /** What groups can come to. */
    GroupLimits limits() {
        return start;
    }

    /** The days of all encadrants. */
    int days() {
        return daysUntil[daysUntil.length - 1];
    }

    /** The node of each day on the path that the last walk ended with. */
    int[] path() {
        return path;
    }

    /** Of that path. */
    long unfairness() {
        return unfairness;
    }

    /** Whether the last walk has shown that no plan has the counts. */
    boolean isRefuted() {
        return isRefuted;
    }

    /**
     * Walks.
     *
     * @param width paths of a day
     */
    void toward(int[] goal, int width) {
        isRefuted = false;
        boolean isEverythingSeen = true;
        List<Sums> labels = new ArrayList<>();
        Sums current = new Sums(encadrants + 1);
        int[] label = new int[encadrants + 1];
        current.add(label, 0, 0);
        for (int d = 0; d < graph.days(); d++) {
            Sums next = Episode.next(graph, d, current, encadrants);
            effort.spend(next.size());
            int day = d;
            int arriving = 0;
            for (int number = 0; number < next.size(); number++) {
                next.copyTo(number, label);
                arriving += excess(day, label, goal) == 0 ? 1 : 0;
            }
            isRefuted |= isEverythingSeen && arriving == 0;
            int most = Math.min(effort.isOver() ? 1 : width, arriving == 0 ? width : arriving);
            isEverythingSeen &= arriving <= most;
            if (next.size() > most) {
                next.keep(most, counts -> distance(day, counts, goal));
            }
            labels.add(next);
            current = next;
        }
        take(labels);
    }

    /** By how many days some group would miss the counts. */
    private int excess(int day, int[] label, int[] goal) {
        int[] most = toGo[day][label[encadrants]];
        int excess = 0;
        for (int g = 0; g < most.length; g++) {
            int left = GroupLimits.sum(start.groups[g], goal) - GroupLimits.sum(start.groups[g], label);
            excess = Math.max(excess, left - most[g]);
        }
        return excess;
    }

    private double distance(int day, int[] label, int[] goal) {
        double part = (double) daysUntil[day] / Math.max(1, days());
        double distance = 0;
        double whole = 1;
        for (int m = 0; m < encadrants; m++) {
            if (shares.isCompared(m)) {
                double off = shares.aDay(m) * (label[m] - part * goal[m]);
                distance += off * off;
                double most = shares.aDay(m) * days();
                whole += most * most;
            }
        }
        return excess(day, label, goal) + distance / whole;
    }

    private void take(List<Sums> labels) {
        Sums last = labels.getLast();
        int[] label = new int[encadrants + 1];
        int best = 0;
        unfairness = Long.MAX_VALUE;
        for (int number = 0; number < last.size(); number++) {
            last.copyTo(number, label);
            long own = shares.unfairness(label);
            if (own < unfairness) {
                unfairness = own;
                best = number;
            }
        }
        path = new int[labels.size()];
        for (int d = path.length - 1; d >= 0; d--) {
            path[d] = labels.get(d).get(best, encadrants);
            best = labels.get(d).from(best);
        }
    }
}
