package fr.maillage.solver.placement.territory;

import fr.maillage.solver.search.Steps;
import java.util.Arrays;

/**
 * A lower bound on the distance of all divisions of a tier within some deviation of the targets. Contiguity and groups
 * aside, they are solutions of the p-median problem with capacities from below and above. That every unit has one seat
 * goes into the objective (Mulvey and Beck 1984); what remains for each site is a knapsack, of whose items the last may be
 * cut, and of the sites as many are chosen as there are territories. The multipliers climb along a deflected subgradient.
 */
final class SeatRelaxation {

    private static final double FIRST_STEP = 1;
    private static final double LEAST_STEP = 1e-3;
    private static final double SHORTER = 0.7;
    private static final int PATIENCE = 20;
    private static final double INERTIA = 0.7;

    /** What rounding may add to a sum of some thousand terms, beside the greatest of them. */
    private static final double ROUNDING = 1e-9;

    private final Tier tier;
    private final double least;
    private final double most;
    private final int size;
    private final long[] costs;
    private final double[] reduced;
    private final int[] items;
    private final double[] price;
    private final double[] siteValue;
    private final boolean[] isExact;
    private final double[] missing;

    /**
     * A relaxation.
     *
     * @param deviation the greatest |value / target − 1|; infinite for any
     */
    SeatRelaxation(Tier tier, double deviation) {
        this.tier = tier;
        size = tier.units().size();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int t = 0; t < tier.count(); t++) {
            low = Math.min(low, tier.target(t) * (1 - deviation));
            high = Math.max(high, tier.target(t) * (1 + deviation));
        }
        least = Math.max(0, Math.ceil(low - ROUNDING * Math.abs(low)));
        most = high + ROUNDING * high;
        costs = new long[size];
        reduced = new double[size];
        items = new int[size];
        price = new double[size];
        siteValue = new double[tier.sites()];
        isExact = new boolean[tier.sites()];
        missing = new double[size];
    }

    /**
     * The greatest bound found, at least 0.
     *
     * @param value that a division is known to reach, or a guess of it
     * @param iterations at most
     * @param steps one for each iteration
     */
    long bound(double value, int iterations, Steps steps) {
        double sum = 0;
        for (int unit = 0; unit < size; unit++) {
            sum += tier.value(unit);
        }
        for (int unit = 0; unit < size; unit++) {
            price[unit] = 1.3 * value * tier.value(unit) / Math.max(1, sum);
        }
        double[] bestPrice = price.clone();
        double[] direction = new double[size];
        double best = 0;
        double step = FIRST_STEP;
        int stale = 0;
        for (int iteration = 0; iteration < iterations && step > LEAST_STEP && !steps.isOver(); iteration++) {
            steps.spend(1);
            double bound = evaluate();
            if (bound > best) {
                best = bound;
                System.arraycopy(price, 0, bestPrice, 0, size);
                stale = 0;
            } else if (++stale > PATIENCE) {
                step *= SHORTER;
                stale = 0;
                System.arraycopy(bestPrice, 0, price, 0, size);
                Arrays.fill(direction, 0);
                continue;
            }
            double norm = 0;
            for (int unit = 0; unit < size; unit++) {
                direction[unit] = INERTIA * direction[unit] + (1 - INERTIA) * missing[unit];
                norm += direction[unit] * direction[unit] * Math.max(1, tier.value(unit));
            }
            double length = step * Math.max(value * 1e-3, value - bound) / Math.max(norm, 1e-12);
            for (int unit = 0; unit < size; unit++) {
                price[unit] += length * direction[unit] * Math.max(1, tier.value(unit));
            }
        }
        return (long) Math.floor(Math.max(0, best));
    }

    /** The bound at the present prices; what each unit then lacks, or has too much, of its one seat. */
    private double evaluate() {
        double bound = 0;
        double large = 0;
        for (double each : price) {
            bound += each;
            large += Math.abs(each);
        }
        for (int site = 0; site < siteValue.length; site++) {
            siteValue[site] = knapsack(site, 0, false);
            isExact[site] = false;
        }
        Arrays.fill(missing, 1);
        boolean[] isChosen = new boolean[siteValue.length];
        int free = tier.count();
        for (int t = 0; t < tier.count(); t++) {
            int fixed = tier.fixedSite(t);
            if (fixed != Tier.NONE) {
                isChosen[fixed] = true;
                bound += knapsack(fixed, least, true);
                free--;
            }
        }
        for (; free > 0; free--) {
            bound += choose(isChosen);
        }
        // Prices far above all costs cancel out, but for their rounding.
        return bound - ROUNDING * (Math.abs(bound) + large);
    }

    /** The value of the next best site, which is chosen. The least capacity is looked at only where it may matter. */
    private double choose(boolean[] isChosen) {
        while (true) {
            int best = -1;
            for (int site = 0; site < siteValue.length; site++) {
                if (!isChosen[site] && (best < 0 || siteValue[site] < siteValue[best])) {
                    best = site;
                }
            }
            if (best < 0) {
                return 0;
            }
            if (isExact[best] || least == 0) {
                isChosen[best] = true;
                return knapsack(best, least, true);
            }
            siteValue[best] = knapsack(best, least, false);
            isExact[best] = true;
        }
    }

    /** The least reduced cost of a territory with its seat at a site; the site's own unit is in it. */
    private double knapsack(int site, double atLeast, boolean isTaken) {
        tier.costs().fill(site, costs);
        int own = tier.unitOfSite(site);
        double value = costs[own] - price[own];
        double weight = tier.value(own);
        if (isTaken) {
            missing[own] -= 1;
        }
        int count = 0;
        double offered = 0;
        for (int unit = 0; unit < size; unit++) {
            double cost = costs[unit] - price[unit];
            if (cost < 0 && unit != own) {
                double heavy = tier.value(unit);
                if (heavy == 0) {
                    value += cost;
                    if (isTaken) {
                        missing[unit] -= 1;
                    }
                } else {
                    reduced[unit] = cost / heavy;
                    items[count++] = unit;
                    offered += heavy;
                }
            }
        }
        if (weight + offered >= atLeast) {
            return value + fill(count, Math.max(0, most - weight), isTaken);
        }
        value += fill(count, offered, isTaken);
        weight += offered;
        count = 0;
        for (int unit = 0; unit < size; unit++) {
            double cost = costs[unit] - price[unit];
            if (cost >= 0 && unit != own && tier.value(unit) > 0) {
                reduced[unit] = cost / tier.value(unit);
                items[count++] = unit;
            }
        }
        return value + fill(count, atLeast - weight, isTaken);
    }

    /** Fills a room with the cheapest of the first items, each by its reduced cost for a thousandth; the last is cut. */
    private double fill(int count, double room, boolean isTaken) {
        double value = 0;
        double left = room;
        int from = 0;
        int to = count;
        while (from < to && left > 0) {
            int middle = partition(from, to);
            double cheaper = 0;
            for (int k = from; k < middle; k++) {
                cheaper += tier.value(items[k]);
            }
            if (cheaper > left) {
                to = middle;
                continue;
            }
            for (int k = from; k <= middle; k++) {
                double share = Math.min(1, left / tier.value(items[k]));
                value += share * reduced[items[k]] * tier.value(items[k]);
                left -= share * tier.value(items[k]);
                if (isTaken) {
                    missing[items[k]] -= share;
                }
            }
            from = middle + 1;
        }
        return value;
    }

    /** Puts the cheaper items first; returns the place of the dividing one. */
    private int partition(int from, int to) {
        int middle = (from + to) >>> 1;
        int pivot = items[middle];
        items[middle] = items[to - 1];
        int end = from;
        for (int k = from; k < to - 1; k++) {
            if (reduced[items[k]] < reduced[pivot]) {
                int item = items[k];
                items[k] = items[end];
                items[end++] = item;
            }
        }
        items[to - 1] = items[end];
        items[end] = pivot;
        return end;
    }
}
