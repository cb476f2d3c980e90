/** Exact solving by OR-Tools, the only place that knows it; its native library is loaded when it is first used. */
@NullMarked
package fr.maillage.solver.exact;

import org.jspecify.annotations.NullMarked;
