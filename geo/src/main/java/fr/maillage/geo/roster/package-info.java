/** Tables of who takes on-call duty: agents, their absences, their wishes and what they did before. */
@NullMarked
package fr.maillage.geo.roster;

import org.jspecify.annotations.NullMarked;
