package fr.maillage.solver.staffing;

import fr.maillage.domain.staffing.Shortage;

/** The staff that is cheapest for each need at its price, among what quotités can add up to. */
final class NeedStaff {

    private final Slots slots;
    private final long[] granularity;
    private final long[] most;

    NeedStaff(StaffingModel model, Choices choices) {
        slots = model.slots;
        granularity = new long[slots.cells()];
        most = new long[slots.cells()];
        for (int h = 0; h < choices.slots.length; h++) {
            int last = Slots.NO_CELL;
            for (int slot : choices.slots[h]) {
                int cell = slots.cell[slot];
                // The slots of a need stand together: it is counted once, whatever the site.
                if (cell != Slots.NO_CELL && cell != last) {
                    int counts = model.counts(h, slot, h);
                    granularity[cell] = gcd(granularity[cell], counts);
                    most[cell] += counts;
                    last = cell;
                }
            }
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** What all needs cost at their best staff; adds it to the subgradient. */
    double evaluate(Prices prices, double[] at, double[] gradient) {
        double ofShortage = prices.ofShortage(at);
        double value = 0;
        double shortage = 0;
        for (int cell = 0; cell < most.length; cell++) {
            double price = at[cell];
            double ideal = ideal(cell, price, ofShortage);
            long unit = Math.max(1, granularity[cell]);
            long low = Math.min(most[cell], (long) Math.floor(ideal / unit) * unit);
            long high = Math.min(most[cell], low + unit);
            double ofLow = ofShortage * slots.shortage(cell, low) + price * low;
            double ofHigh = ofShortage * slots.shortage(cell, high) + price * high;
            long staff = ofLow <= ofHigh ? low : high;
            value += Math.min(ofLow, ofHigh);
            gradient[cell] += staff;
            shortage += slots.shortage(cell, staff);
        }
        if (prices.isShortagePriced()) {
            gradient[prices.shortageAt()] += prices.shortageWeight() * shortage;
        }
        return value;
    }

    /** Where the price of staff passes that of shortage: at one of the pieces' ends. */
    private double ideal(int cell, double price, double ofShortage) {
        long target = slots.target[cell];
        double perWeight = ofShortage * slots.priority[cell];
        // Weights grow with the steps: the last one that the price passes is found by halving.
        long low = 0;
        long high = (target + Slots.ONE - 1) / Slots.ONE;
        while (low < high) {
            long step = (low + high + 1) / 2;
            if (price > perWeight * Shortage.weight(target, step)) {
                low = step;
            } else {
                high = step - 1;
            }
        }
        long missing = Math.min(target, low * Slots.ONE);
        return target - missing;
    }
}
