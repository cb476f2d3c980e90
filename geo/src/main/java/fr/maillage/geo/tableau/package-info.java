/** Tableaux des emplois in files: the meaning of their headings, their values, and every fault in one go. */
@NullMarked
package fr.maillage.geo.tableau;

import org.jspecify.annotations.NullMarked;
