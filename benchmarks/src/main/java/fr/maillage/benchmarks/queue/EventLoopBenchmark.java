package fr.maillage.benchmarks.queue;

import fr.maillage.domain.service.ArrivalRate;
import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Distribution;
import fr.maillage.domain.service.QueueModel;
import fr.maillage.simulation.queue.QueueFigures;
import fr.maillage.simulation.queue.QueueSimulation;
import fr.maillage.simulation.random.Streams;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * Events of M/M/13 (3.5 arrivals a minute, services of 3 minutes): the loop of the simulation against SSJ's Simulator with
 * the list that it has by itself, a splay tree, and with a doubly linked list, which suits so few events better. Both draw
 * from the same streams by inversion and add up waits and numbers present; ours counts more.
 *
 * <p>Settings: a run of some 140,000 events is an operation, so that its set-up does not count. The counter {@code events}
 * is the one to read: events a second. Two forks, since what the compiler inlines differs from JVM to JVM.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else
public class EventLoopBenchmark {

    private static final int SERVERS = 13;
    private static final double RATE = 3.5;
    private static final double SERVICE = 3;
    private static final double HORIZON = 20_000;
    private static final double KNOWN_WAIT = 26.557 / 60;
    private static final double CLOSE = 0.15;

    private QueueModel model;
    private QueueSimulation simulation;
    private int figure;
    private Streams streams;

    /** How many events were handled: JMH prints them for each second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long events;

        /** Begins anew. */
        @Setup(Level.Iteration)
        public void clear() {
            events = 0;
        }
    }

    /** Checks all three against the known wait. */
    @Setup
    public void prepare() {
        model = new QueueModel(
                List.of(new CustomerClass(
                        "all", new ArrivalRate.Steady(RATE), new Distribution.Exponential(SERVICE), null, 0)),
                SERVERS,
                HORIZON,
                0);
        simulation = new QueueSimulation(model);
        figure = QueueFigures.list(model).indexOf(new QueueFigures.Name("wait", "time", null));
        streams = new Streams(1, QueueSimulation.purposes(model));
        Counter counter = new Counter();
        check("ours", ours(counter));
        check("SSJ, splay tree", ssjSplayTree(counter));
        check("SSJ, linked list", ssjLinkedList(counter));
    }

    private static void check(String name, double wait) {
        if (!(Math.abs(wait - KNOWN_WAIT) < CLOSE * KNOWN_WAIT)) {
            throw new IllegalStateException(name + ": a wait of " + wait + " for " + KNOWN_WAIT);
        }
    }

    /** The loop of the simulation. */
    @Benchmark
    public double ours(Counter counter) {
        double wait = simulation.run(streams.nextReplication())[figure];
        counter.events += simulation.events();
        return wait;
    }

    /** SSJ as it comes. */
    @Benchmark
    public double ssjSplayTree(Counter counter) {
        return ssj(new SplayTree(), counter);
    }

    /** SSJ with the list that is fastest for so few events. */
    @Benchmark
    public double ssjLinkedList(Counter counter) {
        return ssj(new DoublyLinked(), counter);
    }

    private double ssj(EventList list, Counter counter) {
        List<RandomStream> own = streams.nextReplication();
        SsjQueue queue = new SsjQueue(list, SERVERS, RATE, SERVICE, HORIZON, own);
        double wait = queue.run();
        counter.events += queue.events();
        return wait;
    }
}
