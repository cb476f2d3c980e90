package fr.maillage.app.study;

import fr.maillage.app.study.PlannedTerritories.Planned;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Division;
import fr.maillage.domain.division.DivisionAudit;
import fr.maillage.domain.division.DivisionComparison;
import fr.maillage.domain.division.DivisionFigures;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.DrawnDivision;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.NamedDivision;
import fr.maillage.domain.division.Split;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.Borders;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.Contours;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the result of territories from their plan: every figure, every rule, every comparison. */
final class TerritoryAudit {

    /** A bound is a sum of fractions; so much of it may be lost to rounding. */
    private static final double ROUNDING = 1e-9;

    private TerritoryAudit() {}

    /**
     * A division that the scenario asks for.
     *
     * @param name as {@link Planned} has it
     * @param rules that hold it
     * @param given where it was read; null where it is to be drawn
     */
    private record Asked(
            String name, TierRules rules, @Nullable Division given) {}

    /**
     * The blocks of a territory and who borders whom.
     *
     * @param shapes of its communes; null where maps do without, and they are drawn for their borders alone
     */
    static Ground ground(Territory territory, @Nullable CommuneShapes shapes, List<Split> splits) {
        CommuneShapes drawn = shapes == null
                ? CommuneShapes.of(territory.communes(), Contours.embedded(territory.communes(), new Faults()))
                : shapes;
        return Ground.of(territory, Borders.contiguity(territory.communes(), drawn), splits);
    }

    /**
     * Audits planned territories by the rules of the scenario.
     *
     * @throws IllegalArgumentException with what is wrong, if they are not those that the scenario asks for
     * @throws IllegalStateException if a bound contradicts a figure: a fault of the program
     */
    static TerritoryResult of(Territory territory, Ground ground, AskedTerritories asked, PlannedTerritories planned) {
        List<TerritoryResult.Tier> tiers = new ArrayList<>();
        Division outer = null;
        List<Asked> askedTiers = tiers(ground, asked.rules());
        requireNames(askedTiers, planned.tiers());
        for (int k = 0; k < askedTiers.size(); k++) {
            TerritoryResult.Tier tier =
                    audit(territory, ground, askedTiers.get(k), planned.tiers().get(k), outer);
            tiers.add(tier);
            outer = tier.division();
        }
        List<TerritoryResult.Tier> beside = new ArrayList<>();
        List<Asked> askedBeside = beside(ground, asked.divisions());
        requireNames(askedBeside, planned.divisions());
        for (int k = 0; k < askedBeside.size(); k++) {
            beside.add(audit(
                    territory, ground, askedBeside.get(k), planned.divisions().get(k), null));
        }
        return new TerritoryResult(ground, tiers, beside, comparisons(territory, ground, tiers, beside));
    }

    private static List<Asked> tiers(Ground ground, @Nullable DivisionRules rules) {
        if (rules == null) {
            return List.of();
        }
        Stream<Asked> frame = rules
                .findFrame()
                .map(division -> new Asked(division.tier(), TierRules.ofGiven(ground.blocks(), division), division))
                .stream();
        return Stream.concat(frame, rules.tiers().stream().map(tier -> new Asked(tier.name(), tier, null)))
                .toList();
    }

    private static List<Asked> beside(Ground ground, List<NamedDivision> divisions) {
        List<Block> blocks = ground.blocks();
        return divisions.stream()
                .map(named -> switch (named) {
                    case NamedDivision.Given given ->
                        new Asked(given.name(), TierRules.ofGiven(blocks, given.division()), given.division());
                    case NamedDivision.Drawn drawn -> new Asked(drawn.name(), drawn.rules(), null);
                })
                .toList();
    }

    private static void requireNames(List<Asked> asked, List<Planned> planned) {
        List<String> wanted = asked.stream().map(Asked::name).toList();
        List<String> found = planned.stream().map(Planned::name).toList();
        if (!wanted.equals(found)) {
            throw new IllegalArgumentException("territories " + found + " where the scenario asks for " + wanted);
        }
    }

    private static TerritoryResult.Tier audit(
            Territory territory, Ground ground, Asked asked, Planned planned, @Nullable Division outer) {
        Division division = planned.drawn().division();
        if (planned.isGiven() != (asked.given() != null) || (planned.isGiven() && !division.equals(asked.given()))) {
            throw new IllegalArgumentException(
                    "territories " + asked.name() + " that are not those which the scenario gives");
        }
        DivisionAudit audit = DivisionAudit.of(territory, ground, asked.rules(), division, outer);
        if (audit.breaches().isEmpty()) {
            checkBounds(asked.name(), audit.figures(), planned.drawn());
        }
        return new TerritoryResult.Tier(asked.name(), asked.rules(), planned.drawn(), planned.isGiven(), audit);
    }

    private static void checkBounds(String name, DivisionFigures figures, DrawnDivision drawn) {
        Double deviation = drawn.deviationBound();
        Long residentMm = drawn.distanceBound();
        if (deviation != null && figures.greatestDeviation() < deviation - ROUNDING) {
            throw new IllegalStateException("The audit finds territories " + name + " at most "
                    + figures.greatestDeviation() + " off their targets where the bound is " + deviation);
        }
        if (residentMm != null && figures.residentMm() < residentMm) {
            throw new IllegalStateException("The audit finds " + figures.residentMm() + " resident-millimetres of "
                    + name + " where the bound is " + residentMm);
        }
    }

    /** Each division beside the plan with the tier that it is about, then those about the same tier with each other. */
    private static List<DivisionComparison> comparisons(
            Territory territory, Ground ground, List<TerritoryResult.Tier> tiers, List<TerritoryResult.Tier> beside) {
        List<DivisionComparison> comparisons = new ArrayList<>();
        for (TerritoryResult.Tier from : beside) {
            for (TerritoryResult.Tier to : tiers) {
                if (from.division().tier().equals(to.division().tier())) {
                    comparisons.add(compare(territory, ground, from, to));
                }
            }
        }
        for (int k = 0; k < beside.size(); k++) {
            for (TerritoryResult.Tier to : beside.subList(k + 1, beside.size())) {
                if (beside.get(k).division().tier().equals(to.division().tier())) {
                    comparisons.add(compare(territory, ground, beside.get(k), to));
                }
            }
        }
        return comparisons;
    }

    private static DivisionComparison compare(
            Territory territory, Ground ground, TerritoryResult.Tier from, TerritoryResult.Tier to) {
        return DivisionComparison.of(territory, ground, from.name(), from.division(), to.name(), to.division());
    }
}
