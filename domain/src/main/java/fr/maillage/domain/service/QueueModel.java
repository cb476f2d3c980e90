package fr.maillage.domain.service;

import java.util.List;

/**
 * One queue: who comes, and how many serve. All times are in one unit, which is the owner's.
 *
 * @param servers at least 0; {@link #ENOUGH} for as many as there are customers
 * @param horizon when it ends
 * @param warmUp who comes before it, and what is before it, does not count
 * @param longer waits and stays beyond these are counted
 * @param phases times within a period at which those present are counted
 * @param period of the phases; 0 where there are none
 */
public record QueueModel(
        List<CustomerClass> classes,
        int servers,
        double horizon,
        double warmUp,
        List<Double> longer,
        List<Double> phases,
        double period) {

    /** As many servers as there are customers. */
    public static final int ENOUGH = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException without customers, and for times that are not in order */
    public QueueModel {
        classes = List.copyOf(classes);
        longer = List.copyOf(longer);
        phases = List.copyOf(phases);
        if (classes.isEmpty() || servers < 0) {
            throw new IllegalArgumentException("A queue of " + classes.size() + " classes and " + servers + " servers");
        }
        if (!(warmUp >= 0) || !(horizon > warmUp) || Double.isInfinite(horizon)) {
            throw new IllegalArgumentException("A queue until " + horizon + ", counted from " + warmUp);
        }
        for (double each : longer) {
            if (!(each >= 0)) {
                throw new IllegalArgumentException("Waits longer than " + each);
            }
        }
        for (double phase : phases) {
            if (!(phase >= 0) || !(phase < period) || Double.isInfinite(period)) {
                throw new IllegalArgumentException("A phase at " + phase + " in a period of " + period);
            }
        }
    }

    /** Of a system without phases. */
    public QueueModel(List<CustomerClass> classes, int servers, double horizon, double warmUp) {
        this(classes, servers, horizon, warmUp, List.of(), List.of(), 0);
    }
}
