/** Who works where: postes to units, métiers and sites, and agents to postes. */
@NullMarked
package fr.maillage.solver.staffing;

import org.jspecify.annotations.NullMarked;
