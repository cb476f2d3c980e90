/** Peers pose the same problems, find the same optima, and are told apart fairly. */
@NullMarked
package fr.maillage.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
