package fr.maillage.domain.interim;

import java.util.Arrays;

/** Who stands in for each open place on each working day. */
final class StandIns {

    private final int[][] substitute;
    private final int[] daysStoodIn;

    /**
     * Reads a plan; of two substitutes of a place the first counts, and what is named for a place that is not open does not.
     *
     * @throws IllegalArgumentException if it names an antenne or an encadrant that there is none of
     */
    StandIns(InterimIndex index, InterimPlan plan) {
        substitute = new int[index.places()][index.days().size()];
        for (int[] each : substitute) {
            Arrays.fill(each, InterimIndex.NOBODY);
        }
        boolean[][] isBusy =
                new boolean[index.problem().encadrants().size()][index.days().size()];
        for (Substitution substitution : plan.substitutions()) {
            int place = place(index, substitution);
            int by = substitute(index, substitution);
            for (int d = index.position(substitution.from()); d < index.position(substitution.until()); d++) {
                if (index.isOpen(place, d) && substitute[place][d] == InterimIndex.NOBODY) {
                    substitute[place][d] = by;
                    isBusy[by][d] = true;
                }
            }
        }
        daysStoodIn = new int[isBusy.length];
        for (int e = 0; e < isBusy.length; e++) {
            for (boolean is : isBusy[e]) {
                daysStoodIn[e] += is ? 1 : 0;
            }
        }
    }

    static int place(InterimIndex index, Substitution substitution) {
        return index.findPlace(substitution.antenne(), substitution.absent())
                .orElseThrow(() -> new IllegalArgumentException(
                        substitution.absent() == null
                                ? "No antenne " + substitution.antenne()
                                : "No encadrant " + substitution.absent()));
    }

    static int substitute(InterimIndex index, Substitution substitution) {
        return index.findEncadrant(substitution.substitute())
                .orElseThrow(() -> new IllegalArgumentException("No encadrant " + substitution.substitute()));
    }

    /** An encadrant or {@link InterimIndex#NOBODY}. */
    int of(int place, int day) {
        return substitute[place][day];
    }

    boolean hasNobody(int place, int day) {
        return substitute[place][day] == InterimIndex.NOBODY;
    }

    int daysStoodIn(int encadrant) {
        return daysStoodIn[encadrant];
    }
}
