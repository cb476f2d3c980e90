package fr.maillage.solver.interim;

/** The handovers of a plan, and those that no plan can do without. */
final class Handovers {

    private Handovers() {}

    /** How often someone takes over within an absence. */
    static long count(AntenneDays antenne, int[][] plan) {
        long handovers = 0;
        int places = antenne.places.length;
        for (int place = 0; place < places; place++) {
            boolean hadOne = false;
            int before = AntenneDays.NOBODY;
            for (int d = 0; d < antenne.days; d++) {
                int position = antenne.position(d, place);
                hadOne &= position >= 0;
                int now = position < 0 ? AntenneDays.NOBODY : plan[d][position];
                if (now != AntenneDays.NOBODY) {
                    handovers += hadOne && now != before ? 1 : 0;
                    hadOne = true;
                }
                before = now;
            }
        }
        return handovers;
    }

    /**
     * A bound: of each absence by itself, as if nobody else were absent, the fewest pieces of which someone is at work on
     * all days that need a substitute, less one.
     */
    static long bound(AntenneDays antenne) {
        long bound = 0;
        int places = antenne.places.length;
        boolean[] canGoOn = new boolean[antenne.size()];
        for (int place = 0; place < places; place++) {
            int pieces = 0;
            for (int d = 0; d < antenne.days; d++) {
                int position = antenne.position(d, place);
                if (position < 0) {
                    bound += Math.max(0, pieces - 1);
                    pieces = 0;
                } else if (isNeeded(antenne, d, position) && (pieces == 0 || !goOn(antenne, d, canGoOn))) {
                    pieces++;
                    for (int m = 0; m < canGoOn.length; m++) {
                        canGoOn[m] = antenne.isPresent[m][d];
                    }
                }
            }
            bound += Math.max(0, pieces - 1);
        }
        return bound;
    }

    private static boolean isNeeded(AntenneDays antenne, int day, int position) {
        return (position == 0 && antenne.needsHead[day]) || antenne.covered[day] == antenne.open[day].length;
    }

    /** Whether someone at work on all days of a piece is so on one more; leaves out who is not, if there is. */
    private static boolean goOn(AntenneDays antenne, int day, boolean[] canGoOn) {
        boolean is = false;
        for (int m = 0; m < canGoOn.length; m++) {
            is |= canGoOn[m] && antenne.isPresent[m][day];
        }
        for (int m = 0; m < canGoOn.length && is; m++) {
            canGoOn[m] &= antenne.isPresent[m][day];
        }
        return is;
    }
}
