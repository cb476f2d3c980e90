package fr.maillage.app.cli;

import fr.maillage.app.study.TerritoryResult;
import fr.maillage.domain.division.DistrictFigures;
import fr.maillage.domain.division.DivisionComparison;
import fr.maillage.domain.division.DivisionFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a plan says of its territories on the terminal: a line for each tier and for each comparison. */
final class TerritoryAnswer {

    private TerritoryAnswer() {}

    static List<String> lines(TerritoryResult result) {
        List<String> lines = new ArrayList<>();
        result.tiers().forEach(tier -> lines.add(tier(tier)));
        result.comparisons().forEach(comparison -> lines.add(comparison(comparison)));
        return lines;
    }

    private static String tier(TerritoryResult.Tier tier) {
        DivisionFigures figures = tier.figures();
        int count = figures.districts().size();
        long population = figures.districts().stream()
                .mapToLong(DistrictFigures::population)
                .sum();
        return String.format(
                Locale.ROOT,
                "%s: %d %s%s, greatest deviation %s, mean %.3f km to the seat, %,.2f person-km%s%s",
                tier.name(),
                count,
                count == 1 ? "territory" : "territories",
                tier.isGiven() ? ", given" : "",
                deviation(tier),
                figures.residentMm() / 1e6 / Math.max(1, population),
                figures.residentMm() / 1e6,
                tier.isGiven() ? "" : distanceProof(tier),
                tier.drawn().isOptimal() ? "; optimum proven" : "");
    }

    private static String deviation(TerritoryResult.Tier tier) {
        double greatest = tier.figures().greatestDeviation();
        Double tolerance = tier.rules().balance().tolerance();
        Double bound = tier.drawn().deviationBound();
        String found = percent(greatest) + (tolerance == null ? "" : " of " + percent(tolerance) + " allowed");
        boolean isMet = tolerance != null && greatest <= tolerance;
        if (tier.isGiven() || isMet) {
            return found;
        }
        return found + (bound == null || bound == 0 ? " (no bound)" : " (bound " + percent(bound) + ")");
    }

    private static String distanceProof(TerritoryResult.Tier tier) {
        long value = tier.figures().residentMm();
        Long bound = tier.drawn().distanceBound();
        return bound == null
                ? " (no bound)"
                : String.format(
                        Locale.ROOT,
                        " (bound %,.2f, gap %.2f %%)",
                        bound / 1e6,
                        100.0 * Math.abs(value - bound) / Math.max(1, value));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String comparison(DivisionComparison comparison) {
        String names = comparison.from() + " \u2192 " + comparison.to() + ": ";
        return comparison.changed().isEmpty()
                ? names + "no commune changes"
                : String.format(
                        Locale.ROOT,
                        "%s%.1f %% of residents in the same territory, %,d change",
                        names,
                        Math.floor(1000 * comparison.agreement()) / 10,
                        comparison.changedPopulation());
    }
}
