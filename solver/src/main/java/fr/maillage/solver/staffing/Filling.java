package fr.maillage.solver.staffing;

import fr.maillage.domain.division.Assignment;
import java.util.Arrays;
import java.util.Comparator;

/** Has holders fill the counts that a {@link CountProgram} found, those whom it costs least. */
final class Filling {

    /** Above so many holders of a group the exact assignment takes too long. */
    private static final int MOST_EXACT = 400;

    private static final long DEAR = 1L << 40;

    private final StaffingModel model;
    private final Choices choices;
    private final SlotClasses kinds;

    Filling(StaffingModel model, Choices choices, SlotClasses kinds) {
        this.model = model;
        this.choices = choices;
        this.kinds = kinds;
    }

    /**
     * The slot of each holder.
     *
     * @param counts of each group and place in its classes
     */
    int[] fill(int[][] counts) {
        int[] slotOf = new int[model.postes()];
        Arrays.fill(slotOf, -1);
        for (int g = 0; g < counts.length; g++) {
            int[] holders = kinds.groups.get(g);
            int[] columns = columns(kinds.classes.get(g), counts[g], holders.length);
            int[] columnOf = holders.length <= MOST_EXACT ? exact(holders, columns) : greedy(holders, columns);
            for (int i = 0; i < holders.length; i++) {
                slotOf[holders[i]] = columnOf[i] < 0 ? -1 : best(holders[i], columns[columnOf[i]]);
            }
        }
        return slotOf;
    }

    private static int[] columns(int[] classes, int[] counts, int holders) {
        int[] columns = new int[holders];
        int size = 0;
        for (int k = 0; k < classes.length; k++) {
            for (int n = 0; n < counts[k] && size < holders; n++) {
                columns[size++] = classes[k];
            }
        }
        return Arrays.copyOf(columns, size);
    }

    private int[] exact(int[] holders, int[] columns) {
        long[][] worth = new long[holders.length][columns.length];
        for (int i = 0; i < holders.length; i++) {
            for (int c = 0; c < columns.length; c++) {
                worth[i][c] = c > 0 && columns[c] == columns[c - 1]
                        ? worth[i][c - 1]
                        : DEAR - cost(holders[i], best(holders[i], columns[c]));
            }
        }
        return Assignment.greatest(worth);
    }

    /** Whoever has most to lose by not getting the best class chooses first. */
    private int[] greedy(int[] holders, int[] columns) {
        Integer[] order = new Integer[holders.length];
        Arrays.setAll(order, i -> i);
        long[] regret = new long[holders.length];
        for (int i = 0; i < holders.length; i++) {
            long first = Long.MAX_VALUE / 2;
            long second = Long.MAX_VALUE / 2;
            for (int c = 0; c < columns.length; c++) {
                if (c > 0 && columns[c] == columns[c - 1]) {
                    continue;
                }
                long cost = cost(holders[i], best(holders[i], columns[c]));
                if (cost < first) {
                    second = first;
                    first = cost;
                } else {
                    second = Math.min(second, cost);
                }
            }
            regret[i] = second - first;
        }
        Arrays.sort(order, Comparator.comparingLong(i -> -regret[i]));
        boolean[] isTaken = new boolean[columns.length];
        int[] columnOf = new int[holders.length];
        for (int i : order) {
            int chosen = -1;
            long least = Long.MAX_VALUE;
            for (int c = 0; c < columns.length; c++) {
                boolean isRepeated = c > 0 && columns[c] == columns[c - 1] && !isTaken[c - 1];
                if (!isTaken[c] && !isRepeated) {
                    long cost = cost(holders[i], best(holders[i], columns[c]));
                    if (cost < least) {
                        least = cost;
                        chosen = c;
                    }
                }
            }
            columnOf[i] = chosen;
            if (chosen >= 0) {
                isTaken[chosen] = true;
            }
        }
        return columnOf;
    }

    /** The choice of a holder in a class that costs least, by its place. */
    private int best(int holder, int kind) {
        int best = -1;
        for (int k = 0; k < choices.slots[holder].length; k++) {
            if (kinds.classOf[choices.slots[holder][k]] == kind
                    && (best < 0 || choices.costs[0][holder][k] < choices.costs[0][holder][best])) {
                best = k;
            }
        }
        return best < 0 ? -1 : choices.slots[holder][best];
    }

    private long cost(int holder, int slot) {
        return slot < 0 ? DEAR / 2 : model.cost(0, holder, holder, slot);
    }
}
