/** Two results of JMH side by side: what became slower or faster, and how sure that is. */
@NullMarked
package fr.maillage.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
