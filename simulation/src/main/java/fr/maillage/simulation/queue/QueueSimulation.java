package fr.maillage.simulation.queue;

import fr.maillage.domain.service.CustomerClass;
import fr.maillage.domain.service.Distribution;
import fr.maillage.domain.service.QueueModel;
import fr.maillage.simulation.event.EventHandler;
import fr.maillage.simulation.event.EventLoop;
import fr.maillage.simulation.experiment.Replication;
import fr.maillage.simulation.random.Arrivals;
import fr.maillage.simulation.random.Sampler;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.rng.RandomStream;

/**
 * One queue, event by event: first come, first served within a priority; whoever has waited as long as their patience lasts
 * leaves. A customer's service and patience are drawn when they arrive, so that with common random numbers the same customer
 * is the same whatever the servers.
 */
public final class QueueSimulation implements Replication, EventHandler {

    /** Random numbers of each class: arrivals, service, patience. */
    static final int PURPOSES_PER_CLASS = 3;

    private static final int ARRIVAL = 0;
    private static final int DEPARTURE = 1;
    private static final int END_OF_PATIENCE = 2;
    private static final int START_OF_COUNT = 3;
    private static final int PHASE = 4;

    private static final int FIRST_CAPACITY = 64;

    private static final byte WAITING = 0;
    private static final byte SERVED = 1;
    private static final byte GONE = 2;

    private final QueueModel model;
    private final EventLoop loop = new EventLoop();
    private final Arrivals[] arrivals;
    private final Sampler[] service;
    private final @Nullable Sampler[] patience;
    /** Of each class: its place in the order of priorities. */
    private final int[] priority;

    private final Waiting waiting;
    private final QueueTally tally;
    private final double[] inSystemAt;
    private final int[] countsAt;
    private RandomStream[] streams = {};

    private double[] arrived = new double[FIRST_CAPACITY];
    private double[] serviceOf = new double[FIRST_CAPACITY];
    private int[] classOf = new int[FIRST_CAPACITY];
    private byte[] state = new byte[FIRST_CAPACITY];
    private boolean[] hasTimer = new boolean[FIRST_CAPACITY];
    private int[] free = new int[FIRST_CAPACITY];
    private int freeCount;
    private int used;
    private int busy;

    public QueueSimulation(QueueModel model) {
        this.model = model;
        List<CustomerClass> classes = model.classes();
        int count = classes.size();
        arrivals = classes.stream().map(each -> new Arrivals(each.arrivals())).toArray(Arrivals[]::new);
        service = classes.stream().map(each -> Sampler.of(each.service())).toArray(Sampler[]::new);
        patience = new Sampler[count];
        for (int c = 0; c < count; c++) {
            Distribution of = classes.get(c).patience();
            patience[c] = of == null ? null : Sampler.of(of);
        }
        int[] priorities = classes.stream()
                .mapToInt(CustomerClass::priority)
                .distinct()
                .sorted()
                .toArray();
        priority = classes.stream()
                .mapToInt(each -> Arrays.binarySearch(priorities, each.priority()))
                .toArray();
        waiting = new Waiting(priorities.length);
        tally = new QueueTally(model);
        inSystemAt = new double[model.phases().size()];
        countsAt = new int[model.phases().size()];
    }

    /** Streams that a replication needs. */
    public static int purposes(QueueModel model) {
        return PURPOSES_PER_CLASS * model.classes().size();
    }

    @Override
    public double[] run(List<RandomStream> own) {
        begin(own);
        loop.run(model.horizon(), this);
        return figures();
    }

    private void begin(List<RandomStream> own) {
        streams = own.toArray(new RandomStream[0]);
        loop.reset(0);
        waiting.clear();
        tally.clear();
        freeCount = 0;
        used = 0;
        busy = 0;
        Arrays.fill(inSystemAt, 0);
        Arrays.fill(countsAt, 0);
        for (int c = 0; c < arrivals.length; c++) {
            scheduleArrival(c);
        }
        loop.schedule(model.warmUp(), START_OF_COUNT, 0);
        for (int k = 0; k < inSystemAt.length; k++) {
            double phase = model.phases().get(k);
            double first = phase + model.period() * Math.ceil(Math.max(0, model.warmUp() - phase) / model.period());
            if (first <= model.horizon()) {
                loop.schedule(first, PHASE, k);
            }
        }
    }

    private double[] figures() {
        tally.advance(loop.now(), waiting.size(), busy);
        for (int customer = 0; customer < used; customer++) {
            if (state[customer] != GONE && arrived[customer] >= model.warmUp()) {
                tally.stays(classOf[customer]);
            }
        }
        double[] atPhases = new double[inSystemAt.length];
        Arrays.setAll(atPhases, k -> countsAt[k] == 0 ? Double.NaN : inSystemAt[k] / countsAt[k]);
        return tally.figures(model.horizon() - model.warmUp(), atPhases);
    }

    /** Events of the last replication. */
    public long events() {
        return loop.handled();
    }

    @Override
    public void handle(int kind, int subject) {
        switch (kind) {
            case ARRIVAL -> arrive(subject);
            case DEPARTURE -> depart(subject);
            case END_OF_PATIENCE -> endPatience(subject);
            case START_OF_COUNT -> tally.start(loop.now());
            default -> count(subject);
        }
    }

    private RandomStream stream(int of, int purpose) {
        return streams[PURPOSES_PER_CLASS * of + purpose];
    }

    private void scheduleArrival(int of) {
        double next = arrivals[of].next(loop.now(), model.horizon(), stream(of, 0));
        if (next <= model.horizon()) {
            loop.schedule(next, ARRIVAL, of);
        }
    }

    private void arrive(int of) {
        double now = loop.now();
        tally.advance(now, waiting.size(), busy);
        scheduleArrival(of);
        int customer = takePlace();
        arrived[customer] = now;
        classOf[customer] = of;
        serviceOf[customer] = service[of].next(stream(of, 1));
        Sampler endures = patience[of];
        double patient = endures == null ? Double.POSITIVE_INFINITY : endures.next(stream(of, 2));
        tally.arrives(now, of);
        hasTimer[customer] = false;
        if (busy < model.servers()) {
            serve(customer, now);
        } else {
            state[customer] = WAITING;
            waiting.add(customer, priority[of]);
            if (now + patient <= model.horizon()) {
                hasTimer[customer] = true;
                loop.schedule(now + patient, END_OF_PATIENCE, customer);
            }
        }
    }

    private void serve(int customer, double now) {
        busy++;
        state[customer] = SERVED;
        tally.begins(arrived[customer], now, classOf[customer]);
        loop.schedule(now + serviceOf[customer], DEPARTURE, customer);
    }

    private void depart(int customer) {
        double now = loop.now();
        tally.advance(now, waiting.size(), busy);
        tally.departs(arrived[customer], now, classOf[customer]);
        busy--;
        leave(customer);
        int next = waiting.peek();
        if (next >= 0) {
            waiting.remove(next, priority[classOf[next]]);
            serve(next, now);
        }
    }

    private void endPatience(int customer) {
        hasTimer[customer] = false;
        if (state[customer] == GONE) {
            free[freeCount++] = customer;
        } else if (state[customer] == WAITING) {
            double now = loop.now();
            tally.advance(now, waiting.size(), busy);
            waiting.remove(customer, priority[classOf[customer]]);
            tally.abandons(arrived[customer], now, classOf[customer]);
            leave(customer);
        }
    }

    private void count(int phase) {
        inSystemAt[phase] += waiting.size() + busy;
        countsAt[phase]++;
        double next = loop.now() + model.period();
        if (next <= model.horizon()) {
            loop.schedule(next, PHASE, phase);
        }
    }

    private int takePlace() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (used == arrived.length) {
            int capacity = 2 * used;
            arrived = Arrays.copyOf(arrived, capacity);
            serviceOf = Arrays.copyOf(serviceOf, capacity);
            classOf = Arrays.copyOf(classOf, capacity);
            state = Arrays.copyOf(state, capacity);
            hasTimer = Arrays.copyOf(hasTimer, capacity);
            free = Arrays.copyOf(free, capacity);
        }
        return used++;
    }

    /** A place is free again once no event is to come for who had it. */
    private void leave(int customer) {
        state[customer] = GONE;
        if (!hasTimer[customer]) {
            free[freeCount++] = customer;
        }
    }
}
