/** Distances along the ground between all communes of a territory. */
@NullMarked
package fr.maillage.geo.distance;

import org.jspecify.annotations.NullMarked;
