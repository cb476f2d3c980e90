package fr.maillage.benchmarks.location;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Straight lines on a plane in whole numbers. Few places have a table of all pairs; between many, a distance is computed
 * when it is asked for.
 */
final class PlanarDistances implements Distances {

    /** The table of so many places has 64 MB. */
    static final int MOST_IN_TABLE = 4_000;

    private final Positions positions;
    private final Rounding rounding;
    private final int @Nullable [] table;

    /**
     * Distances.
     *
     * @param positions on a plane, in the unit of the distances
     * @param rounding to whole numbers
     */
    PlanarDistances(Positions positions, Rounding rounding) {
        this.positions = positions;
        this.rounding = rounding;
        table = size() <= MOST_IN_TABLE ? table() : null;
    }

    private int[] table() {
        int size = size();
        int[] all = new int[size * size];
        IntStream.range(0, size).parallel().forEach(from -> {
            for (int to = 0; to < size; to++) {
                all[from * size + to] = compute(from, to);
            }
        });
        return all;
    }

    private int compute(int from, int to) {
        return from == to ? 0 : rounding.round(positions.straightMm(from, to));
    }

    @Override
    public int size() {
        return positions.size();
    }

    @Override
    public int mm(int from, int to) {
        return table == null ? compute(from, to) : table[from * positions.size() + to];
    }

    @Override
    public Optional<Positions> findPositions() {
        return Optional.of(positions);
    }
}
