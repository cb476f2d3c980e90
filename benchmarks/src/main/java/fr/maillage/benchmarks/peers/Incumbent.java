package fr.maillage.benchmarks.peers;

/**
 * A plan that a solver had.
 *
 * @param millis after its start
 * @param value in the engine's whole numbers
 */
public record Incumbent(long millis, long value) {}
