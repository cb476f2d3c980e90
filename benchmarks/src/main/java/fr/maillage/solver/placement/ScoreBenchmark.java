package fr.maillage.solver.placement;

import ai.timefold.solver.core.api.score.BendableScore;
import fr.maillage.benchmarks.Cases;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.solver.search.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One move of the local search and its score: a point closes, a near one opens. As Timefold is told of it, incrementally;
 * with the calculator started anew; and by evaluating the open sites from their sorted lists. The next operation takes
 * the move back, so that every one of them starts from the same points or from one exchange away.
 *
 * <p>It stands in the package of what it measures, like a test: the score's parts are nobody else's business.
 *
 * <p>Settings as for the interchange: half-second iterations of operations in microseconds, moves in turn, two forks.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class ScoreBenchmark {

    private static final int TARGET_KM = 20;
    private static final int NEAR = 4;
    private static final List<Objective> LEVELS = List.of(Objective.COVERAGE, Objective.DISTANCE);

    private record Move(PointSlot slot, Integer from, Integer to) {}

    /** A département and its number of points. */
    @Param({"79:44", "62:60"})
    public String problem;

    private SiteLists lists;
    private PlacementSolution solution;
    private PlacementScoreCalculator calculator;
    private List<Move> moves;
    private boolean[] open;
    private int turn;
    private boolean moved;

    /** Checks for every move that the three ways agree, after it and after taking it back. */
    @Setup
    public void prepare() {
        String[] parts = problem.split(":", -1);
        int count = Integer.parseInt(parts[1]);
        PlacementProblem asked = Cases.leastDistance(parts[0], count, TARGET_KM);
        lists = new SiteLists(asked, new Aside(1));
        open = Cases.descended(Cases.median(asked)).open();
        PlacementFacts facts = PlacementFacts.of(lists, LEVELS);
        solution = new PlacementSolution(facts, open, count);
        moves = nearMoves(facts);
        calculator = new PlacementScoreCalculator();
        calculator.resetWorkingSolution(solution);
        for (int k = 0; k < 2 * moves.size(); k++) {
            BendableScore incremental = incremental();
            PlacementScoreCalculator anew = new PlacementScoreCalculator();
            anew.resetWorkingSolution(solution);
            BendableScore evaluated = PlacementScoreCalculator.score(0, LEVELS, lists.evaluate(solution.open()));
            if (!incremental.equals(anew.calculateScore()) || !incremental.equals(evaluated)) {
                throw new IllegalStateException(incremental + " after move " + k + ", not " + evaluated);
            }
        }
    }

    /** Every open point, exchanged for each of the closed ones among its nearest. */
    private List<Move> nearMoves(PlacementFacts facts) {
        List<Move> all = new ArrayList<>();
        for (PointSlot slot : solution.getSlots()) {
            Integer from = slot.getSite();
            if (from == null) {
                throw new IllegalStateException("An empty slot: " + slot.getNumber());
            }
            for (int k = 0; k < NEAR; k++) {
                Integer to = facts.near()[from][k];
                if (!open[to]) {
                    all.add(new Move(slot, from, to));
                }
            }
        }
        return all;
    }

    /** The move at hand; every second time it is taken back, and then the next one comes. */
    private Move next() {
        moved = !moved;
        if (moved) {
            turn = turn + 1 == moves.size() ? 0 : turn + 1;
        }
        return moves.get(turn);
    }

    private Integer target(Move move) {
        return moved ? move.to() : move.from();
    }

    /** The calculator is told what closes and what opens. */
    @Benchmark
    public BendableScore incremental() {
        Move move = next();
        calculator.beforeVariableChanged(move.slot(), "site");
        move.slot().setSite(target(move));
        calculator.afterVariableChanged(move.slot(), "site");
        return calculator.calculateScore();
    }

    /** The calculator starts anew. */
    @Benchmark
    public BendableScore calculatorAnew() {
        Move move = next();
        move.slot().setSite(target(move));
        calculator.resetWorkingSolution(solution);
        return calculator.calculateScore();
    }

    /** No calculator: the nearest open site of everybody, looked up along sorted lists. */
    @Benchmark
    public BendableScore evaluateSites() {
        Move move = next();
        open[move.from()] = !moved;
        open[move.to()] = moved;
        return PlacementScoreCalculator.score(0, LEVELS, lists.evaluate(open));
    }
}
