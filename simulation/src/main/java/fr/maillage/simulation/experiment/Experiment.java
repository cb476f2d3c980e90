package fr.maillage.simulation.experiment;

import fr.maillage.domain.service.Estimate;
import fr.maillage.simulation.random.Streams;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.stat.Tally;

/**
 * Replications of a simulation and the intervals that come of them. Streams are made in order on one thread, and results are
 * taken in order: the estimates are the same on any number of threads. What is kept does not grow with the replications.
 */
public final class Experiment {

    private static final double LEVEL = 0.95;

    private final StoppingRule rule;
    private final List<Tally> tallies = new ArrayList<>();
    private int replications;
    private boolean isInterrupted;

    private Experiment(StoppingRule rule, int figures) {
        this.rule = rule;
        for (int k = 0; k < figures; k++) {
            tallies.add(new Tally());
        }
    }

    /**
     * Runs replications until the rule is met.
     *
     * @param figures of each replication
     * @param simulation makes one for each thread
     * @param interrupted asked after each replication
     */
    public static Experiment run(
            StoppingRule rule,
            int figures,
            Streams streams,
            int threads,
            Supplier<Replication> simulation,
            BooleanSupplier interrupted) {
        Experiment experiment = new Experiment(rule, figures);
        BlockingQueue<Replication> free = new ArrayBlockingQueue<>(threads);
        for (int k = 0; k < threads; k++) {
            free.add(simulation.get());
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "replication");
            thread.setDaemon(true);
            return thread;
        });
        try {
            experiment.run(streams, threads, free, workers, interrupted);
        } finally {
            workers.shutdownNow();
        }
        return experiment;
    }

    private void run(
            Streams streams,
            int threads,
            BlockingQueue<Replication> free,
            ExecutorService workers,
            BooleanSupplier interrupted) {
        Deque<Future<double[]>> begun = new ArrayDeque<>();
        int next = 0;
        while (!isOver()) {
            while (next < rule.most() && begun.size() < 2 * threads) {
                List<RandomStream> own = streams.nextReplication();
                begun.add(workers.submit(() -> {
                    Replication simulation = free.take();
                    try {
                        return simulation.run(own);
                    } finally {
                        free.add(simulation);
                    }
                }));
                next++;
            }
            add(get(begun.remove()));
            if (interrupted.getAsBoolean()) {
                isInterrupted = true;
            }
        }
    }

    private static double[] get(Future<double[]> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A replication failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during replications", e);
        }
    }

    private void add(double[] figures) {
        replications++;
        for (int k = 0; k < figures.length; k++) {
            if (!Double.isNaN(figures[k])) {
                tallies.get(k).add(figures[k]);
            }
        }
    }

    private boolean isOver() {
        return isInterrupted || replications >= rule.most() || (replications >= rule.least() && isPrecise());
    }

    /** Whether the half-width asked for is reached; false where none was. */
    public boolean isPrecise() {
        return rule.halfWidth() > 0 && getEstimate(rule.figure()).halfWidth() <= rule.halfWidth();
    }

    public boolean isInterrupted() {
        return isInterrupted;
    }

    /** Replications that count. */
    public int replications() {
        return replications;
    }

    /** The estimate of a figure, over the replications in which it has a value; NaN where it has in none. */
    public Estimate getEstimate(int figure) {
        Tally tally = tallies.get(figure);
        if (tally.numberObs() == 0) {
            return new Estimate(Double.NaN, Double.NaN);
        }
        if (tally.numberObs() == 1) {
            return new Estimate(tally.average(), Double.NaN);
        }
        double[] interval = new double[2];
        tally.confidenceIntervalStudent(LEVEL, interval);
        return new Estimate(interval[0], interval[1]);
    }

    /** The variance of a figure between replications. */
    public double getVariance(int figure) {
        return tallies.get(figure).variance();
    }
}
