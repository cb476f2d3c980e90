package fr.maillage.domain.division;

import org.jspecify.annotations.Nullable;

/**
 * A tier as it was drawn, beside what no division can pass.
 *
 * @param division the best found
 * @param deviationBound what the greatest |value / target − 1| cannot be less than; null where nothing was proven
 * @param distanceBound what the resident-millimetres of a division that is as even cannot be less than; null where none
 *     was computed
 * @param isOptimal whether no division is better in the objectives and their order
 */
public record DrawnDivision(
        Division division,
        @Nullable Double deviationBound,
        @Nullable Long distanceBound,
        boolean isOptimal) {}
