package fr.maillage.solver.placement.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * First territories: seats are spread out (k-means++, Arthur and Vassilvitskii 2007, then some rounds of Lloyd's), and
 * each territory grows from its own, the one that is farthest below its target next, by the unit nearest to the seat.
 */
final class Growth {

    private static final int ROUNDS = 12;

    private final Tier tier;
    private final Units units;
    private final RandomGenerator random;

    Growth(Tier tier, RandomGenerator random) {
        this.tier = tier;
        units = tier.units();
        this.random = random;
    }

    /** A territory for each unit: contiguous ones, if all units hang together, and none is empty. */
    int[] labels() {
        return grow(seats());
    }

    private int[] seats() {
        int[] seats = new int[tier.count()];
        boolean[] isTaken = new boolean[units.size()];
        int fixed = 0;
        while (fixed < seats.length && tier.fixedSite(fixed) != Tier.NONE) {
            seats[fixed] = tier.fixedSite(fixed);
            isTaken[tier.unitOfSite(seats[fixed])] = true;
            fixed++;
        }
        for (int t = fixed; t < seats.length; t++) {
            seats[t] = spread(seats, t, isTaken);
            isTaken[tier.unitOfSite(seats[t])] = true;
        }
        for (int round = 0; round < ROUNDS; round++) {
            if (!centre(seats, fixed)) {
                break;
            }
        }
        return seats;
    }

    /** A site of a unit that has none yet, the likelier the more its unit would gain. */
    private int spread(int[] seats, int count, boolean[] isTaken) {
        double sum = 0;
        int chosen = Tier.NONE;
        for (int site = 0; site < tier.sites(); site++) {
            int unit = tier.unitOfSite(site);
            if (!isTaken[unit]) {
                double gain = 1e-9;
                if (count == 0) {
                    gain += tier.value(unit);
                } else {
                    long least = Long.MAX_VALUE;
                    for (int t = 0; t < count; t++) {
                        least = Math.min(least, tier.costs().of(unit, seats[t]));
                    }
                    gain += least;
                }
                gain /= tier.firstSite(unit + 1) - tier.firstSite(unit);
                sum += gain;
                if (random.nextDouble() * sum < gain) {
                    chosen = site;
                }
            }
        }
        return chosen == Tier.NONE ? anySite(isTaken) : chosen;
    }

    private int anySite(boolean[] isTaken) {
        for (int site = 0; site < tier.sites(); site++) {
            if (!isTaken[tier.unitOfSite(site)]) {
                return site;
            }
        }
        throw new IllegalArgumentException(
                "Fewer units with a place for a seat than the " + tier.count() + " territories of a tier");
    }

    /** Moves each free seat to where those nearest to it want it; returns whether one has moved. */
    private boolean centre(int[] seats, int fixed) {
        int[] nearest = new int[units.size()];
        for (int unit = 0; unit < nearest.length; unit++) {
            for (int t = 1; t < seats.length; t++) {
                if (tier.costs().of(unit, seats[t]) < tier.costs().of(unit, seats[nearest[unit]])) {
                    nearest[unit] = t;
                }
            }
        }
        for (int t = 0; t < seats.length; t++) {
            nearest[tier.unitOfSite(seats[t])] = t;
        }
        long[] cost = new long[tier.sites()];
        for (int unit = 0; unit < nearest.length; unit++) {
            for (int site = 0; site < cost.length; site++) {
                if (nearest[tier.unitOfSite(site)] == nearest[unit]) {
                    cost[site] += tier.costs().of(unit, site);
                }
            }
        }
        boolean hasMoved = false;
        for (int site = 0; site < cost.length; site++) {
            int t = nearest[tier.unitOfSite(site)];
            if (t >= fixed && cost[site] < cost[seats[t]]) {
                seats[t] = site;
                hasMoved = true;
            }
        }
        return hasMoved;
    }

    /** A territory for each unit, grown from given seats, one for each territory. */
    int[] grow(int[] seats) {
        int[] label = new int[units.size()];
        Arrays.fill(label, -1);
        long[] value = new long[seats.length];
        List<List<Integer>> members = new ArrayList<>();
        for (int t = 0; t < seats.length; t++) {
            int unit = tier.unitOfSite(seats[t]);
            label[unit] = t;
            value[t] = tier.value(unit);
            members.add(new ArrayList<>(List.of(unit)));
        }
        boolean[] isShut = new boolean[seats.length];
        for (int grown = seats.length; grown < label.length; ) {
            int t = hungriest(value, isShut);
            int next = t < 0 ? -1 : nearestOutside(members.get(t), label, seats[t]);
            if (t < 0) {
                // What borders nobody goes to the first territory; the local search sees that it is in pieces.
                for (int unit = 0; unit < label.length; unit++) {
                    label[unit] = Math.max(0, label[unit]);
                }
                return label;
            }
            if (next < 0) {
                isShut[t] = true;
            } else {
                label[next] = t;
                value[t] += tier.value(next);
                members.get(t).add(next);
                grown++;
            }
        }
        return label;
    }

    private int hungriest(long[] value, boolean[] isShut) {
        int best = -1;
        for (int t = 0; t < value.length; t++) {
            if (!isShut[t] && (best < 0 || value[t] / tier.target(t) < value[best] / tier.target(best))) {
                best = t;
            }
        }
        return best;
    }

    private int nearestOutside(List<Integer> members, int[] label, int seat) {
        int best = -1;
        for (int unit : members) {
            for (int other : units.neighbours(unit)) {
                if (label[other] < 0
                        && (best < 0
                                || tier.costs().of(other, seat) < tier.costs().of(best, seat))) {
                    best = other;
                }
            }
        }
        return best;
    }
}
