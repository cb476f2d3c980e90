/** Random numbers that do not depend on the machine: a stream for each purpose, a substream for each replication. */
@NullMarked
package fr.maillage.simulation.random;

import org.jspecify.annotations.NullMarked;
