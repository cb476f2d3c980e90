package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.util.Arrays;

/**
 * What it costs a unit to have its seat at a site: resident-millimetres, what is beyond the greatest distance counted as
 * far longer. Where every unit is one block, residents and distances are kept apart, in half the memory.
 */
abstract sealed class SeatCosts {

    /** Beyond the greatest distance to the seat a resident counts as so much farther: more than any way is long. */
    private static final int BEYOND_MM = 1_000_000_000;

    /** The cost of a unit. */
    abstract long of(int unit, int site);

    /**
     * Adds a unit's costs to those of the sites of other units, or takes them off.
     *
     * @return the site with the least cost then, the first of equals; {@link Tier#NONE} where there is none
     */
    abstract int add(int unit, int sign, int[] members, int size, long[] seatCost);

    /** Whether all residents of a unit are within the greatest distance. */
    abstract boolean isNear(int unit, int site);

    /** The cost of some units together. */
    abstract long sum(int site, int[] members, int size);

    /** The costs of all units at one site. */
    abstract void fill(int site, long[] costs);

    /**
     * The costs of all units.
     *
     * @param firstSite of each unit, and at last the number of sites
     * @param blockOfSite in the order of the units
     */
    static SeatCosts of(
            Territory territory, Ground ground, int maxMm, Units units, int[] firstSite, int[] blockOfSite) {
        boolean isLone = true;
        for (int unit = 0; unit < units.size(); unit++) {
            isLone &= units.blocks(unit).length == 1;
        }
        int[] communeOfSite = Arrays.stream(blockOfSite)
                .map(b -> ground.blocks().get(b).commune())
                .toArray();
        return isLone
                ? new OfBlocks(territory, ground, maxMm, units, firstSite, communeOfSite)
                : new OfGroups(territory, ground, maxMm, units, firstSite, communeOfSite);
    }

    private static int mm(Distances distances, Block from, int commune, int maxMm) {
        int mm = distances.mm(from.commune(), commune);
        return mm > maxMm ? Math.min(Integer.MAX_VALUE - BEYOND_MM, mm) + BEYOND_MM : mm;
    }

    private static final class OfBlocks extends SeatCosts {

        private final int[] firstSite;
        private final int maxMm;
        private final long[] population;
        private final boolean isEverySite;
        /** By unit, then by site; and by site, then by unit, which is the same where all units are sites both ways alike. */
        private final int[][] from;

        private final int[][] to;

        OfBlocks(Territory territory, Ground ground, int maxMm, Units units, int[] firstSite, int[] communeOfSite) {
            this.firstSite = firstSite;
            this.maxMm = maxMm;
            population = new long[units.size()];
            from = new int[units.size()][communeOfSite.length];
            for (int unit = 0; unit < population.length; unit++) {
                Block block = ground.blocks().get(units.blocks(unit)[0]);
                population[unit] = block.population();
                for (int site = 0; site < communeOfSite.length; site++) {
                    from[unit][site] = mm(territory.distances(), block, communeOfSite[site], maxMm);
                }
            }
            isEverySite = communeOfSite.length == population.length;
            boolean isSymmetric = isEverySite;
            for (int unit = 0; isSymmetric && unit < population.length; unit++) {
                for (int other = 0; isSymmetric && other < unit; other++) {
                    isSymmetric = from[unit][other] == from[other][unit];
                }
            }
            to = isSymmetric ? from : new int[communeOfSite.length][population.length];
            for (int site = 0; !isSymmetric && site < to.length; site++) {
                for (int unit = 0; unit < population.length; unit++) {
                    to[site][unit] = from[unit][site];
                }
            }
        }

        @Override
        long of(int unit, int site) {
            return population[unit] * from[unit][site];
        }

        @Override
        boolean isNear(int unit, int site) {
            return population[unit] == 0 || from[unit][site] <= maxMm;
        }

        @Override
        int add(int unit, int sign, int[] members, int size, long[] seatCost) {
            long residents = sign * population[unit];
            return isEverySite
                    ? addToUnits(from[unit], residents, members, size, seatCost)
                    : addToSites(from[unit], residents, members, size, seatCost);
        }

        private static int addToUnits(int[] mm, long residents, int[] members, int size, long[] seatCost) {
            int best = Tier.NONE;
            long least = Long.MAX_VALUE;
            for (int k = 0; k < size; k++) {
                int site = members[k];
                long cost = seatCost[site] + residents * mm[site];
                seatCost[site] = cost;
                if (cost <= least && (cost < least || site < best)) {
                    least = cost;
                    best = site;
                }
            }
            return best;
        }

        private int addToSites(int[] mm, long residents, int[] members, int size, long[] seatCost) {
            int best = Tier.NONE;
            long least = Long.MAX_VALUE;
            for (int k = 0; k < size; k++) {
                int site = firstSite[members[k]];
                if (site < firstSite[members[k] + 1]) {
                    long cost = seatCost[site] + residents * mm[site];
                    seatCost[site] = cost;
                    if (cost <= least && (cost < least || site < best)) {
                        least = cost;
                        best = site;
                    }
                }
            }
            return best;
        }

        @Override
        long sum(int site, int[] members, int size) {
            int[] mm = to[site];
            long sum = 0;
            for (int k = 0; k < size; k++) {
                sum += population[members[k]] * mm[members[k]];
            }
            return sum;
        }

        @Override
        void fill(int site, long[] costs) {
            int[] mm = to[site];
            for (int unit = 0; unit < costs.length; unit++) {
                costs[unit] = population[unit] * mm[unit];
            }
        }
    }

    private static final class OfGroups extends SeatCosts {

        private final int[] firstSite;
        private final long[][] cost;
        private final boolean[][] isFar;

        OfGroups(Territory territory, Ground ground, int maxMm, Units units, int[] firstSite, int[] communeOfSite) {
            this.firstSite = firstSite;
            cost = new long[units.size()][communeOfSite.length];
            isFar = new boolean[units.size()][communeOfSite.length];
            for (int unit = 0; unit < cost.length; unit++) {
                for (int b : units.blocks(unit)) {
                    Block block = ground.blocks().get(b);
                    for (int site = 0; block.population() > 0 && site < communeOfSite.length; site++) {
                        int mm = mm(territory.distances(), block, communeOfSite[site], maxMm);
                        cost[unit][site] += block.population() * (long) mm;
                        isFar[unit][site] |= mm > maxMm;
                    }
                }
            }
        }

        @Override
        long of(int unit, int site) {
            return cost[unit][site];
        }

        @Override
        boolean isNear(int unit, int site) {
            return !isFar[unit][site];
        }

        @Override
        int add(int unit, int sign, int[] members, int size, long[] seatCost) {
            long[] costs = cost[unit];
            int best = Tier.NONE;
            for (int k = 0; k < size; k++) {
                for (int site = firstSite[members[k]]; site < firstSite[members[k] + 1]; site++) {
                    seatCost[site] += sign * costs[site];
                    if (best == Tier.NONE
                            || seatCost[site] < seatCost[best]
                            || (seatCost[site] == seatCost[best] && site < best)) {
                        best = site;
                    }
                }
            }
            return best;
        }

        @Override
        long sum(int site, int[] members, int size) {
            long sum = 0;
            for (int k = 0; k < size; k++) {
                sum += cost[members[k]][site];
            }
            return sum;
        }

        @Override
        void fill(int site, long[] costs) {
            for (int unit = 0; unit < costs.length; unit++) {
                costs[unit] = cost[unit][site];
            }
        }
    }
}
