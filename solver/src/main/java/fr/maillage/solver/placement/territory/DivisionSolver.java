package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.solver.search.LateAcceptance;
import fr.maillage.solver.search.Steps;

/** Timefold, set up for territories: a local search. */
final class DivisionSolver {

    private final LateAcceptance<DivisionSolution> search;
    private final boolean[] isFrozen;
    private final Telling telling;

    /**
     * A set-up.
     *
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     * @param isFrozen for each tier whether its borders stand still
     * @param telling told of every new best
     */
    DivisionSolver(EnvironmentMode mode, boolean[] isFrozen, Telling telling) {
        search = new LateAcceptance<>(
                DivisionSolution.class, Member.class, DivisionScoreCalculator.class, TerritoryMoves.class, mode);
        this.telling = telling;
        this.isFrozen = isFrozen.clone();
    }

    /**
     * Leaves a nest at the best that was found from where it is.
     *
     * @param moves at most
     * @param memory a move is accepted if it is no worse than so many steps ago
     * @param focus as {@link MoveFinder} takes it
     * @param steps one for as many moves as there are units
     */
    void improve(Nest nest, Energy energy, long moves, int memory, int focus, long seed, Steps steps) {
        if (moves <= 0 || steps.isOver()) {
            return;
        }
        int units = nest.districts(0).tier().units().size();
        DivisionFacts facts = new DivisionFacts(nest, energy, new MoveFinder(nest, isFrozen, focus), steps);
        Solver<DivisionSolution> solver = search.solver(moves, memory, seed);
        solver.addEventListener(event -> telling.tell(nest));
        nest.reset(solver.solve(new DivisionSolution(facts)).parents());
        steps.spend(facts.finder().count() / units);
    }
}
