package fr.maillage.domain.staffing;

/**
 * Where a poste stands before the reorganisation, in the words of the tableau des emplois.
 *
 * @param antenne its name
 * @param pole its name; the agents of one antenne and pôle are a team
 * @param site the INSEE code of the commune of the site
 */
public record Workplace(String antenne, String pole, String site) {}
