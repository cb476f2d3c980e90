package fr.maillage.benchmarks;

import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.Interchange;
import java.util.Arrays;
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
 * What an interchange costs. To know which open point a closed one had best be exchanged for: by the tables of
 * {@link Interchange}, in one pass for all partners at once, and by computing values from nothing, once for each partner.
 * To know the best of all exchanges: the same for every closed site. And to make an exchange and take it back, tables
 * included. Deux-Sèvres with 44 points, Pas-de-Calais (890 communes) with 60, the target of 20 km a hard rule; the open
 * points are those of a finished descent, where the search spends its time.
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

    /** A département and its number of points. */
    @Param({"79:44", "62:60"})
    public String problem;

    private FacilityModel model;
    private Interchange interchange;
    private Interchange fresh;
    private boolean[] open;
    private int[] openSites;
    private int[] closedSites;
    /** For each of the closed sites the open one whose exchange pays most. */
    private int[] partners;

    private int turn;

    /**
     * Checks the change that the tables foretell against the best of all partners, each computed from nothing, for every
     * closed site; and what they say once it is made, and once it is taken back.
     */
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
        partners = new int[closedSites.length];
        long least = Long.MAX_VALUE;
        for (int k = 0; k < closedSites.length; k++) {
            long best = bestOfAll(closedSites[k]);
            long foretold = interchange.value() + interchange.bestExchange(closedSites[k]);
            if (best < FacilityModel.MUST_BE_SERVED && foretold != best) {
                throw new IllegalStateException("Site " + closedSites[k] + ": " + foretold + ", not " + best);
            }
            least = Math.min(least, best);
            partners[k] = checkedPartner(closedSites[k], foretold);
        }
        if (interchange.value() + scan() != least) {
            throw new IllegalStateException("The best exchange: " + scan() + ", not to " + least);
        }
    }

    /** Makes the exchange that was looked at last, finds out what has closed, and takes it back. */
    private int checkedPartner(int entering, long foretold) {
        long before = interchange.value();
        interchange.exchange(entering);
        boolean[] after = interchange.open();
        int leaving = Arrays.stream(openSites)
                .filter(site -> !after[site])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing closed for " + entering));
        fresh.start(after);
        long there = interchange.value();
        exchange(leaving, entering);
        if (there != foretold || fresh.value() != foretold) {
            throw new IllegalStateException("Exchanged for " + entering + ": " + there + ", not " + fresh.value());
        }
        if (interchange.value() != before || !Arrays.equals(interchange.open(), open)) {
            throw new IllegalStateException("Taken back from " + entering + ": " + interchange.value());
        }
        return leaving;
    }

    private void exchange(int opened, int closed) {
        interchange.insert(opened);
        interchange.remove(closed);
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

    /** The best of all exchanges: every closed site is looked at once. */
    @Benchmark
    public long scan() {
        long best = Long.MAX_VALUE;
        for (int entering : closedSites) {
            best = Math.min(best, interchange.bestExchange(entering));
        }
        return best;
    }

    /** An exchange with the best partner, and the one that takes it back. */
    @Benchmark
    public long thereAndBack() {
        int entering = nextClosed();
        int leaving = partners[turn];
        exchange(entering, leaving);
        exchange(leaving, entering);
        return interchange.value();
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
