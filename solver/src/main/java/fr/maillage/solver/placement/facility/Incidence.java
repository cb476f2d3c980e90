package fr.maillage.solver.placement.facility;

import java.util.function.IntPredicate;

/** The lists of a model read from the other side. */
final class Incidence {

    private Incidence() {}

    /**
     * For each site, the demand points that list it, ascending.
     *
     * @param counts which demand points are told; the lists of others are not looked at
     */
    static int[][] demandsBySite(FacilityModel model, IntPredicate counts) {
        int[][] sitesOf = new int[model.demands()][];
        for (int demand = 0; demand < sitesOf.length; demand++) {
            sitesOf[demand] = counts.test(demand) ? model.order(demand) : new int[0];
        }
        return transposed(sitesOf, model.sites());
    }

    /**
     * For each column, the rows that hold it, ascending.
     *
     * @param rows columns by row, in any order
     */
    static int[][] transposed(int[][] rows, int columns) {
        int[] sizes = new int[columns];
        for (int[] row : rows) {
            for (int column : row) {
                sizes[column]++;
            }
        }
        int[][] byColumn = new int[columns][];
        for (int column = 0; column < columns; column++) {
            byColumn[column] = new int[sizes[column]];
        }
        for (int row = rows.length - 1; row >= 0; row--) {
            for (int column : rows[row]) {
                byColumn[column][--sizes[column]] = row;
            }
        }
        return byColumn;
    }
}
