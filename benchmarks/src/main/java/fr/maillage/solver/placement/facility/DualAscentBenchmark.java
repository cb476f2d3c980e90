package fr.maillage.solver.placement.facility;

import fr.maillage.benchmarks.Cases;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.placement.PlacementEngine;
import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One iteration of the Lagrangian relaxation at the root: the bound at the multipliers and the step to the next, along
 * the deflected subgradient or in the cycles of it that polish. Branch and bound does thousands of them at its root and
 * dozens at each node; a proof's time is little else. Deux-Sèvres with 12 points, where the target of 20 km leaves almost
 * no choice, and Pas-de-Calais with 60.
 *
 * <p>It stands in the package of what it measures, like a test: nobody else climbs.
 *
 * <p>Settings: an invocation climbs so many iterations from the same multipliers, which no early end can cut short, and
 * is divided by them; the lists that a climb builds first are in it, as they are at every node. Two forks, since what
 * the compiler inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class DualAscentBenchmark {

    private static final int TARGET_KM = 20;
    private static final int ITERATIONS = 80;
    private static final int ROOT_ITERATIONS = 3_000;
    private static final int POLISHING_ITERATIONS = 500;
    private static final int ENGINE_STEPS = 10_000;
    private static final long SCALE = 256;
    /** The bound of the full climb is below the best value by less than this part of it; a tight target leaves most. */
    private static final double GAP = 0.06;

    /** A département and its number of points. */
    @Param({"79:12", "62:60"})
    public String problem;

    private DualAscent ascent;
    private long[] start;
    private long[] multiplier;
    private byte[] state;
    private long cutoff;

    /**
     * Checks that a climb stays below a value that is reached, that the whole of it comes close, and that polishing its
     * end comes closer.
     */
    @Setup
    public void prepare() {
        String[] parts = problem.split(":", -1);
        int count = Integer.parseInt(parts[1]);
        PlacementProblem asked = Cases.leastDistance(parts[0], count, TARGET_KM);
        FacilityModel model = Cases.median(asked);
        ascent = new DualAscent(model, SCALE);
        start = ascent.firstMultipliers();
        multiplier = new long[start.length];
        state = new byte[model.sites()];
        cutoff = new PlacementEngine()
                .solve(asked, SearchLimits.ofSteps(ENGINE_STEPS, 1), ProgressListener.silent())
                .outcomes()
                .getFirst()
                .value();
        long few = climb(ITERATIONS);
        long many = climb(ROOT_ITERATIONS);
        if (few > many || many > cutoff * SCALE || many < (1 - GAP) * cutoff * SCALE) {
            throw new IllegalStateException("Bounds " + few + " and " + many + ", value " + cutoff * SCALE);
        }
        long first = polished(1, 0);
        long polished = polished(1, ITERATIONS);
        long best = polished(ROOT_ITERATIONS, POLISHING_ITERATIONS);
        if (first >= polished || polished > best || many > best || best > cutoff * SCALE) {
            throw new IllegalStateException("Polished from " + first + " to " + polished + ", at last " + best);
        }
    }

    private long polished(int climbing, int polishing) {
        Arrays.fill(state, Relaxation.FREE);
        if (!ascent.begin(state, start, 1, cutoff)) {
            throw new IllegalStateException("Nothing below " + cutoff);
        }
        ascent.deflect(climbing, cutoff, Steps.endless());
        ascent.polish(polishing, cutoff, Steps.endless());
        return ascent.best();
    }

    private long climb(int iterations) {
        System.arraycopy(start, 0, multiplier, 0, start.length);
        Arrays.fill(state, Relaxation.FREE);
        return ascent.climb(state, multiplier, iterations, 1, cutoff, Steps.endless());
    }

    /** One iteration of many along the deflected subgradient. */
    @Benchmark
    @OperationsPerInvocation(ITERATIONS)
    public long iteration() {
        return climb(ITERATIONS);
    }

    /** One iteration of many of the cycles that polish, after one of the other kind. */
    @Benchmark
    @OperationsPerInvocation(ITERATIONS)
    public long polishingIteration() {
        return polished(1, ITERATIONS - 1);
    }
}
