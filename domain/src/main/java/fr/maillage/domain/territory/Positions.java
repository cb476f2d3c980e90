package fr.maillage.domain.territory;

/**
 * Places in space that no distance undercuts: between any two of them, the distance in millimetres is greater than the
 * straight line less one, or {@link Distances#TOO_FAR}. Near neighbours are looked for among the straight lines, and
 * only those that remain are measured.
 *
 * @param x millimetres, one for each place
 * @param y as many
 * @param z as many; all zero on a plane
 */
public record Positions(double[] x, double[] y, double[] z) {

    public Positions {
        if (x.length != y.length || x.length != z.length) {
            throw new IllegalArgumentException(
                    "Coordinates of " + x.length + ", " + y.length + " and " + z.length + " places");
        }
    }

    public int size() {
        return x.length;
    }

    /** The straight line between two places, in millimetres. */
    public double straightMm(int from, int to) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double dz = z[from] - z[to];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
