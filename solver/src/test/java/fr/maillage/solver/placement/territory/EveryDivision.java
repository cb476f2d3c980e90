package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.DivisionObjective;
import fr.maillage.domain.division.TierRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tries every division of some blocks; knows nothing of how the engine works. */
final class EveryDivision {

    /** A resident beyond the greatest distance counts as so much farther. */
    static final long BEYOND_MM = 1_000_000_000;

    private final GridGround grid;
    private final TierRules rules;
    private final boolean isWhole;
    private boolean isNearOnly;
    private final List<List<Integer>> joined;
    private final @Nullable Figures[] figures;

    /**
     * What some blocks are as a territory, or some territories are as a division.
     *
     * @param deviation the greatest |value / target − 1|
     * @param off the sum of |value − target|
     * @param mm resident-millimetres
     * @param cut pairs of neighbours put apart, each counted from both sides
     */
    record Figures(double deviation, double off, long mm, int cut) {

        Figures with(Figures other) {
            return new Figures(Math.max(deviation, other.deviation), off + other.off, mm + other.mm, cut + other.cut);
        }

        /** First what is outside the tolerance, then the objectives in their order; all to be small. */
        double[] inOrder(
                @Nullable Double tolerance,
                List<DivisionObjective> objectives,
                Map<DivisionObjective, Double> weights) {
            List<Double> order = new ArrayList<>();
            boolean isOutside = tolerance != null && deviation > tolerance + 1e-12;
            order.add(isOutside ? deviation : 0.0);
            order.add(isOutside ? off : 0.0);
            for (DivisionObjective objective : objectives) {
                if (objective == DivisionObjective.BALANCE) {
                    order.add(deviation);
                    order.add(off);
                } else if (!weights.isEmpty()) {
                    order.add(weights.getOrDefault(DivisionObjective.DISTANCE, 0.0) * mm / 1e6
                            + weights.getOrDefault(DivisionObjective.COMPACTNESS, 0.0) * cut / 2);
                } else {
                    order.add(objective == DivisionObjective.DISTANCE ? mm : cut / 2.0);
                }
            }
            return order.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * Of a tier whose free territories have one target.
     *
     * @param isWhole whether territories have to be in one piece, and groups together
     */
    EveryDivision(GridGround grid, TierRules rules, boolean isWhole) {
        this.grid = grid;
        this.rules = rules;
        this.isWhole = isWhole;
        joined = new ArrayList<>(grid.ground().listNeighboursAndLinked());
        for (List<String> group : rules.groups()) {
            List<Integer> blocks =
                    group.stream().map(grid.ground().indexByCode()::get).toList();
            for (int b : blocks) {
                Set<Integer> all = new HashSet<>(joined.get(b));
                all.addAll(blocks);
                joined.set(b, List.copyOf(all));
            }
        }
        figures = new Figures[1 << grid.size()];
        for (int set = 1; set < figures.length; set++) {
            figures[set] = figures(set);
        }
    }

    /** What is least in the order of what counts; null where no division is allowed. */
    double @Nullable [] best(List<DivisionObjective> objectives, Map<DivisionObjective, Double> weights) {
        isNearOnly = true;
        double[] near = bestAsIs(objectives, weights);
        isNearOnly = false;
        return near == null ? bestAsIs(objectives, weights) : near;
    }

    private double @Nullable [] bestAsIs(List<DivisionObjective> objectives, Map<DivisionObjective, Double> weights) {
        for (int set = 1; set < figures.length; set++) {
            figures[set] = figures(set);
        }
        double[][] best = new double[1][];
        divide(figures.length - 1, rules.count(), new Figures(0, 0, 0, 0), each -> {
            double[] order = each.inOrder(rules.balance().tolerance(), objectives, weights);
            if (best[0] == null || Arrays.compare(order, best[0]) < 0) {
                best[0] = order;
            }
        });
        return best[0];
    }

    /** The least resident-millimetres of a division as even as that; {@link Long#MAX_VALUE} where there is none. */
    long leastMm(double deviation) {
        long[] least = {Long.MAX_VALUE};
        divide(figures.length - 1, rules.count(), new Figures(0, 0, 0, 0), each -> {
            if (each.deviation() <= deviation) {
                least[0] = Math.min(least[0], each.mm());
            }
        });
        return least[0];
    }

    private interface Visitor {
        void see(Figures division);
    }

    private void divide(int left, int count, Figures before, Visitor visitor) {
        int first = Integer.lowestOneBit(left);
        int others = left ^ first;
        for (int more = others; ; more = (more - 1) & others) {
            int set = first | more;
            Figures own = figures[set];
            if (own != null && (count == 1) == (set == left)) {
                if (count == 1) {
                    visitor.see(before.with(own));
                } else {
                    divide(left ^ set, count - 1, before.with(own), visitor);
                }
            }
            if (more == 0) {
                return;
            }
        }
    }

    private @Nullable Figures figures(int set) {
        List<Integer> members = IntStream.range(0, grid.size())
                .filter(b -> (set >> b & 1) == 1)
                .boxed()
                .toList();
        List<Block> blocks = members.stream().map(grid.ground().blocks()::get).toList();
        List<String> codes = blocks.stream().map(Block::code).toList();
        List<String> fixed = rules.fixedSeats().stream().filter(codes::contains).toList();
        List<String> seats = fixed.isEmpty()
                ? codes.stream().filter(code -> rules.seats().contains(code)).toList()
                : fixed;
        boolean isCut = rules.groups().stream()
                .anyMatch(group -> group.stream().filter(codes::contains).count() % group.size() != 0);
        if (isNearOnly) {
            seats = seats.stream().filter(seat -> isNear(blocks, seat)).toList();
        }
        if (seats.isEmpty() || fixed.size() > 1 || (isWhole && (isCut || !isInOnePiece(members)))) {
            return null;
        }
        int targetOf =
                fixed.isEmpty() ? rules.fixedSeats().size() : rules.fixedSeats().indexOf(fixed.getFirst());
        if (targetOf == rules.count()) {
            return null;
        }
        double target = rules.balance().targets().get(targetOf);
        long value =
                members.stream().mapToLong(b -> rules.balance().values().get(b)).sum();
        int cut = 0;
        for (int b : members) {
            cut += (int) grid.ground().neighbours().get(b).stream()
                    .filter(other -> (set >> other & 1) == 0)
                    .count();
        }
        long mm = seats.stream().mapToLong(seat -> mm(blocks, seat)).min().orElseThrow();
        return new Figures(Math.abs(value / target - 1), Math.abs(value - target), mm, cut);
    }

    private boolean isNear(List<Block> blocks, String seat) {
        int to = grid.territory().getIndex(Block.insee(seat));
        return blocks.stream()
                .allMatch(block -> block.population() == 0
                        || grid.territory().distances().mm(block.commune(), to) <= rules.maxMm());
    }

    private long mm(List<Block> blocks, String seat) {
        int to = grid.territory().getIndex(Block.insee(seat));
        long sum = 0;
        for (Block block : blocks) {
            long mm = grid.territory().distances().mm(block.commune(), to);
            sum += block.population() * (mm > rules.maxMm() ? mm + BEYOND_MM : mm);
        }
        return sum;
    }

    private boolean isInOnePiece(List<Integer> members) {
        Set<Integer> left = new HashSet<>(members);
        List<Integer> reached = new ArrayList<>(members.subList(0, 1));
        left.remove(members.getFirst());
        for (int k = 0; k < reached.size(); k++) {
            for (int other : joined.get(reached.get(k))) {
                if (left.remove(other)) {
                    reached.add(other);
                }
            }
        }
        return left.isEmpty();
    }
}
