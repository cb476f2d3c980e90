/** Communes, EPCI, distances and contiguity: the ground that every plan stands on. */
@NullMarked
package fr.maillage.domain.territory;

import org.jspecify.annotations.NullMarked;
