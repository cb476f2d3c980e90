/** Territories: the blocks they are made of, what is asked of them, and the audit of a division. */
@NullMarked
package fr.maillage.domain.division;

import org.jspecify.annotations.NullMarked;
