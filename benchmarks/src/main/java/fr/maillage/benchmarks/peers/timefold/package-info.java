/**
 * Location problems as a user of Timefold would write them: constraint streams, and the default construction heuristic
 * and local search.
 */
@NullMarked
package fr.maillage.benchmarks.peers.timefold;

import org.jspecify.annotations.NullMarked;
