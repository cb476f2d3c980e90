/** Solvers of staffings are compared. */
@NullMarked
package fr.maillage.benchmarks.staffing;

import org.jspecify.annotations.NullMarked;
