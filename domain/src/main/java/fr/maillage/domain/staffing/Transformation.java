package fr.maillage.domain.staffing;

/**
 * A métier that a poste may become.
 *
 * @param from the métier before
 * @param to the métier after
 * @param trainingDays of the agent on it
 */
public record Transformation(String from, String to, int trainingDays) {}
