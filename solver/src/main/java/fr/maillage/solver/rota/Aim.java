package fr.maillage.solver.rota;

/**
 * How many duties of each class each agent is to have.
 *
 * @param classes how many classes there are, those of all groups together
 * @param classOf of each duty; {@link LoadClasses#NONE} where it is in none
 * @param counts by agent and class
 */
record Aim(int classes, int[] classOf, int[][] counts) {}
