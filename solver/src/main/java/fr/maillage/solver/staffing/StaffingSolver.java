package fr.maillage.solver.staffing;

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

/** Timefold, set up for a staffing: a local search by late acceptance (Burke and Bykov 2017). */
final class StaffingSolver {

    private final EnvironmentMode mode;

    /**
     * A set-up.
     *
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     */
    StaffingSolver(EnvironmentMode mode) {
        this.mode = mode;
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
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(StaffingMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(most));
        SolverFactory<StaffingSolution> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(StaffingSolution.class)
                .withEntityClasses(Assigned.class)
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                // Two searches at once would register the same gauges twice.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(StaffingScoreCalculator.class))
                .withPhases(phase));
        StaffingFacts facts = new StaffingFacts(roster, goal, new MoveFinder(roster, worth), steps);
        Solver<StaffingSolution> solver = factory.buildSolver();
        StaffingSolution best = solver.solve(new StaffingSolution(facts));
        roster.reset(best.slotOf(), best.holderOf());
        steps.spend(Math.ceilDiv(facts.finder().count(), postes));
    }
}
