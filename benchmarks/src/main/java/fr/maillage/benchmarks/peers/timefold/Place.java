package fr.maillage.benchmarks.peers.timefold;

/**
 * Where a point may open.
 *
 * @param number in the instance
 */
public record Place(int number) {}
