package fr.maillage.domain.staffing;

/**
 * A need beside the staff that a plan gives it.
 *
 * @param need the need
 * @param postes of the métier in the unit, vacant ones included
 * @param agents who hold one of them
 * @param milliEtp authorised: the quotités of all of these postes
 * @param staffMilliEtp what they count against the need: vacant ones for the part of a year in which they are filled
 */
public record Coverage(Need need, int postes, int agents, long milliEtp, long staffMilliEtp) {

    /** Thousandths of an ETP, at least 0. */
    public long shortageMilliEtp() {
        return Math.max(0, need.targetMilliEtp() - staffMilliEtp);
    }

    /** Thousandths of an ETP, at least 0. */
    public long surplusMilliEtp() {
        return Math.max(0, staffMilliEtp - need.targetMilliEtp());
    }
}
