package fr.maillage.solver.interim;

import fr.maillage.domain.interim.AgentInterim;
import fr.maillage.domain.interim.InterimIndex;

/** The shares of an antenne's encadrants by the days that they stand in, and how unfair they are. */
final class Shares {

    /** Of each encadrant, by days stood in; null of those who are never at work and not compared. */
    private final long[][] shares;

    private final int compared;

    Shares(InterimIndex index, AntenneDays antenne) {
        shares = new long[antenne.size()][];
        int count = 0;
        for (int m = 0; m < shares.length; m++) {
            int encadrant = antenne.encadrants[m];
            int present = index.daysPresent(encadrant);
            if (present > 0) {
                count++;
                int quotite = index.problem().encadrants().get(encadrant).milliQuotite();
                shares[m] = new long[present + 1];
                for (int stoodIn = 0; stoodIn <= present; stoodIn++) {
                    shares[m][stoodIn] = AgentInterim.share(stoodIn, antenne.days, quotite, present);
                }
            }
        }
        compared = count;
    }

    int size() {
        return shares.length;
    }

    /** How many are compared. */
    int compared() {
        return compared;
    }

    boolean isCompared(int encadrant) {
        return shares[encadrant] != null;
    }

    long share(int encadrant, int daysStoodIn) {
        return shares[encadrant][daysStoodIn];
    }

    /** The days at work. */
    int mostDays(int encadrant) {
        return shares[encadrant] == null ? 0 : shares[encadrant].length - 1;
    }

    /** What one day stood in counts, before rounding. */
    double aDay(int encadrant) {
        long[] own = shares[encadrant];
        return (double) own[own.length - 1] / (own.length - 1);
    }

    /** n Σ share² − (Σ share)² of those who are compared, by their days stood in. */
    long unfairness(int[] daysStoodIn) {
        long sum = 0;
        long squares = 0;
        for (int m = 0; m < shares.length; m++) {
            if (shares[m] != null) {
                long share = shares[m][daysStoodIn[m]];
                sum += share;
                squares += share * share;
            }
        }
        return compared * squares - sum * sum;
    }
}
