package fr.maillage.solver.interim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists all that can be done on one day without a place, or a change, too many. */
final class DayChoices {

    private final AntenneDays antenne;
    private final int day;
    private final int most;
    private final int[] open;
    private final int[] substitutes;
    private final boolean[] isBusy;
    private final List<int[]> found = new ArrayList<>();
    private boolean isTooMany;

    private DayChoices(AntenneDays antenne, int day, int most) {
        this.antenne = antenne;
        this.day = day;
        this.most = most;
        open = antenne.open[day];
        substitutes = new int[open.length];
        isBusy = new boolean[antenne.size()];
        for (int k = 0; k < open.length; k++) {
            if (antenne.isFrozen[day][k]) {
                isBusy[antenne.earlier[day][k]] = true;
            }
        }
    }

    /**
     * By choice and open place the substitute, or nobody; no choice where there are too many.
     *
     * @param most as many as are not too many
     */
    static int[][] list(AntenneDays antenne, int day, int most) {
        DayChoices choices = new DayChoices(antenne, day, most);
        choices.choose(0, antenne.covered[day], antenne.kept[day]);
        return choices.isTooMany ? new int[0][] : choices.found.toArray(int[][]::new);
    }

    /**
     * Goes on from an open place.
     *
     * @param toCover how many places from here on are stood in for
     * @param toKeep how many of them by who did so earlier
     */
    private void choose(int k, int toCover, int toKeep) {
        int left = open.length - k;
        if (isTooMany || toCover > left || toKeep > toCover || toCover < 0 || toKeep < 0) {
            return;
        }
        if (left == 0) {
            isTooMany = found.size() == most;
            found.add(Arrays.copyOf(substitutes, substitutes.length));
            return;
        }
        if (antenne.isFrozen[day][k]) {
            substitutes[k] = antenne.earlier[day][k];
            choose(k + 1, toCover - 1, toKeep - 1);
            return;
        }
        for (int m = 0; m < isBusy.length; m++) {
            if (antenne.isPresent[m][day] && !isBusy[m]) {
                isBusy[m] = true;
                substitutes[k] = m;
                choose(k + 1, toCover - 1, m == antenne.earlier[day][k] ? toKeep - 1 : toKeep);
                isBusy[m] = false;
            }
        }
        if (k > 0 || !antenne.needsHead[day]) {
            substitutes[k] = AntenneDays.NOBODY;
            choose(k + 1, toCover, toKeep);
        }
    }
}
