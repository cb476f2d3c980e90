package fr.maillage.geo.roster;

import org.jspecify.annotations.Nullable;

/**
 * A duty that somebody did, as it is written.
 *
 * @param agent an identifier
 * @param level its name
 * @param to null where the pattern of the level says it
 */
public record PastRow(
        String agent, String level, Moment from, @Nullable Moment to) {}
