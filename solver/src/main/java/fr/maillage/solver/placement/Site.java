package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.domain.common.PlanningId;

/**
 * A place where a point may open: a value of the planning variable.
 *
 * @param number its rank among the candidates
 */
public record Site(@PlanningId int number) {}
