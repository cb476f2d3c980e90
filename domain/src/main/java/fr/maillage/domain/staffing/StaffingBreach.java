package fr.maillage.domain.staffing;

/**
 * A hard rule that a staffing plan breaks.
 *
 * @param rule which
 * @param sentence what is wrong, with its figures and the postes concerned; it names no agent
 */
public record StaffingBreach(Rule rule, String sentence) {

    /** The hard rules of a staffing. */
    public enum Rule {
        /** Every poste once, in a unit that has a need of its métier, at a site of the unit; no more and no fewer postes
         * and ETP of a category than before, but for the budget. */
        HEADCOUNT,
        /** Every agent on one poste of its grade. */
        AGENT,
        /** The cadre d'emplois and the qualifications that a métier asks for, and only transformations that are allowed. */
        METIER,
        /** The least staff of a need. */
        NEED,
        /** So many postes of a métier in an antenne. */
        QUORUM,
        /** Staff for the opening hours of a desk. */
        GUICHET,
        /** No more postes than workplaces. */
        WORKPLACES,
        /** What is fixed stays. */
        FIXED,
        /** No longer way than an agent can travel. */
        TRAVEL,
        /** Of each métier as many postes suppressed as were asked for, none of them with an agent. */
        SUPPRESSION
    }
}
