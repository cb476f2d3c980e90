/**
 * A staffing as a user of Timefold would write it: constraint streams, and the default construction heuristic and local
 * search.
 */
@NullMarked
package fr.maillage.benchmarks.staffing.timefold;

import org.jspecify.annotations.NullMarked;
