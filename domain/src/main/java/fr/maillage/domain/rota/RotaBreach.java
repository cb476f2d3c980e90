package fr.maillage.domain.rota;

/**
 * A hard rule that a rota breaks.
 *
 * @param rule which
 * @param sentence what is wrong, with the duties, the agents' identifiers and the figures concerned
 */
public record RotaBreach(Rule rule, String sentence) {

    /** The hard rules of a rota. A duty that nobody has breaks none. */
    public enum Rule {
        /** An agent has only duties of the levels that it takes. Broken once by each duty. */
        LEVEL,
        /** No duty before arrival or after departure. Broken once by each duty. */
        PRESENCE,
        /** No duty during an absence. Broken once by each duty and absence. */
        ABSENCE,
        /** One duty at a time. Broken once by each pair of duties, or of a past duty and a duty. */
        ONE_AT_A_TIME,
        /** The least number of free weeks. Broken once by each pair of which the one starts too soon after the other. */
        GAP,
        /** The rest after a duty. Broken once by each such pair. */
        REST,
        /** The most duties in a quarter of the calendar. Broken once by each agent and quarter. */
        QUARTER,
        /** The same feast only once in two years. Broken once by each such pair and feast. */
        FEAST,
        /** No two agents of an antenne at the same time on different levels. Broken once by each pair of duties. */
        ANTENNE,
        /** What is published stays. Broken once by each duty. */
        FROZEN
    }
}
