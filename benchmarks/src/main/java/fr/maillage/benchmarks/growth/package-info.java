/** How time and memory grow with the number of demand points, from a hundred communes to all of France. */
@NullMarked
package fr.maillage.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
