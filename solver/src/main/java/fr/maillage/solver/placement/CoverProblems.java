package fr.maillage.solver.placement;

import fr.maillage.solver.exact.CoverProblem;
import fr.maillage.solver.placement.facility.FacilityModel;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Covering problems in the terms of the exact solver. */
final class CoverProblems {

    private CoverProblems() {}

    /**
     * A problem where serving is free.
     *
     * @param opening what each site costs to open
     * @param most the greatest number of open sites
     */
    static CoverProblem of(FacilityModel model, long opening, int most) {
        // Leaving somebody out for nothing is no part of the question.
        int[] demands = IntStream.range(0, model.demands())
                .filter(demand -> model.lossWithout(demand) > 0)
                .toArray();
        int[][] rows = Arrays.stream(demands).mapToObj(model::order).toArray(int[][]::new);
        long[] penalty = Arrays.stream(demands)
                .mapToLong(
                        demand -> model.mustBeServed(demand) ? CoverProblem.MUST_BE_SERVED : model.lossWithout(demand))
                .toArray();
        boolean[] kept = new boolean[model.sites()];
        for (int site = 0; site < kept.length; site++) {
            kept[site] = model.isKept(site);
        }
        return new CoverProblem(rows, penalty, opening, kept, most);
    }
}
