package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What does not change while a tier is drawn, as arrays: units, the sites where a seat may stand, and what it costs a unit
 * to have its seat at a site. Territories are numbered; the first ones have the fixed seats.
 */
final class Tier {

    /** No seat: none of the territory's units has a site. */
    static final int NONE = -1;

    private final Units units;
    private final int count;
    private final double[] targets;
    private final double tolerance;
    private final long[] values;
    private final int[] blockOfSite;
    private final int[] unitOfSite;
    private final int[] firstSite;
    private final int[] fixedSites;
    private final SeatCosts costs;
    private final double weight;

    /**
     * A tier.
     *
     * @param rules with targets for as many territories as are drawn here
     * @param units to be divided
     */
    Tier(Territory territory, Ground ground, TierRules rules, Units units) {
        this.units = units;
        count = rules.count();
        targets = rules.balance().targets().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Double tolerated = rules.balance().tolerance();
        tolerance = tolerated == null ? Double.POSITIVE_INFINITY : tolerated;
        weight = rules.weight();
        values = new long[units.size()];
        for (int unit = 0; unit < values.length; unit++) {
            for (int block : units.blocks(unit)) {
                values[unit] += rules.balance().values().get(block);
            }
        }
        blockOfSite = IntStream.range(0, units.size())
                .flatMap(unit -> Arrays.stream(units.blocks(unit)))
                .filter(b -> rules.seats().contains(ground.blocks().get(b).code()))
                .toArray();
        unitOfSite = Arrays.stream(blockOfSite).map(units::unitOf).toArray();
        firstSite = new int[units.size() + 1];
        Arrays.stream(unitOfSite).forEach(unit -> firstSite[unit + 1]++);
        for (int unit = 0; unit < units.size(); unit++) {
            firstSite[unit + 1] += firstSite[unit];
        }
        fixedSites = fixedSites(ground, rules.fixedSeats());
        costs = SeatCosts.of(territory, ground, rules.maxMm(), units, firstSite, blockOfSite);
    }

    private int[] fixedSites(Ground ground, List<String> seats) {
        int[] sites = new int[count];
        Arrays.fill(sites, NONE);
        for (int t = 0; t < seats.size(); t++) {
            for (int site = 0; site < blockOfSite.length; site++) {
                if (ground.blocks().get(blockOfSite[site]).code().equals(seats.get(t))) {
                    sites[t] = site;
                }
            }
        }
        return sites;
    }

    Units units() {
        return units;
    }

    /** How many territories. */
    int count() {
        return count;
    }

    double target(int territory) {
        return targets[territory];
    }

    /** The greatest |value / target − 1| that is no breach; infinite where there is no such rule. */
    double tolerance() {
        return tolerance;
    }

    /** What is balanced, of a unit, in thousandths. */
    long value(int unit) {
        return values[unit];
    }

    /** What is balanced, of all units, in thousandths. */
    long values() {
        return Arrays.stream(values).sum();
    }

    /** What the greatest |value / target − 1| of no division is below: a unit is in some territory, and all are what they are. */
    double leastDeviation() {
        double greatestTarget = Arrays.stream(targets).max().orElse(1);
        long greatest = Arrays.stream(values).max().orElse(0);
        double whole = Math.abs(values() / Arrays.stream(targets).sum() - 1);
        return Math.max(whole < 1e-12 ? 0 : whole, greatest / greatestTarget - 1);
    }

    int sites() {
        return blockOfSite.length;
    }

    int blockOfSite(int site) {
        return blockOfSite[site];
    }

    int unitOfSite(int site) {
        return unitOfSite[site];
    }

    /** The first of the sites in a unit; they follow each other up to that of the next. */
    int firstSite(int unit) {
        return firstSite[unit];
    }

    /** The site of a territory's fixed seat; {@link #NONE} where its seat is free. */
    int fixedSite(int territory) {
        return fixedSites[territory];
    }

    /** What it costs a unit to have its seat at a site. */
    SeatCosts costs() {
        return costs;
    }

    /** Of the tier's distance and compactness beside those of other tiers. */
    double weight() {
        return weight;
    }
}
