package fr.maillage.solver.rota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The members of a group by what they may have, the columns that are known of each kind, and the fairest loads found so
 * far. A column says how many duties of each class one member has. Loads are counted in units.
 */
final class LoadKinds {

    /** Cells of a knapsack: 240 MB. */
    private static final long MOST_CELLS = 30_000_000;

    /** Loads times members: 160 MB. */
    private static final long MOST_SHARES = 20_000_000;

    /** A knapsack of so few is filled at once. */
    private static final long FEW_CELLS = 3_000_000;

    /** Shares are whole numbers, and each that is compared may be rounded. */
    private static final int ROUNDED = 2;

    /** Members times classes. */
    private static final int FEW = 1000;

    /** Members who are alike. */
    static final class Kind {
        final List<Integer> members = new ArrayList<>();
        final List<LoadKnapsack.Item> items;
        /** By load, beyond what is published: hundredths of a weighted hour. */
        final long[] share;

        private final Set<List<Integer>> known = new HashSet<>();
        final List<int[]> columns = new ArrayList<>();
        private final List<@Nullable Boolean> arePossible = new ArrayList<>();

        private Kind(List<LoadKnapsack.Item> items, long[] share) {
            this.items = items;
            this.share = share;
        }

        void add(int[] column) {
            if (known.add(Arrays.stream(column).boxed().toList())) {
                columns.add(column);
                arePossible.add(null);
            }
        }
    }

    private record Likeness(int quotite, int days, long carried, long published, List<LoadKnapsack.Item> items) {}

    final LoadClasses classes;
    final int members;
    /** Of each class: its duties that may stay without an agent, all classes together. */
    final int unassigned;

    final Kind[] kinds;
    /** Of each class. */
    final int[] size;

    private final OwnRotas own;
    private final RotaModel model;
    private final long unit;
    private int[][] best;
    private long value;

    /**
     * A group.
     *
     * @param rota that is known
     * @param unassigned duties of all groups that may stay without an agent
     */
    LoadKinds(RotaModel model, LoadClasses classes, Rota rota, int unassigned) {
        this.model = model;
        this.classes = classes;
        members = classes.members.length;
        this.unassigned = Math.max(0, unassigned - classes.impossible);
        unit = classes.unit();
        size = Arrays.stream(classes.load)
                .mapToInt(load -> Math.toIntExact(load / unit))
                .toArray();
        own = new OwnRotas(model, classes);
        best = classes.countsIn(rota);
        value = unfairness(best);
        kinds = kinds();
        for (Kind kind : kinds) {
            kind.members.forEach(m -> kind.add(best[m]));
        }
    }

    private Kind[] kinds() {
        int longest = hasManyShares() ? 0 : longest();
        LoadItems items = new LoadItems(model, classes, isSmall());
        Map<Likeness, Kind> found = new LinkedHashMap<>();
        for (int m = 0; m < members; m++) {
            int member = m;
            int agent = classes.members[m];
            List<LoadKnapsack.Item> own = items.of(m);
            Likeness likeness = new Likeness(
                    model.problem.agents().get(agent).milliQuotite(),
                    model.daysPresent(agent),
                    model.fairness.carried(agent),
                    classes.published[m],
                    own);
            found.computeIfAbsent(likeness, key -> {
                        long[] share = new long[longest + 1];
                        Arrays.setAll(share, load -> share(member, load));
                        return new Kind(own, share);
                    })
                    .members
                    .add(m);
        }
        return found.values().toArray(new Kind[0]);
    }

    long share(int member, long load) {
        return model.fairness.share(classes.members[member], classes.published[member] + load * unit);
    }

    /** The greatest load of anybody in a rota no less fair than the best. */
    private int longest() {
        double share = range()[1] / (double) members + way();
        long longest = 0;
        for (int m = 0; m < members; m++) {
            long all = 0;
            for (int c = 0; c < size.length; c++) {
                all += (long) classes.most[m][c] * size[c];
            }
            long possible = (long) Math.ceil(Math.max(0, (share - share(m, 0) + ROUNDED) / perUnit(m)));
            longest = Math.max(longest, Math.min(all, possible));
        }
        return (int) Math.min(longest, Integer.MAX_VALUE / 2);
    }

    private double perUnit(int member) {
        return model.fairness.sharePerMinute(classes.members[member]) * unit;
    }

    /** The greatest load to be packed: any at all where that is quick, else well above those of the best. */
    int packed() {
        long longest = kinds[0].share.length - 1L;
        if (longest * size.length <= FEW_CELLS) {
            return (int) longest;
        }
        long packed = 0;
        for (int[] counts : best) {
            packed = Math.max(packed, load(counts));
        }
        return (int) Math.min(2 * packed + Arrays.stream(size).max().orElse(0), longest);
    }

    /** Whether its knapsack has a size that can be filled. */
    boolean isSmallEnough() {
        return !hasManyShares() && (long) packed() * size.length <= MOST_CELLS;
    }

    private boolean hasManyShares() {
        return (long) longest() * members > MOST_SHARES;
    }

    /**
     * The columns of a kind that one of its members could have.
     *
     * @param isOpen which are looked at
     */
    List<int[]> listPossible(Kind kind, Predicate<int[]> isOpen) {
        List<int[]> possible = new ArrayList<>();
        for (int v = 0; v < kind.columns.size(); v++) {
            int[] column = kind.columns.get(v);
            if (isOpen.test(column)) {
                Boolean isPossible = kind.arePossible.get(v);
                if (isPossible == null) {
                    isPossible = kind.members.stream().anyMatch(m -> own.arePossible(m, column));
                    kind.arePossible.set(v, isPossible);
                }
                if (isPossible) {
                    possible.add(column);
                }
            }
        }
        return possible;
    }

    /** Whether a member could have a column by itself. */
    boolean isPossible(int member, int[] column) {
        return own.arePossible(member, column);
    }

    int load(int[] counts) {
        return Math.toIntExact(classes.load(counts) / unit);
    }

    /** Whether it is worth the while to look closely. */
    boolean isSmall() {
        return members * size.length <= FEW;
    }

    /** How far the share of anybody is from the mean in a rota no less fair than the best, at most. */
    double way() {
        return Math.sqrt((double) value / members) + 1;
    }

    /** Between which sums of shares any rota lies that is no less fair than the best: shares are nearly linear in loads. */
    long[] range() {
        double sum = 0;
        double squares = 0;
        double known = 0;
        for (int m = 0; m < members; m++) {
            double inverse = 1 / perUnit(m);
            sum += inverse;
            squares += inverse * inverse;
            known += inverse * share(m, 0);
        }
        double total = 0;
        double heaviest = 0;
        for (int c = 0; c < size.length; c++) {
            total += (double) classes.count[c] * size[c];
            heaviest = Math.max(heaviest, size[c]);
        }
        double spread = Math.max(0, squares - sum * sum / members);
        double off = Math.sqrt((double) value / members * spread) / sum + ROUNDED;
        return new long[] {
            (long) Math.floor(((total - unassigned * heaviest + known) / sum - off) * members),
            (long) Math.ceil(((total + known) / sum + off) * members)
        };
    }

    /** By member and class: the fairest known. */
    int[][] best() {
        return best;
    }

    /** Its unfairness. */
    long value() {
        return value;
    }

    /** Takes note of counts by member and class that a rota could have. */
    void offer(int[][] counts) {
        long other = unfairness(counts);
        if (other < value) {
            value = other;
            best = counts;
        }
    }

    long sumOfShares(int[][] counts) {
        long sum = 0;
        for (int m = 0; m < members; m++) {
            sum += share(m, load(counts[m]));
        }
        return sum;
    }

    long unfairness(int[][] counts) {
        long sum = 0;
        long squares = 0;
        for (int m = 0; m < members; m++) {
            long share = share(m, load(counts[m]));
            sum += share;
            squares += share * share;
        }
        return members * squares - sum * sum;
    }
}
