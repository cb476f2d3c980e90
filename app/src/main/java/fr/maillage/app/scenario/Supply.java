package fr.maillage.app.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether amounts that each serve some purposes can meet demands that each accept some. By the theorem of the greatest
 * flow and the least cut (Ford and Fulkerson 1956) they cannot just where some demands together ask for more than all
 * amounts that serve one of them.
 */
final class Supply {

    /**
     * Something asked for.
     *
     * @param purposes of which an amount has to serve one
     */
    record Demand(String label, Set<String> purposes, long amount) {
        Demand {
            purposes = Set.copyOf(purposes);
        }
    }

    /**
     * Demands that together are too much.
     *
     * @param there all that can serve them
     */
    record Shortfall(List<String> labels, long asked, long there) {
        Shortfall {
            labels = List.copyOf(labels);
        }
    }

    private final List<Map.Entry<Set<String>, Long>> supplies;
    private final List<Demand> demands;
    private final long[] spare;
    private final long[][] flow;

    private Supply(Map<Set<String>, Long> amounts, List<Demand> demands) {
        this.supplies = amounts.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().stream().sorted().toList().toString()))
                .toList();
        this.demands = demands;
        this.spare = supplies.stream().mapToLong(Map.Entry::getValue).toArray();
        this.flow = new long[supplies.size()][demands.size()];
    }

    /**
     * Looks for demands that cannot be met together.
     *
     * @param amounts by the purposes that they serve
     */
    static Optional<Shortfall> findShortfall(Map<Set<String>, Long> amounts, List<Demand> demands) {
        Supply supply = new Supply(amounts, demands);
        for (int d = 0; d < demands.size(); d++) {
            Optional<Shortfall> shortfall = supply.meet(d);
            if (shortfall.isPresent()) {
                return shortfall;
            }
        }
        return Optional.empty();
    }

    private boolean serves(int s, int d) {
        return !Collections.disjoint(supplies.get(s).getKey(), demands.get(d).purposes());
    }

    /** Meets a demand, other demands giving way to it as far as they can be met otherwise. */
    private Optional<Shortfall> meet(int demand) {
        long open = demands.get(demand).amount();
        while (open > 0) {
            // For each demand the supply that it gave up for the search to get here, for each supply who asked for it.
            int[] askedBy = new int[supplies.size()];
            int[] from = new int[demands.size()];
            Arrays.fill(askedBy, -1);
            Arrays.fill(from, -1);
            from[demand] = supplies.size();
            int last = search(demand, askedBy, from);
            if (last < 0) {
                return Optional.of(shortfall(from, askedBy));
            }
            open -= augment(demand, last, open, askedBy, from);
        }
        return Optional.empty();
    }

    /** The first supply with something to spare on a way from the demand; −1 where there is none. */
    private int search(int demand, int[] askedBy, int[] from) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(demand));
        while (!queue.isEmpty()) {
            int d = queue.remove();
            for (int s = 0; s < supplies.size(); s++) {
                if (askedBy[s] >= 0 || !serves(s, d)) {
                    continue;
                }
                askedBy[s] = d;
                if (spare[s] > 0) {
                    return s;
                }
                for (int other = 0; other < demands.size(); other++) {
                    if (from[other] < 0 && flow[s][other] > 0) {
                        from[other] = s;
                        queue.add(other);
                    }
                }
            }
        }
        return -1;
    }

    private long augment(int demand, int last, long open, int[] askedBy, int[] from) {
        long amount = Math.min(open, spare[last]);
        for (int d = askedBy[last]; d != demand; d = askedBy[from[d]]) {
            amount = Math.min(amount, flow[from[d]][d]);
        }
        spare[last] -= amount;
        int s = last;
        int d = askedBy[s];
        flow[s][d] += amount;
        while (d != demand) {
            s = from[d];
            flow[s][d] -= amount;
            d = askedBy[s];
            flow[s][d] += amount;
        }
        return amount;
    }

    /** What the search has reached: the demands, and all that serves one of them. */
    private Shortfall shortfall(int[] from, int[] askedBy) {
        List<String> labels = new ArrayList<>();
        long asked = 0;
        for (int d = 0; d < demands.size(); d++) {
            if (from[d] >= 0) {
                labels.add(demands.get(d).label());
                asked += demands.get(d).amount();
            }
        }
        long there = 0;
        for (int s = 0; s < supplies.size(); s++) {
            there += askedBy[s] < 0 ? 0 : supplies.get(s).getValue();
        }
        return new Shortfall(labels, asked, there);
    }
}
