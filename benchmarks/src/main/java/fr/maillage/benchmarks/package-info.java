/** What the engines cost, measured: small pieces with JMH, whole searches with the clock. */
@NullMarked
package fr.maillage.benchmarks;

import org.jspecify.annotations.NullMarked;
