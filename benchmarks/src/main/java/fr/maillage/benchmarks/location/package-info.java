/** Public instances of location problems: reading them, posing them to the engine, and telling what it reached. */
@NullMarked
package fr.maillage.benchmarks.location;

import org.jspecify.annotations.NullMarked;
