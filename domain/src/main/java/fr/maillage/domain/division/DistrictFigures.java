package fr.maillage.domain.division;

import java.util.List;

/**
 * What a territory is.
 *
 * @param district its seat and blocks
 * @param population residents
 * @param value of what is balanced, in thousandths
 * @param target of it, in thousandths
 * @param residentMm the sum of residents × distance to the seat, millimetres
 * @param maxMm the distance of the populated block farthest from the seat
 * @param beyond the codes of the populated blocks farther from the seat than is allowed
 * @param isContiguous whether it is in one piece, links to islands counted as borders
 */
public record DistrictFigures(
        District district,
        long population,
        long value,
        double target,
        long residentMm,
        int maxMm,
        List<String> beyond,
        boolean isContiguous) {

    public DistrictFigures {
        beyond = List.copyOf(beyond);
    }

    /** |value / target − 1|. */
    public double deviation() {
        return Math.abs(value / target - 1);
    }
}
