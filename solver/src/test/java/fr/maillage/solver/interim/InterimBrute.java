package fr.maillage.solver.interim;

import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.Encadrant;
import fr.maillage.domain.interim.InterimIndex;
import fr.maillage.domain.interim.InterimProblem;
import java.util.Arrays;

/** The best values of one antenne by trying all plans. */
final class InterimBrute {

    private static final int NOBODY = InterimIndex.NOBODY;

    private final InterimIndex index;
    private final InterimProblem problem;
    private final int encadrants;
    private final int days;
    private final int[][] plan;
    private final long[] values = new long[5];
    private long[] best = {Long.MAX_VALUE};
    private long plans;

    InterimBrute(InterimProblem problem) {
        this.problem = problem;
        index = new InterimIndex(problem);
        encadrants = problem.encadrants().size();
        days = index.days().size();
        plan = new int[days][index.places()];
    }

    /** In the order of the objectives. */
    long[] best() {
        choose(0, 0);
        return best;
    }

    /** How many there are. */
    long plans() {
        return plans;
    }

    private void choose(int day, int place) {
        if (day == days) {
            plans++;
            reckon();
            if (Arrays.compare(values, best) < 0) {
                best = values.clone();
            }
            return;
        }
        if (place == index.places()) {
            choose(day + 1, 0);
            return;
        }
        boolean isFrozen = index.isFrozen(place, day);
        for (int by = NOBODY; by < encadrants; by++) {
            if (isAllowed(day, place, by) && (!isFrozen || by == index.earlier(place, day))) {
                plan[day][place] = by;
                choose(day, place + 1);
            }
        }
    }

    private boolean isAllowed(int day, int place, int by) {
        if (by == NOBODY) {
            return true;
        }
        for (int other = 0; other < place; other++) {
            if (plan[day][other] == by) {
                return false;
            }
        }
        return index.isOpen(place, day) && index.isPresent(by, day);
    }

    private void reckon() {
        Arrays.fill(values, 0);
        int[] stoodIn = new int[encadrants];
        for (int place = 0; place < index.places(); place++) {
            int substitutions = 0;
            for (int d = 0; d < days; d++) {
                int now = plan[d][place];
                if (!index.isOpen(place, d)) {
                    values[3] += Math.max(0, substitutions - 1);
                    substitutions = 0;
                    continue;
                }
                if (now == NOBODY) {
                    values[index.isHead(place, d) ? 0 : 1]++;
                } else {
                    stoodIn[now]++;
                    boolean goesOn = substitutions > 0 && plan[d - 1][place] == now;
                    substitutions += goesOn ? 0 : 1;
                }
                int earlier = index.earlier(place, d);
                values[2] += earlier != NOBODY && earlier != now ? 1 : 0;
            }
            values[3] += Math.max(0, substitutions - 1);
        }
        values[4] = unfairness(stoodIn);
    }

    private long unfairness(int[] stoodIn) {
        long unfairness = 0;
        for (int one = 0; one < encadrants; one++) {
            for (int other = 0; other < one; other++) {
                if (index.daysPresent(one) > 0 && index.daysPresent(other) > 0) {
                    long difference = share(one, stoodIn) - share(other, stoodIn);
                    unfairness += difference * difference;
                }
            }
        }
        return unfairness;
    }

    private long share(int encadrant, int[] stoodIn) {
        Encadrant of = problem.encadrants().get(encadrant);
        return AgentInterim.share(stoodIn[encadrant], days, of.milliQuotite(), index.daysPresent(encadrant));
    }
}
