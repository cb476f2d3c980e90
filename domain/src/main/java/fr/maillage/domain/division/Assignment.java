package fr.maillage.domain.division;

import java.util.Arrays;

/**
 * The assignment problem: rows to columns, one to one, the greatest sum. The Hungarian method with potentials, shortest
 * augmenting paths row by row (Kuhn 1955, Munkres 1957; in this form Jonker and Volgenant 1987), O(n³).
 */
final class Assignment {

    private Assignment() {}

    /**
     * The column of each row, or −1 where there are fewer columns than rows and it gets none.
     *
     * @param worth of each pair, at least 0
     */
    static int[] greatest(long[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        int size = Math.max(rows, columns);
        // Rows and columns count from 1; 0 stands for none. What is not there is worth nothing.
        long[] rowPotential = new long[size + 1];
        long[] columnPotential = new long[size + 1];
        int[] rowOf = new int[size + 1];
        int[] before = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[size + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] done = new boolean[size + 1];
            do {
                done[column] = true;
                int from = rowOf[column];
                long step = Long.MAX_VALUE;
                int next = 0;
                for (int c = 1; c <= size; c++) {
                    if (!done[c]) {
                        long price = from <= rows && c <= columns ? -worth[from - 1][c - 1] : 0;
                        long reduced = price - rowPotential[from] - columnPotential[c];
                        if (reduced < least[c]) {
                            least[c] = reduced;
                            before[c] = column;
                        }
                        if (least[c] < step) {
                            step = least[c];
                            next = c;
                        }
                    }
                }
                for (int c = 0; c <= size; c++) {
                    if (done[c]) {
                        rowPotential[rowOf[c]] += step;
                        columnPotential[c] -= step;
                    } else {
                        least[c] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] <= rows) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        return columnOf;
    }
}
