package fr.maillage.solver.placement;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A radius within which so many sites can serve everybody: each site chosen is the one nearest to the demand point that
 * is farthest from those before. At most about three times the least radius, where distances obey the triangle
 * inequality.
 *
 * @see <a href="https://doi.org/10.1016/0304-3975(85)90224-5">Gonzalez (1985)</a>
 */
final class FarthestFirst {

    private FarthestFirst() {}

    /**
     * The greatest distance of a demand point from the nearest of the sites chosen.
     *
     * @param points how many sites may be chosen, at least 1
     */
    static int radiusMm(Distances distances, int[] demands, int[] sites, int points) {
        Positions positions = distances.findPositions().orElse(null);
        double[] nearest = new double[demands.length];
        int[] chosen = new int[demands.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int farthest = 0;
        for (int point = 0; point < points && farthest >= 0; point++) {
            int site = nearestSite(distances, positions, demands[farthest], sites);
            double most = 0;
            farthest = -1;
            for (int k = 0; k < demands.length; k++) {
                double length = length(distances, positions, demands[k], site);
                if (length < nearest[k]) {
                    nearest[k] = length;
                    chosen[k] = site;
                }
                if (nearest[k] > most) {
                    most = nearest[k];
                    farthest = k;
                }
            }
        }
        int radius = 0;
        for (int k = 0; k < demands.length; k++) {
            radius = Math.max(radius, distances.mm(demands[k], chosen[k]));
        }
        return radius;
    }

    private static int nearestSite(Distances distances, @Nullable Positions positions, int demand, int[] sites) {
        int best = sites[0];
        double least = Double.POSITIVE_INFINITY;
        for (int site : sites) {
            double length = length(distances, positions, demand, site);
            if (length < least) {
                least = length;
                best = site;
            }
        }
        return best;
    }

    private static double length(Distances distances, @Nullable Positions positions, int from, int to) {
        return positions == null ? distances.mm(from, to) : positions.straightMm(from, to);
    }
}
