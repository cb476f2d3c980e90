package fr.maillage.domain.network;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The nearest of some open points; ties go to the lowest index, which is the lowest INSEE code. */
final class NearestPoints {

    private final Distances distances;
    private final int[] open;

    /**
     * The points.
     *
     * @param open at least one, by index
     */
    NearestPoints(Distances distances, List<Integer> open) {
        this.distances = distances;
        this.open = open.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** For each commune the index of its nearest point. */
    List<Integer> listNearest() {
        IntUnaryOperator nearest = distances
                .findPositions()
                .map(positions -> new NearIndex(positions, open).search())
                .<IntUnaryOperator>map(search -> commune -> nearestAround(commune, search))
                .orElse(this::nearestOfAll);
        return IntStream.range(0, distances.size()).map(nearest).boxed().toList();
    }

    private int nearestOfAll(int commune) {
        return nearest(commune, IntStream.of(open));
    }

    /**
     * Among those whose straight line does not rule them out: any point at the distance of the one first found, or less,
     * has a straight line of less than a millimetre more ({@link Positions}), unless it is too far to tell.
     */
    private int nearestAround(int commune, NearIndex.Search search) {
        search.nearest(commune, 1);
        int mm = distances.mm(commune, search.place(0));
        if (mm == Distances.TOO_FAR) {
            return nearestOfAll(commune);
        }
        int found = search.within(commune, mm + 1.0);
        return nearest(commune, IntStream.range(0, found).map(search::place));
    }

    private int nearest(int commune, IntStream points) {
        return points.boxed()
                .min(Comparator.<Integer>comparingInt(point -> distances.mm(commune, point))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
