package fr.maillage.solver.placement.territory;

import fr.maillage.domain.territory.Commune;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of communes along a Hilbert curve over their longitudes and latitudes (Hilbert 1891): what is near on the
 * ground is mostly near in memory, and a territory's distances lie in a few cache lines.
 */
final class HilbertOrder {

    private static final int BITS = 16;

    private HilbertOrder() {}

    /** For each commune its place in the order; those at the same place in that of their indices. */
    static int[] ranks(List<Commune> communes) {
        double west = communes.stream().mapToDouble(Commune::longitude).min().orElse(0);
        double east = communes.stream().mapToDouble(Commune::longitude).max().orElse(0);
        double south = communes.stream().mapToDouble(Commune::latitude).min().orElse(0);
        double north = communes.stream().mapToDouble(Commune::latitude).max().orElse(0);
        double scale = ((1 << BITS) - 1) / Math.max(1e-9, Math.max(east - west, north - south));
        long[] along = communes.stream()
                .mapToLong(each ->
                        distance((int) ((each.longitude() - west) * scale), (int) ((each.latitude() - south) * scale)))
                .toArray();
        int[] ordered = IntStream.range(0, communes.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> along[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[ordered.length];
        for (int rank = 0; rank < ordered.length; rank++) {
            ranks[ordered[rank]] = rank;
        }
        return ranks;
    }

    /** How far along the curve a cell lies. */
    private static long distance(int column, int row) {
        long distance = 0;
        int x = column;
        int y = row;
        for (int side = 1 << (BITS - 1); side > 0; side >>= 1) {
            int right = (x & side) > 0 ? 1 : 0;
            int up = (y & side) > 0 ? 1 : 0;
            distance += (long) side * side * ((3 * right) ^ up);
            if (up == 0) {
                if (right == 1) {
                    x = (1 << BITS) - 1 - x;
                    y = (1 << BITS) - 1 - y;
                }
                int turned = x;
                x = y;
                y = turned;
            }
        }
        return distance;
    }
}
