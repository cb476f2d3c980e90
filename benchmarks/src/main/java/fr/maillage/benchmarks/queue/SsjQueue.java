package fr.maillage.benchmarks.queue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** M/M/c as a user of SSJ writes it, with an object for each event. */
final class SsjQueue {

    private final Simulator simulator;
    private final int servers;
    private final double horizon;
    private final ExponentialGen betweenArrivals;
    private final ExponentialGen service;
    private final Deque<Double> waiting = new ArrayDeque<>();
    private final Deque<Double> serviceOfWaiting = new ArrayDeque<>();
    private int busy;
    private long events;
    private long begun;
    private double waited;
    private double lastTime;
    private double areaWaiting;
    private double areaBusy;

    /**
     * A queue.
     *
     * @param streams of arrivals and of services
     */
    SsjQueue(EventList list, int servers, double rate, double meanService, double horizon, List<RandomStream> streams) {
        simulator = new Simulator(list);
        this.servers = servers;
        this.horizon = horizon;
        betweenArrivals = new ExponentialGen(streams.get(0), rate);
        service = new ExponentialGen(streams.get(1), 1 / meanService);
    }

    /** The mean wait of those whose service has begun. */
    double run() {
        simulator.init();
        new End(simulator).schedule(horizon);
        new Arrival(simulator).schedule(betweenArrivals.nextDouble());
        simulator.start();
        return waited / begun;
    }

    long events() {
        return events;
    }

    /** The mean number of those who are there. */
    double inSystem() {
        return (areaWaiting + areaBusy) / horizon;
    }

    private void advance() {
        double now = simulator.time();
        areaWaiting += waiting.size() * (now - lastTime);
        areaBusy += busy * (now - lastTime);
        lastTime = now;
        events++;
    }

    private void begin(double since, double time) {
        busy++;
        begun++;
        waited += simulator.time() - since;
        new Departure(simulator).schedule(time);
    }

    private final class Arrival extends Event {

        Arrival(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {
            advance();
            new Arrival(simulator).schedule(betweenArrivals.nextDouble());
            double time = service.nextDouble();
            if (busy < servers) {
                begin(simulator.time(), time);
            } else {
                waiting.addLast(simulator.time());
                serviceOfWaiting.addLast(time);
            }
        }
    }

    private final class Departure extends Event {

        Departure(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {
            advance();
            busy--;
            if (!waiting.isEmpty()) {
                begin(waiting.removeFirst(), serviceOfWaiting.removeFirst());
            }
        }
    }

    private final class End extends Event {

        End(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {
            advance();
            simulator.stop();
        }
    }
}
