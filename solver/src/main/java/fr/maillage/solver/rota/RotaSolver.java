package fr.maillage.solver.rota;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.solver.search.LateAcceptance;
import fr.maillage.solver.search.Steps;

/** Timefold, set up for a rota: a local search. */
final class RotaSolver {

    private final LateAcceptance<RotaSolution> search;

    /**
     * A set-up.
     *
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     */
    RotaSolver(EnvironmentMode mode) {
        search = new LateAcceptance<>(
                RotaSolution.class, OnDuty.class, RotaScoreCalculator.class, RotaMoves.class, mode);
    }

    /**
     * Leaves a rota at the best that was found from where it is.
     *
     * @param moves at most
     * @param memory a move is accepted if it is no worse than so many steps ago
     * @param steps one for as many moves as there are duties
     */
    void improve(Rota rota, long moves, int memory, long seed, Steps steps) {
        int duties = rota.model().duties;
        if (duties == 0 || steps.isOver()) {
            return;
        }
        long most = steps.left() > moves / duties ? moves : steps.left() * duties;
        RotaFacts facts = new RotaFacts(rota, steps);
        RotaSolution best = search.solver(most, memory, seed).solve(new RotaSolution(facts));
        rota.reset(best.agents());
        steps.spend(Math.ceilDiv(facts.finder().count(), duties));
    }
}
