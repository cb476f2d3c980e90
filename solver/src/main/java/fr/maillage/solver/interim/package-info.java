/** The engine of an intérim: antenne by antenne, days in a row by dynamic programs, fairness by what they can add up to. */
@NullMarked
package fr.maillage.solver.interim;

import org.jspecify.annotations.NullMarked;
