package fr.maillage.solver.search;

import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
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
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.List;

/**
 * Timefold, set up for a local search by late acceptance over an incremental score.
 *
 * @param solution whose entities are of one class
 * @param entity that class
 * @param calculator of the score
 * @param moves that are tried
 * @param mode how strictly Timefold checks the score; tests ask for full assertion
 * @see <a href="https://doi.org/10.1016/j.ejor.2016.07.012">Burke, Bykov (2017), The late acceptance hill-climbing
 *     heuristic</a>
 */
public record LateAcceptance<S>(
        Class<S> solution,
        Class<?> entity,
        Class<? extends IncrementalScoreCalculator<?, ?>> calculator,
        Class<? extends MoveIteratorFactory<?, ?>> moves,
        EnvironmentMode mode) {

    /**
     * A solver for one search.
     *
     * @param most moves
     * @param memory a move is accepted if it is no worse than so many steps ago
     */
    @SuppressWarnings({"rawtypes", "unchecked"}) // Timefold's settings take the raw classes
    public Solver<S> solver(long most, int memory, long seed) {
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass((Class) moves))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(most));
        SolverFactory<S> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(solution)
                .withEntityClasses(entity)
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                // Two searches at once would register the same gauges twice.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass((Class) calculator))
                .withPhases(phase));
        return factory.buildSolver();
    }
}
