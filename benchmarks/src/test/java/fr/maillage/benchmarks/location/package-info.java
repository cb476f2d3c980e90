/** Instances of the literature: what is read, what is refused, and that the engine's answers come back right. */
@NullMarked
package fr.maillage.benchmarks.location;

import org.jspecify.annotations.NullMarked;
