package fr.maillage.solver.interim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All plans of one antenne with the fewest handovers, among those that no other objective before it rules out: a layer of
 * nodes for each day, and paths through them. A node is who stands in for each open place, and of places without a
 * substitute whether their absence had one before. Found by a dynamic program over the days.
 */
final class HandoverGraph {

    /** A day's choices, beyond which an antenne is too large. */
    private static final int MOST_CHOICES = 2_000;
    /** Pairs of a node and a choice, over all days, beyond which an antenne is too large. */
    private static final long MOST_PAIRS = 60_000_000;

    /** The absence had no substitute yet. */
    private static final int NEVER = -1;
    /** The absence had one before. */
    private static final int INTERRUPTED = -2;

    private final AntenneDays antenne;
    private final List<Layer> layers = new ArrayList<>();
    private long handovers;

    /**
     * The nodes of a day.
     *
     * @param states of each node, by open place
     * @param before of each node, those of the day before that lead to it
     */
    record Layer(int[][] states, int[][] before) {

        int size() {
            return states.length;
        }
    }

    private HandoverGraph(AntenneDays antenne) {
        this.antenne = antenne;
    }

    /** The graph of an antenne; empty where it is too large or the effort is over. */
    static Optional<HandoverGraph> find(AntenneDays antenne, Effort effort) {
        HandoverGraph graph = new HandoverGraph(antenne);
        return graph.build(effort) ? Optional.of(graph) : Optional.empty();
    }

    /** The fewest handovers. */
    long handovers() {
        return handovers;
    }

    int days() {
        return layers.size();
    }

    Layer layer(int day) {
        return layers.get(day);
    }

    /** Who stands in at a node, by open place. */
    int[] substitutes(int day, int node) {
        int[] substitutes = layers.get(day).states()[node].clone();
        for (int k = 0; k < substitutes.length; k++) {
            substitutes[k] = Math.max(substitutes[k], AntenneDays.NOBODY);
        }
        return substitutes;
    }

    /** Adds the days that encadrants stand in at a node. */
    void addTo(int[] counts, int day, int node) {
        for (int state : layers.get(day).states()[node]) {
            if (state >= 0) {
                counts[state]++;
            }
        }
    }

    /** Who stands in at a node, as bits. */
    int members(int day, int node) {
        int members = 0;
        for (int state : layers.get(day).states()[node]) {
            members |= state < 0 ? 0 : 1 << state;
        }
        return members;
    }

    private boolean build(Effort effort) {
        List<int[]> least = new ArrayList<>();
        int[][] choices = new int[0][];
        long pairs = 0;
        for (int d = 0; d < antenne.days; d++) {
            if (d == 0 || !antenne.areLike(d - 1, d)) {
                choices = DayChoices.list(antenne, d, MOST_CHOICES);
            }
            long own = (long) choices.length * (d == 0 ? 1 : layers.getLast().size());
            pairs += own;
            effort.spend(own);
            if (choices.length == 0 || pairs > MOST_PAIRS || effort.isOver()) {
                return false;
            }
            least.add(new Step(d, d == 0 ? new int[1] : least.getLast()).add(choices));
        }
        if (antenne.days > 0) {
            handovers = Arrays.stream(least.getLast()).min().orElseThrow();
            prune(least.getLast());
        }
        return true;
    }

    /** From one day to the next. */
    private final class Step {

        private final int day;
        private final int[] leastBefore;
        private final Vectors states;
        /** By open place its position among those of the day before; -1 where its absence begins. */
        private final int[] positionBefore;

        private final int[] state;
        private int[] least = new int[4];
        private int[][] before = new int[4][];
        private int[] befores = new int[4];

        Step(int day, int[] leastBefore) {
            this.day = day;
            this.leastBefore = leastBefore;
            int[] open = antenne.open[day];
            states = new Vectors(open.length);
            state = new int[open.length];
            positionBefore = new int[open.length];
            for (int k = 0; k < open.length; k++) {
                positionBefore[k] = day == 0 ? -1 : antenne.position(day - 1, open[k]);
            }
        }

        /** The fewest handovers up to each node of the day, which is the last layer afterwards. */
        int[] add(int[][] choices) {
            int[] none = {};
            int nodesBefore = day == 0 ? 1 : layers.getLast().size();
            for (int node = 0; node < nodesBefore; node++) {
                int[] stateBefore = day == 0 ? none : layers.getLast().states()[node];
                for (int[] choice : choices) {
                    int cost = leastBefore[node] + lead(stateBefore, choice);
                    arrive(node, states.add(state), cost);
                }
            }
            int size = states.size();
            int[][] all = new int[size][state.length];
            for (int node = 0; node < size; node++) {
                states.copyTo(node, all[node]);
                before[node] = Arrays.copyOf(before[node], befores[node]);
            }
            layers.add(new Layer(all, Arrays.copyOf(before, size)));
            return Arrays.copyOf(least, size);
        }

        /** The handovers of a choice after a state; the state after it is set. */
        private int lead(int[] stateBefore, int[] choice) {
            int cost = 0;
            for (int k = 0; k < choice.length; k++) {
                int was = positionBefore[k] < 0 ? NEVER : stateBefore[positionBefore[k]];
                if (choice[k] == AntenneDays.NOBODY) {
                    state[k] = was == NEVER ? NEVER : INTERRUPTED;
                } else {
                    state[k] = choice[k];
                    cost += was == NEVER || was == choice[k] ? 0 : 1;
                }
            }
            return cost;
        }

        private void arrive(int from, int node, int cost) {
            if (node == least.length) {
                least = Arrays.copyOf(least, 2 * node);
                before = Arrays.copyOf(before, 2 * node);
                befores = Arrays.copyOf(befores, 2 * node);
            }
            if (before[node] == null || cost < least[node]) {
                least[node] = cost;
                before[node] = before[node] == null ? new int[2] : before[node];
                befores[node] = 0;
            } else if (cost > least[node]) {
                return;
            }
            if (befores[node] == before[node].length) {
                before[node] = Arrays.copyOf(before[node], 2 * befores[node]);
            }
            before[node][befores[node]++] = from;
        }
    }

    /** Leaves the nodes that are on some best path. */
    private void prune(int[] least) {
        boolean[] isUseful = new boolean[least.length];
        for (int node = 0; node < least.length; node++) {
            isUseful[node] = least[node] == handovers;
        }
        for (int d = layers.size() - 1; d >= 0; d--) {
            Layer layer = layers.get(d);
            boolean[] isUsefulBefore =
                    new boolean[d == 0 ? 1 : layers.get(d - 1).size()];
            int[] numbers = new int[layer.size()];
            List<int[]> states = new ArrayList<>();
            List<int[]> before = new ArrayList<>();
            for (int node = 0; node < layer.size(); node++) {
                if (isUseful[node]) {
                    numbers[node] = states.size();
                    states.add(layer.states()[node]);
                    before.add(layer.before()[node]);
                    for (int from : layer.before()[node]) {
                        isUsefulBefore[from] = true;
                    }
                }
            }
            layers.set(d, new Layer(states.toArray(int[][]::new), before.toArray(int[][]::new)));
            renumber(d + 1, numbers);
            isUseful = isUsefulBefore;
        }
    }

    private void renumber(int day, int[] numbers) {
        if (day < layers.size()) {
            for (int[] before : layers.get(day).before()) {
                for (int k = 0; k < before.length; k++) {
                    before[k] = numbers[before[k]];
                }
            }
        }
    }
}
