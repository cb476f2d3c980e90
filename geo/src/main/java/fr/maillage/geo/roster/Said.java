package fr.maillage.geo.roster;

import fr.maillage.domain.fault.Place;

/**
 * Something with the place where it is written.
 *
 * @param place the row of a table, or the item of a list
 */
public record Said<T>(T what, Place place) {}
