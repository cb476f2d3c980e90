package fr.maillage.app.scenario;

import fr.maillage.geo.roster.Moment;

/**
 * A duty whose agent stays.
 *
 * @param date when it begins
 * @param place from 1, of those that are on duty at once
 * @param agent an identifier
 */
public record FixedDuty(String level, Moment date, int place, String agent) {}
