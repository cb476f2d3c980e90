package fr.maillage.solver.staffing;

import org.jspecify.annotations.Nullable;

/**
 * What one search makes small: a level, and before it what may not be lost any more of the levels before. Rows that are
 * missed come before all, or have a price, which lets a search walk through them.
 *
 * @param level that is made small
 * @param reached of the levels before
 * @param breachPrice of a thousandth of a missed row, in terms of the level; null where rows come first
 */
record Goal(int level, long[] reached, @Nullable Double breachPrice) {

    /** The first level, with rows at a price. */
    static Goal priced(double breachPrice) {
        return new Goal(0, new long[0], breachPrice);
    }

    /** A level once those before it are as small as they get. */
    static Goal of(int level, Roster roster) {
        long[] reached = new long[level];
        for (int l = 0; l < level; l++) {
            reached[l] = roster.total(l);
        }
        return new Goal(level, reached, null);
    }

    /** What comes first. */
    long hard(Roster roster) {
        return breachPrice == null ? roster.breach() : 0;
    }

    /** What is lost of the levels before. */
    long before(Roster roster) {
        long lost = 0;
        for (int l = 0; l < reached.length; l++) {
            lost += Math.max(0, roster.total(l) - reached[l]);
        }
        return lost;
    }

    long value(Roster roster) {
        long value = roster.total(level);
        return breachPrice == null ? value : value + Math.round(breachPrice * roster.breach());
    }
}
