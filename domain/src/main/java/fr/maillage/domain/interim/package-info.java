/** Intérim: encadrants of one antenne who stand in for each other, the rules between them, and every figure of a plan. */
@NullMarked
package fr.maillage.domain.interim;

import org.jspecify.annotations.NullMarked;
