/** Replications: as many as a question asks for, on any number of threads with the same answer. */
@NullMarked
package fr.maillage.simulation.experiment;

import org.jspecify.annotations.NullMarked;
