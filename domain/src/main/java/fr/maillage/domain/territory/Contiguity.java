package fr.maillage.domain.territory;

import java.util.List;

/**
 * Which communes share a border longer than a point.
 *
 * @param neighbours for each commune index, the indices of its neighbours, ascending
 * @param origin what the borders were read from
 */
public record Contiguity(List<List<Integer>> neighbours, Origin origin) {

    /** What the borders were read from. */
    public enum Origin {
        /** The communes' published contours. */
        CONTOURS,
        /** The Voronoi cells of their chefs-lieux, where no contours are known. */
        VORONOI
    }

    public Contiguity {
        neighbours = neighbours.stream().map(List::copyOf).toList();
    }
}
