package fr.maillage.solver.rota;

/**
 * What loads are worth in a linear program of them, whatever its range.
 *
 * @param ofClass of a duty of each class; empty where there are none yet
 * @param slope of the cost in the share, its square aside, for each hundredth of a weighted hour
 */
record LoadPrices(double[] ofClass, double slope) {

    static final LoadPrices NONE = new LoadPrices(new double[0], 0);
}
