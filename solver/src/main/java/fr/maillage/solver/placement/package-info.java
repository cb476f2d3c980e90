/** Placing the accueil points: the lexicographic chain of objectives, Timefold's planning model, and the proof. */
@NullMarked
package fr.maillage.solver.placement;

import org.jspecify.annotations.NullMarked;
