/** What every engine's search has in common: what it may spend, its moves as a finder finds them, two things at once. */
@NullMarked
package fr.maillage.solver.search;

import org.jspecify.annotations.NullMarked;
