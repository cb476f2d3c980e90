package fr.maillage.solver.rota;

import fr.maillage.benchmarks.rota.RotaCase;
import fr.maillage.domain.rota.RotaObjective;
import fr.maillage.domain.rota.RotaProblem;
import java.util.List;
import java.util.SplittableRandom;
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
 * A move of a rota: duties are found that may go to other agents without a broken rule, they go, every sum follows, and they
 * come back. Against it, the same move judged by a rota that adds up everything from nothing. A year of 2 levels and 25
 * agents, five years of 4 levels and 120.
 *
 * <p>It stands in the package of what it measures, like a test.
 *
 * <p>Settings: moves are of all kinds as the search draws them. Of a hundred moves one stays, so that the rota does not
 * stand still. Two forks, since what the compiler inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class RotaMoveBenchmark {

    private static final int CHECKS = 500;
    private static final int MOVES_A_STAY = 100;

    /** Weeks, levels and agents. */
    @Param({"52:2:25", "260:4:120"})
    public String problem;

    private Rota rota;
    private RotaMoveFinder finder;
    private SplittableRandom random;
    private int turn;

    /** Checks moves, made and taken back, against sums from nothing. */
    @Setup
    public void prepare() {
        String[] numbers = problem.split(":", -1);
        RotaProblem made = RotaCase.of(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), true, 1);
        rota = RotaSearch.first(new RotaModel(made));
        finder = new RotaMoveFinder(rota);
        random = new SplittableRandom(1);
        for (int check = 0; check < CHECKS; check++) {
            check();
        }
    }

    private void check() {
        long before = sum(rota);
        List<Change> changes = finder.find(random);
        List<Change> back = back(changes);
        apply(changes);
        if (sum(rota) != sum(rota.copy())) {
            throw new IllegalStateException("After " + changes + ": " + sum(rota) + ", not " + sum(rota.copy()));
        }
        if (++turn % MOVES_A_STAY != 0) {
            apply(back);
            if (sum(rota) != before) {
                throw new IllegalStateException("After " + changes + " and back: " + sum(rota) + ", not " + before);
            }
        }
    }

    /** Of everything that a score is made of. */
    private static long sum(Rota of) {
        long sum = of.breaches();
        for (RotaObjective objective : of.model().problem.objectives()) {
            sum += of.value(objective);
        }
        return sum;
    }

    /** The changes that undo others. */
    private List<Change> back(List<Change> changes) {
        return changes.stream()
                .map(each -> new Change(each.duty(), rota.agentOf(each.duty())))
                .toList();
    }

    private void apply(List<Change> changes) {
        for (Change change : changes) {
            rota.set(change.duty(), change.agent());
        }
    }

    /** A move found, made, judged and, mostly, taken back. */
    @Benchmark
    public long moveAndBack() {
        List<Change> changes = finder.find(random);
        List<Change> back = back(changes);
        apply(changes);
        long cost = sum(rota);
        if (++turn % MOVES_A_STAY != 0) {
            apply(back);
        }
        return cost;
    }

    /** A move found, and judged from nothing. */
    @Benchmark
    public long fromNothing() {
        int[] agents = rota.agents();
        for (Change change : finder.find(random)) {
            agents[change.duty()] = change.agent();
        }
        Rota fresh = new Rota(rota.model());
        fresh.reset(agents);
        return sum(fresh);
    }
}
