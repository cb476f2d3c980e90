/** Draws territories: contiguous, balanced and near their seats, one tier inside another. */
@NullMarked
package fr.maillage.solver.placement.territory;

import org.jspecify.annotations.NullMarked;
