package fr.maillage.solver.staffing;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.solver.search.LateAcceptance;
import fr.maillage.solver.search.Steps;

/** Timefold, set up for a staffing: a local search. */
final class StaffingSolver {

    private final LateAcceptance<StaffingSolution> search;

    /**
     * A set-up.
     *
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     */
    StaffingSolver(EnvironmentMode mode) {
        search = new LateAcceptance<>(
                StaffingSolution.class, Assigned.class, StaffingScoreCalculator.class, StaffingMoves.class, mode);
    }

    /**
     * Leaves a roster at the best that was found from where it is.
     *
     * @param worth as {@link MoveFinder} takes it
     * @param moves at most
     * @param memory a move is accepted if it is no worse than so many steps ago
     * @param steps one for as many moves as there are postes
     */
    void improve(Roster roster, Goal goal, double[][] worth, long moves, int memory, long seed, Steps steps) {
        long postes = roster.model().postes();
        long most = steps.left() > moves / postes ? moves : steps.left() * postes;
        if (most <= 0 || steps.isOver()) {
            return;
        }
        StaffingFacts facts = new StaffingFacts(roster, goal, new MoveFinder(roster, worth), steps);
        StaffingSolution best = search.solver(most, memory, seed).solve(new StaffingSolution(facts));
        roster.reset(best.slotOf(), best.holderOf());
        steps.spend(Math.ceilDiv(facts.finder().count(), postes));
    }
}
