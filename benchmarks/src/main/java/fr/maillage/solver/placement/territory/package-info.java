/** Benchmarks of the territories' search, in the package of what they measure. */
@NullMarked
package fr.maillage.solver.placement.territory;

import org.jspecify.annotations.NullMarked;
