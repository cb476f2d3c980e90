package fr.maillage.domain.division;

import java.util.List;

/**
 * What a division is.
 *
 * @param districts in the division's order
 * @param cutPairs the pairs of neighbouring blocks in different territories
 */
public record DivisionFigures(List<DistrictFigures> districts, int cutPairs) {

    public DivisionFigures {
        districts = List.copyOf(districts);
    }

    /** The greatest |value / target − 1| of a territory. */
    public double greatestDeviation() {
        return districts.stream().mapToDouble(DistrictFigures::deviation).max().orElse(0);
    }

    /** The sum of |value − target|, in thousandths of what is balanced. */
    public double sumOfDeviations() {
        return districts.stream()
                .mapToDouble(each -> Math.abs(each.value() - each.target()))
                .sum();
    }

    /** The sum of residents × distance to their seat, millimetres. */
    public long residentMm() {
        return districts.stream().mapToLong(DistrictFigures::residentMm).sum();
    }

    /** The distance of the populated block farthest from its seat. */
    public int maxMm() {
        return districts.stream().mapToInt(DistrictFigures::maxMm).max().orElse(0);
    }
}
