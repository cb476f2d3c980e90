/** What every engine's search has in common: what it may spend, and two things done at once. */
@NullMarked
package fr.maillage.solver.search;

import org.jspecify.annotations.NullMarked;
