/**
 * Facility location as mathematics: which sites to open so that opening and serving cost least. Search, relaxation and
 * exact solving on arrays; nothing here knows of communes or of Timefold.
 */
@NullMarked
package fr.maillage.solver.placement.facility;

import org.jspecify.annotations.NullMarked;
