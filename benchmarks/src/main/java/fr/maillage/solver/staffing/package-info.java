/** Benchmarks that stand in the package of what they measure. */
@NullMarked
package fr.maillage.solver.staffing;

import org.jspecify.annotations.NullMarked;
