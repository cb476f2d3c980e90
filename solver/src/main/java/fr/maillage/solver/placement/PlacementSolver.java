package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Timefold, set up for placements: a local search by near interchanges, then a custom phase for what single
 * moves are too slow for.
 */
final class PlacementSolver {

    private static final int LATE_ACCEPTANCE = 400;

    private final PlacementFacts facts;
    private final int slots;
    private final EnvironmentMode mode;
    private final long seed;
    private final ImprovementPhase improvementPhase;
    private final Map<Integer, SolverFactory<PlacementSolution>> factories = new HashMap<>();

    /**
     * A set-up.
     *
     * @param slots the most points of a solution
     * @param mode how strictly Timefold checks the score; tests ask for full assertion
     */
    PlacementSolver(PlacementFacts facts, int slots, long seed, EnvironmentMode mode) {
        this.facts = facts;
        this.slots = slots;
        this.mode = mode;
        this.seed = seed;
        improvementPhase = new ImprovementPhase(new SplittableRandom(seed));
    }

    /**
     * The best placement found from a start; the start itself if there is none better.
     *
     * @param improvement of the custom phase
     * @param moves of the local search; 0 for none
     */
    boolean[] solve(boolean[] start, Improvement improvement, int moves) {
        improvementPhase.use(improvement);
        return factories
                .computeIfAbsent(moves, this::factory)
                .buildSolver()
                .solve(new PlacementSolution(facts, start, slots))
                .open();
    }

    private SolverFactory<PlacementSolution> factory(int moves) {
        CustomPhaseConfig improving = new CustomPhaseConfig().withCustomPhaseCommandList(List.of(improvementPhase));
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(PlacementSolution.class)
                .withEntityClasses(PointSlot.class)
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(PlacementScoreCalculator.class))
                .withPhaseList(moves > 0 ? List.of(localSearch(moves), improving) : List.of(improving)));
    }

    private LocalSearchPhaseConfig localSearch(int moves) {
        LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(NearInterchangeMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit((long) moves));
        return phase;
    }
}
