package fr.maillage.domain.interim;

/**
 * What an intérim gives one encadrant.
 *
 * @param agent its identifier
 * @param daysAbsent working days of the period
 * @param daysStoodIn working days on which the encadrant stands in for another
 * @param share hundredths of a day for full time and the whole period, as {@link InterimObjective#UNFAIRNESS}; 0 for one
 *     who is there on no working day
 */
public record AgentInterim(String agent, String antenne, int daysAbsent, int daysStoodIn, long share) {}
