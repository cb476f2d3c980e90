/** The engine that staffs départements beside other solvers on the same problem, under the same limits, in the same run. */
@NullMarked
package fr.maillage.benchmarks.staffing;

import org.jspecify.annotations.NullMarked;
