package fr.maillage.solver.rota;

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

/** Timefold, set up for a rota: a local search by late acceptance (Burke and Bykov 2017). */
final class RotaSolver {

    private final EnvironmentMode mode;

    /**
     * A set-up.
     *
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     */
    RotaSolver(EnvironmentMode mode) {
        this.mode = mode;
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
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RotaMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(most));
        SolverFactory<RotaSolution> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(RotaSolution.class)
                .withEntityClasses(OnDuty.class)
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                // Two searches at once would register the same gauges twice.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(RotaScoreCalculator.class))
                .withPhases(phase));
        RotaFacts facts = new RotaFacts(rota, steps);
        Solver<RotaSolution> solver = factory.buildSolver();
        RotaSolution best = solver.solve(new RotaSolution(facts));
        rota.reset(best.agents());
        steps.spend(Math.ceilDiv(facts.finder().count(), duties));
    }
}
