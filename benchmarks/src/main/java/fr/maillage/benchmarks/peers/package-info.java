/** The engine beside other solvers on the same instances, under the same limits, in the same run. */
@NullMarked
package fr.maillage.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
