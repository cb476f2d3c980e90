/** The event loop of the simulation beside that of SSJ. */
@NullMarked
package fr.maillage.benchmarks.queue;

import org.jspecify.annotations.NullMarked;
