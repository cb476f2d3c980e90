package fr.maillage.solver.staffing;

/**
 * Puts agents back on their own postes where that makes no difference to anybody: an agent and a poste that it left by an
 * exchange come together again, the poste coming to where the agent is.
 */
final class OwnPostes {

    private OwnPostes() {}

    /** Changes nothing that any level counts, nor where anybody works. */
    static void restore(Roster roster) {
        StaffingModel model = roster.model();
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int own = 0; own < model.postes(); own++) {
                isChanged |= model.isAgent[own] && roster.posteOf(own) != own && restore(roster, own);
            }
        }
    }

    private static boolean restore(Roster roster, int own) {
        StaffingModel model = roster.model();
        int other = roster.posteOf(own);
        int here = roster.slotOf(other);
        int there = roster.slotOf(own);
        int holder = roster.holderOf(own);
        if (!model.isAllowed(own, own, here) || !model.isAllowed(other, holder, there)) {
            return false;
        }
        for (int level = 0; level < model.depth(); level++) {
            if (model.cost(level, other, holder, there) > model.cost(level, own, holder, there)) {
                return false;
            }
        }
        roster.exchange(own, other);
        roster.place(own, here);
        roster.place(other, there);
        return true;
    }
}
