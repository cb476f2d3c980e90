package fr.maillage.geo.roster;

import java.time.LocalDate;

/**
 * A wish as it is written; it may end before it starts.
 *
 * @param agent an identifier
 * @param from the first day
 * @param to the last day
 * @param isFor whether the agent would rather be on duty
 */
public record WishRow(String agent, LocalDate from, LocalDate to, boolean isFor) {}
