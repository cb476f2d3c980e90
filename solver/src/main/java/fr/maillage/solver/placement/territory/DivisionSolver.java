package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import fr.maillage.solver.search.Steps;
import java.util.List;

/** Timefold, set up for territories: a local search by late acceptance (Burke and Bykov 2017). */
final class DivisionSolver {

    private final EnvironmentMode mode;
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
        this.mode = mode;
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
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TerritoryMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        SolverFactory<DivisionSolution> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(DivisionSolution.class)
                .withEntityClasses(Member.class)
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                // Two searches at once would register the same gauges twice.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(DivisionScoreCalculator.class))
                .withPhases(phase));
        int units = nest.districts(0).tier().units().size();
        DivisionFacts facts = new DivisionFacts(nest, energy, new MoveFinder(nest, isFrozen, focus), steps);
        Solver<DivisionSolution> solver = factory.buildSolver();
        solver.addEventListener(event -> telling.tell(nest));
        nest.reset(solver.solve(new DivisionSolution(facts)).parents());
        steps.spend(facts.finder().count() / units);
    }
}
