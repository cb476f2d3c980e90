package fr.maillage.domain.network;

import fr.maillage.domain.territory.Distances;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What residents would have, as the audit finds it.
 *
 * @param communes how many
 * @param population of all of them
 * @param nearest for each commune, the index of its nearest open point; ties go to the lowest INSEE code
 * @param distanceMm for each commune, how far that is
 * @param coveredPopulation residents within the target
 * @param uncovered the INSEE codes of populated communes beyond the target
 * @param tooFar the INSEE codes of populated communes whose nearest point is {@link Distances#TOO_FAR}: what is said of
 *     distances is then the least that they can be
 * @param totalResidentMm the sum of residents × distance
 * @param medianMm the smallest distance within which half of the residents are
 * @param p90Mm the smallest distance within which nine tenths of the residents are
 * @param maxMm the greatest distance of a populated commune
 * @param values each objective's value of this plan, asked for or not
 */
public record NetworkFigures(
        int communes,
        long population,
        List<Integer> nearest,
        List<Integer> distanceMm,
        long coveredPopulation,
        List<String> uncovered,
        List<String> tooFar,
        long totalResidentMm,
        int medianMm,
        int p90Mm,
        int maxMm,
        Map<Objective, Long> values) {

    public NetworkFigures {
        nearest = List.copyOf(nearest);
        distanceMm = List.copyOf(distanceMm);
        uncovered = List.copyOf(uncovered);
        tooFar = List.copyOf(tooFar);
        values = Map.copyOf(new EnumMap<>(values));
    }

    /** The mean distance of a resident in millimetres; 0 where nobody lives. */
    public double meanMm() {
        return population == 0 ? 0 : (double) totalResidentMm / population;
    }

    /** The share of residents within the target; 1 where nobody lives. */
    public double coveredShare() {
        return population == 0 ? 1 : (double) coveredPopulation / population;
    }
}
