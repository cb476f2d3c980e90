package fr.maillage.solver.placement.territory;

import fr.maillage.solver.placement.facility.Steps;

/**
 * What the score calculator and the moves of one search share.
 *
 * @param nest the territories as Timefold's working solution has them; the score calculator keeps it so
 * @param energy what is made small
 * @param finder of moves in the nest
 * @param steps whose end ends the search
 */
public record DivisionFacts(Nest nest, Energy energy, MoveFinder finder, Steps steps) {}
