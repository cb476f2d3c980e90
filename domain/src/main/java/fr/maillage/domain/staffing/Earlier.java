package fr.maillage.domain.staffing;

/**
 * Where an earlier plan put an agent.
 *
 * @param unit the name of the unit
 * @param site the INSEE code of its commune
 */
public record Earlier(String unit, String metier, String site) {}
