package fr.maillage.domain.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is handed round from telling anything about fewer than {@value #LEAST} agents, directly or by subtraction
 * from figures beside it. Figures of nobody are told, and so are sums that no agent can be told from: all agents, added
 * kilometres, travel costs. Postes are not protected: an assembly votes them in public.
 */
public final class Disclosure {

    /** The fewest agents that a figure may be about. */
    public static final int LEAST = 5;

    private static final long MM_PER_KM = 1_000_000;

    /** Where one length of added commuting ends and the next begins, km. */
    private static final List<Integer> LIMITS_KM = List.of(0, 5, 10, 20, 30, 50);

    private Disclosure() {}

    /** Whether a figure of the whole may be told. */
    private static boolean isTellable(long agents) {
        return agents == 0 || agents >= LEAST;
    }

    /** What may be told of a count over all agents, by itself and beside the whole that it is a part of. */
    public static ToldCount tell(AgentCount count, List<Change> changes) {
        long agents = count.agents(changes);
        ToldCount.Kind kind = ToldCount.Kind.NUMBER;
        if (!isTellable(agents)) {
            kind = ToldCount.Kind.FEW;
        } else if (count.isOfAgents() && !isTellable(count.whole(changes) - agents)) {
            kind = ToldCount.Kind.ALL_BUT_FEW;
        }
        return new ToldCount(count, kind, count.count(changes));
    }

    /**
     * Who goes from where to where.
     *
     * @return the flows that are large enough by their names; then the others into each antenne together, from {@link
     *     Flow.Team#ANY} to {@link Flow.Team#destination}, where that is large enough; then what remains as one from {@link
     *     Flow.Team#ANY} to it, for whose sake the smallest of these may be among them; none where there are fewer agents
     *     in all
     */
    public static List<Flow> flows(StaffingProblem problem, List<Change> changes) {
        Map<Flow, Integer> counts = new TreeMap<>(Flow.BY_NAME);
        for (Change change : changes) {
            Flow.Team to = Flow.Team.of(problem.units().get(change.toUnit()));
            counts.merge(new Flow(Flow.Team.of(change.from()), to, 0), 1, Integer::sum);
        }
        List<Flow> flows = new ArrayList<>();
        counts.forEach((flow, agents) -> flows.add(new Flow(flow.from(), flow.to(), agents)));
        return merge(flows);
    }

    static List<Flow> merge(List<Flow> flows) {
        List<Flow> told = new ArrayList<>();
        Map<Flow.Team, Integer> small = new TreeMap<>(Flow.Team.BY_NAME);
        for (Flow flow : flows) {
            if (flow.agents() >= LEAST) {
                told.add(flow);
            } else {
                small.merge(flow.to().destination(), flow.agents(), Integer::sum);
            }
        }
        int rest = 0;
        for (Map.Entry<Flow.Team, Integer> entry : small.entrySet()) {
            if (entry.getValue() >= LEAST) {
                told.add(new Flow(Flow.Team.ANY, entry.getKey(), entry.getValue()));
            } else {
                rest += entry.getValue();
            }
        }
        while (!isTellable(rest)) {
            // What is merged already goes first: a flow into a unit must not share its hiding place with another
            // antenne's.
            Flow smallest = told.stream()
                    .min(Comparator.comparing((Flow flow) -> !flow.from().equals(Flow.Team.ANY))
                            .thenComparingInt(Flow::agents))
                    .orElse(null);
            if (smallest == null) {
                return List.of();
            }
            told.remove(smallest);
            rest += smallest.agents();
        }
        told.sort(Flow.BY_NAME);
        if (rest > 0) {
            told.add(new Flow(Flow.Team.ANY, Flow.Team.ANY, rest));
        }
        return List.copyOf(told);
    }

    /**
     * How many agents each unit has, in the order of {@link StaffingProblem#units()}; null where that is not told: where
     * they are few, where few would be left beside the flows into the unit, and in so many more that nothing of these
     * follows from the rest.
     *
     * @param flows those that are told
     */
    public static List<@Nullable Integer> agentsByUnit(
            StaffingProblem problem, List<Change> changes, List<Flow> flows) {
        int size = problem.units().size();
        int[] agents = new int[size];
        changes.forEach(change -> agents[change.toUnit()]++);
        int[] left = agents.clone();
        for (Flow flow : flows) {
            for (int u = 0; u < size; u++) {
                if (!flow.from().equals(Flow.Team.ANY)
                        && Flow.Team.of(problem.units().get(u)).equals(flow.to())) {
                    left[u] -= flow.agents();
                }
            }
        }
        Set<Integer> hidden = new TreeSet<>();
        for (List<Integer> group : groups(problem, flows)) {
            int[] own = group.stream().mapToInt(u -> agents[u]).toArray();
            int[] ownLeft = group.stream().mapToInt(u -> left[u]).toArray();
            hidden(own, ownLeft).forEach(k -> hidden.add(group.get(k)));
        }
        List<@Nullable Integer> told = new ArrayList<>();
        for (int u = 0; u < size; u++) {
            told.add(hidden.contains(u) ? null : Integer.valueOf(agents[u]));
        }
        return told;
    }

    /** The units whose small flows are told together: what is hidden in such a group may not follow from their sum. */
    private static Collection<List<Integer>> groups(StaffingProblem problem, List<Flow> flows) {
        Map<Flow.Team, List<Integer>> groups = new TreeMap<>(Flow.Team.BY_NAME);
        for (int u = 0; u < problem.units().size(); u++) {
            Flow.Team to = Flow.Team.of(problem.units().get(u)).destination();
            boolean isOwn = flows.stream()
                    .anyMatch(flow ->
                            flow.from().equals(Flow.Team.ANY) && flow.to().equals(to));
            groups.computeIfAbsent(isOwn ? to : Flow.Team.ANY, team -> new ArrayList<>())
                    .add(u);
        }
        return groups.values();
    }

    static Set<Integer> hidden(int[] agents, int[] left) {
        Set<Integer> hidden = new TreeSet<>();
        List<Integer> others = new ArrayList<>();
        for (int u = 0; u < agents.length; u++) {
            if (!isTellable(agents[u]) || !isTellable(left[u])) {
                hidden.add(u);
            } else if (agents[u] > 0) {
                others.add(u);
            }
        }
        others.sort(Comparator.comparingInt(u -> agents[u]));
        while (!others.isEmpty()
                && (hidden.size() == 1 || !isTellable(sum(agents, hidden)) || !isTellable(sum(left, hidden)))) {
            hidden.add(others.removeFirst());
        }
        return hidden;
    }

    private static long sum(int[] values, Set<Integer> positions) {
        return positions.stream().mapToLong(u -> values[u]).sum();
    }

    /** How much longer the ways to work become, from those that do not to the longest; together every agent. */
    public static List<CommuteBin> commutes(List<Change> changes) {
        List<CommuteBin> empty = new ArrayList<>();
        for (int k = 0; k <= LIMITS_KM.size(); k++) {
            empty.add(new CommuteBin(
                    k == 0 ? null : Long.valueOf(LIMITS_KM.get(k - 1) * MM_PER_KM),
                    k == LIMITS_KM.size() ? null : Long.valueOf(LIMITS_KM.get(k) * MM_PER_KM),
                    0));
        }
        return merged(empty.stream()
                .map(bin -> new CommuteBin(bin.fromMm(), bin.toMm(), (int) changes.stream()
                        .filter(change -> bin.holds(change.addedMm()))
                        .count()))
                .toList());
    }

    /** The farthest of those that are too small is joined to the one before it, again and again; the first to the next. */
    static List<CommuteBin> merged(List<CommuteBin> bins) {
        List<CommuteBin> told = new ArrayList<>(bins);
        int small = lastSmall(told);
        while (small >= 0 && told.size() > 1) {
            int first = Math.max(0, small - 1);
            told.set(first, told.get(first).join(told.remove(first + 1)));
            small = lastSmall(told);
        }
        return List.copyOf(told);
    }

    private static int lastSmall(List<CommuteBin> bins) {
        return IntStream.range(0, bins.size())
                .filter(k -> !isTellable(bins.get(k).agents()))
                .max()
                .orElse(-1);
    }

    /** Whether what is wrong is told of single agents, by the postes that they hold. */
    public static boolean isAboutAgents(StaffingBreach.Rule rule) {
        return switch (rule) {
            case AGENT, METIER, FIXED, TRAVEL, SUPPRESSION -> true;
            case HEADCOUNT, NEED, QUORUM, GUICHET, WORKPLACES -> false;
        };
    }
}
