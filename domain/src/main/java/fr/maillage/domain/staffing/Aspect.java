package fr.maillage.domain.staffing;

/** What of a poste or of an agent a planner may say stays as it is. */
public enum Aspect {
    /** The antenne: it stays in the one whose territory the present site lies in. */
    ANTENNE,
    /** The pôle: it stays in one that continues the present pôle. */
    POLE,
    /** The commune of the site. */
    SITE,
    METIER,
    /** Of an agent: the poste itself; of a poste: its agent. */
    POSTE
}
