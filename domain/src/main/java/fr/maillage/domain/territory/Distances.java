package fr.maillage.domain.territory;

import java.util.Optional;

/**
 * Distances between the communes of a territory, by their position in {@link Territory#communes()}. Whole millimetres,
 * rounded once after the detour factor, so that every sum is exact and every machine finds the same plan. {@link
 * #TOO_FAR} stands for all that an int does not hold.
 */
public interface Distances {

    /** Stands for every distance of 2,147.483647 km and more, as from overseas to the mainland. */
    int TOO_FAR = Integer.MAX_VALUE;

    /** The number of communes. */
    int size();

    /**
     * The distance that a resident of {@code from} travels to a point in {@code to}.
     *
     * @return millimetres, at least 0, at most {@link #TOO_FAR}; 0 where both are the same commune
     */
    int mm(int from, int to);

    /** Positions that no distance undercuts, where there are any: near neighbours are then found without all pairs. */
    default Optional<Positions> findPositions() {
        return Optional.empty();
    }
}
