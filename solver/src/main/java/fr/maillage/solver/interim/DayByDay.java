package fr.maillage.solver.interim;

import java.util.Arrays;

/**
 * A plan made day by day: what is frozen and what can stay, the head, who stood in the day before, then whoever is at work
 * longest of the absence, of these the one with the least share. It leaves the fewest places without a substitute and makes
 * the fewest changes; it has few handovers.
 */
final class DayByDay {

    private final AntenneDays antenne;
    private final Shares shares;
    private final int[] counts;
    private final int[][] plan;

    private DayByDay(AntenneDays antenne, Shares shares) {
        this.antenne = antenne;
        this.shares = shares;
        counts = new int[antenne.size()];
        plan = new int[antenne.days][];
    }

    /** By day and open place the substitute, or nobody. */
    static int[][] plan(AntenneDays antenne, Shares shares) {
        DayByDay dayByDay = new DayByDay(antenne, shares);
        for (int d = 0; d < antenne.days; d++) {
            dayByDay.plan[d] = dayByDay.plan(d);
        }
        return dayByDay.plan;
    }

    private int[] plan(int day) {
        int[] open = antenne.open[day];
        int[] own = new int[open.length];
        Arrays.fill(own, AntenneDays.NOBODY);
        boolean[] isFree = new boolean[antenne.size()];
        for (int m = 0; m < isFree.length; m++) {
            isFree[m] = antenne.isPresent[m][day];
        }
        int left = antenne.covered[day];
        for (int k = 0; k < open.length; k++) {
            if (antenne.isFrozen[day][k]) {
                own[k] = take(antenne.earlier[day][k], isFree);
                left--;
            }
        }
        int stay = antenne.kept[day] - (antenne.covered[day] - left);
        for (int k = 0; k < open.length && stay > 0; k++) {
            int before = antenne.earlier[day][k];
            if (own[k] == AntenneDays.NOBODY && before >= 0 && isFree[before]) {
                own[k] = take(before, isFree);
                left--;
                stay--;
            }
        }
        if (antenne.needsHead[day] && own[0] == AntenneDays.NOBODY) {
            own[0] = take(best(day, 0, isFree), isFree);
            left--;
        }
        for (int k = 0; k < open.length; k++) {
            int before = before(day, open[k]);
            if (left > 0 && own[k] == AntenneDays.NOBODY && before >= 0 && isFree[before]) {
                own[k] = take(before, isFree);
                left--;
            }
        }
        for (int k = 0; k < open.length; k++) {
            if (left > 0 && own[k] == AntenneDays.NOBODY) {
                own[k] = take(best(day, k, isFree), isFree);
                left--;
            }
        }
        return own;
    }

    private int take(int encadrant, boolean[] isFree) {
        isFree[encadrant] = false;
        counts[encadrant]++;
        return encadrant;
    }

    /** Who stood in for a place the day before. */
    private int before(int day, int place) {
        int position = day == 0 ? -1 : antenne.position(day - 1, place);
        return position < 0 ? AntenneDays.NOBODY : plan[day - 1][position];
    }

    private int best(int day, int k, boolean[] isFree) {
        int place = antenne.open[day][k];
        int before = before(day, place);
        if (before >= 0 && isFree[before]) {
            return before;
        }
        int best = AntenneDays.NOBODY;
        int longest = 0;
        for (int m = 0; m < isFree.length; m++) {
            if (!isFree[m]) {
                continue;
            }
            int reach = reach(day, place, m);
            if (best == AntenneDays.NOBODY || reach > longest || (reach == longest && share(m) < share(best))) {
                best = m;
                longest = reach;
            }
        }
        return best;
    }

    private long share(int encadrant) {
        return shares.share(encadrant, counts[encadrant]);
    }

    /** How many working days of an absence, from a day on, an encadrant is at work without a break. */
    private int reach(int day, int place, int encadrant) {
        int end = day;
        while (end < antenne.days && antenne.isPresent[encadrant][end] && antenne.position(end, place) >= 0) {
            end++;
        }
        return end - day;
    }
}
