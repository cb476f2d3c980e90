package fr.maillage.solver.placement.territory;

/**
 * Something comes to belong to another territory.
 *
 * @param level as in {@link Nest}
 * @param member of that level
 * @param to the territory
 */
record Change(int level, int member, int to) {}
