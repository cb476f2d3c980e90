package fr.maillage.domain.staffing;

import org.jspecify.annotations.Nullable;

/**
 * So many postes of a métier, such as exactly one responsable in each antenne.
 *
 * @param antenne its name; null for the whole organisation
 * @param least at least 0
 * @param most {@link Integer#MAX_VALUE} for any number
 */
public record Quorum(String metier, @Nullable String antenne, int least, int most) {}
