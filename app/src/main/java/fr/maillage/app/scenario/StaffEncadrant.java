package fr.maillage.app.scenario;

import org.jspecify.annotations.Nullable;

/**
 * An agent whom a staffing, or the tableau of today, gives a métier that is on call or heads an antenne.
 *
 * @param agent its identifier
 * @param antenne where it works; null for a team of the whole département
 * @param milliQuotite part of full time, in thousandths
 */
public record StaffEncadrant(
        String agent, String metier, @Nullable String antenne, int milliQuotite) {}
