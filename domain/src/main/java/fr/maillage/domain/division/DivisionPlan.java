package fr.maillage.domain.division;

import java.util.List;

/**
 * All tiers as they were drawn.
 *
 * @param tiers from outer to inner
 * @param steps that the search took
 * @param interrupted whether the search was stopped from outside
 */
public record DivisionPlan(List<DrawnDivision> tiers, long steps, boolean interrupted) {

    public DivisionPlan {
        tiers = List.copyOf(tiers);
    }
}
