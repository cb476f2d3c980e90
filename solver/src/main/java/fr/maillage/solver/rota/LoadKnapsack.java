package fr.maillage.solver.rota;

import java.util.Arrays;
import java.util.List;

/**
 * What duties of each class are worth at most, for each load that they add up to, at given prices: a knapsack by dynamic
 * programming, item by item.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-24777-7">Kellerer, Pferschy, Pisinger (2004), Knapsack Problems</a>
 */
final class LoadKnapsack {

    private final int[] size;
    private final int length;
    /** By item: the greatest worth of the items from it on, by load in units; negative infinity where none adds up. */
    private double[][] worth = {};

    private double[] prices = {};
    private Item[] items = {};

    /**
     * Duties of which one kind is taken.
     *
     * @param classes of which one is taken, or none
     * @param most duties of that class
     */
    record Item(List<Integer> classes, int most) {}

    /** Takes duties of each class. */
    interface Taker {

        /**
         * Takes some.
         *
         * @return whether to go on
         */
        boolean take(int[] counts);
    }

    /**
     * A knapsack.
     *
     * @param size of each class, in units, at least 0
     * @param length the greatest load looked at, in units
     */
    LoadKnapsack(int[] size, int length) {
        this.size = size;
        this.length = length;
    }

    int length() {
        return length;
    }

    /**
     * Fills it.
     *
     * @param prices of one duty of each class
     */
    void fill(double[] prices, List<Item> items) {
        this.prices = prices;
        this.items = items.toArray(new Item[0]);
        if (worth.length <= items.size()) {
            int before = worth.length;
            worth = Arrays.copyOf(worth, items.size() + 1);
            for (int k = before; k < worth.length; k++) {
                worth[k] = new double[length + 1];
            }
        }
        Arrays.fill(worth[items.size()], Double.NEGATIVE_INFINITY);
        worth[items.size()][0] = 0;
        for (int k = items.size() - 1; k >= 0; k--) {
            double[] rest = worth[k + 1];
            double[] with = worth[k];
            System.arraycopy(rest, 0, with, 0, length + 1);
            for (int of : this.items[k].classes()) {
                for (int count = 1; count <= this.items[k].most(); count++) {
                    add(rest, with, (long) count * size[of], count * prices[of]);
                }
            }
        }
    }

    private void add(double[] rest, double[] with, long step, double more) {
        for (int load = (int) Math.min(step, length + 1L); load <= length; load++) {
            double value = rest[load - (int) step] + more;
            if (value > with[load]) {
                with[load] = value;
            }
        }
    }

    /** What a unit of load is worth at most. */
    double worthOfUnit() {
        double greatest = 0;
        for (Item item : items) {
            for (int of : item.classes()) {
                if (size[of] > 0) {
                    greatest = Math.max(greatest, prices[of] / size[of]);
                }
            }
        }
        return greatest;
    }

    /** What all duties that weigh nothing are worth at most. */
    double worthOfWeightless() {
        double sum = 0;
        for (Item item : items) {
            double greatest = 0;
            for (int of : item.classes()) {
                if (size[of] == 0) {
                    greatest = Math.max(greatest, item.most() * prices[of]);
                }
            }
            sum += greatest;
        }
        return sum;
    }

    /** The greatest worth of duties that add up to a load. */
    double worth(int load) {
        return worth[0][load];
    }

    /**
     * Lists the ways to add up to a load that are worth at least so much; some may be there twice.
     *
     * @return false if the taker ended it
     */
    boolean list(int load, double least, Taker taker) {
        return list(0, load, least, new int[size.length], taker);
    }

    private boolean list(int from, int load, double least, int[] counts, Taker taker) {
        if (from == items.length) {
            return taker.take(counts.clone());
        }
        if (worth[from + 1][load] >= least && !list(from + 1, load, least, counts, taker)) {
            return false;
        }
        for (int of : items[from].classes()) {
            for (int count = 1; count <= items[from].most() && (long) count * size[of] <= load; count++) {
                double left = least - count * prices[of];
                int rest = load - count * size[of];
                if (worth[from + 1][rest] >= left) {
                    counts[of] += count;
                    boolean goesOn = list(from + 1, rest, left, counts, taker);
                    counts[of] -= count;
                    if (!goesOn) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
