package fr.maillage.benchmarks;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.Interchange;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * What it costs to know which open point a closed one had best be exchanged for: by the tables of {@link Interchange},
 * in one pass for all partners at once, and by computing values from nothing, once for each partner. Deux-Sèvres with 44
 * points, Pas-de-Calais (890 communes) with 60, the target of 20 km a hard rule; the open points are those of a finished
 * descent, where the search spends its time.
 *
 * <p>Settings: operations take microseconds, and iterations of half a second hold thousands of them. The sites that open
 * take turns, so that no branch is learnt by heart. Two forks, since what the compiler inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills the parameters and calls the set-up before anything else
public class InterchangeBenchmark {

    private static final int TARGET_KM = 20;
    /** The check tries every partner for one site in so many. */
    private static final int CHECK_EVERY = 16;

    /** A département and its number of points. */
    @Param({"79:44", "62:60"})
    public String problem;

    private FacilityModel model;
    private Interchange interchange;
    private Interchange fresh;
    private boolean[] open;
    private int[] openSites;
    private int[] closedSites;
    private int turn;

    /** Checks the change that the tables foretell against the best of all partners, each computed from nothing. */
    @Setup
    public void prepare() {
        String[] parts = problem.split(":", -1);
        model = Cases.median(Cases.leastDistance(parts[0], Integer.parseInt(parts[1]), TARGET_KM));
        interchange = Cases.descended(model);
        fresh = new Interchange(model);
        open = interchange.open();
        openSites = IntStream.range(0, open.length).filter(s -> open[s]).toArray();
        closedSites = IntStream.range(0, open.length).filter(s -> !open[s]).toArray();
        if (model.value(open) != interchange.value() || freshTables() < interchange.value()) {
            throw new IllegalStateException("The value of the start: " + interchange.value());
        }
        for (int k = 0; k < closedSites.length; k += CHECK_EVERY) {
            long best = bestOfAll(closedSites[k]);
            long foretold = interchange.value() + interchange.bestExchange(closedSites[k]);
            if (best < FacilityModel.MUST_BE_SERVED && foretold != best) {
                throw new IllegalStateException("Site " + closedSites[k] + ": " + foretold + ", not " + best);
            }
        }
    }

    private long bestOfAll(int entering) {
        long best = Long.MAX_VALUE;
        for (int leaving : openSites) {
            best = Math.min(best, exchanged(leaving, entering));
        }
        return best;
    }

    private long exchanged(int leaving, int entering) {
        open[leaving] = false;
        open[entering] = true;
        long value = model.value(open);
        open[leaving] = true;
        open[entering] = false;
        return value;
    }

    private int nextClosed() {
        turn = turn + 1 == closedSites.length ? 0 : turn + 1;
        return closedSites[turn];
    }

    /** The best partner among all open points for one that opens. */
    @Benchmark
    public long bestExchange() {
        return interchange.bestExchange(nextClosed());
    }

    /** The value after one exchange, for one partner alone, computed from nothing. */
    @Benchmark
    public long valueFromNothing() {
        int entering = nextClosed();
        return exchanged(openSites[turn % openSites.length], entering);
    }

    /** The tables after one exchange, for one partner alone, filled from nothing. */
    @Benchmark
    public long freshTables() {
        int entering = nextClosed();
        int leaving = openSites[turn % openSites.length];
        open[leaving] = false;
        open[entering] = true;
        fresh.start(open);
        open[leaving] = true;
        open[entering] = false;
        return fresh.value();
    }
}
