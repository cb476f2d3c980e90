package fr.maillage.app.scenario;

/**
 * So many postes of a métier.
 *
 * @param isPerAntenne whether in each antenne, not in the whole organisation
 * @param least at least 0
 * @param most {@link Integer#MAX_VALUE} for any number
 */
public record QuorumSettings(String metier, boolean isPerAntenne, int least, int most) {}
