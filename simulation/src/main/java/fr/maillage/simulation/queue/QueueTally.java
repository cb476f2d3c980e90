package fr.maillage.simulation.queue;

import fr.maillage.domain.service.QueueModel;
import java.util.Arrays;

/** The sums of one replication, of those who come from the warm-up on and of the time from then on. */
final class QueueTally {

    private final double[] longer;
    private final int servers;
    private final int classes;
    private final long[] arrived;
    private final long[] served;
    private final long[] abandoned;
    private final long[] open;
    private final long[] begun;
    private final long[] waited;
    private final double[] wait;
    private final double[] sojourn;
    private final long[][] waitLonger;
    private final long[][] sojournLonger;
    private double start;
    private double last;
    private double areaWaiting;
    private double areaBusy;

    QueueTally(QueueModel model) {
        longer = model.longer().stream().mapToDouble(Double::doubleValue).toArray();
        servers = model.servers();
        classes = model.classes().size();
        arrived = new long[classes];
        served = new long[classes];
        abandoned = new long[classes];
        open = new long[classes];
        begun = new long[classes];
        waited = new long[classes];
        wait = new double[classes];
        sojourn = new double[classes];
        waitLonger = new long[classes][longer.length];
        sojournLonger = new long[classes][longer.length];
    }

    void clear() {
        for (long[] each : new long[][] {arrived, served, abandoned, open, begun, waited}) {
            Arrays.fill(each, 0);
        }
        Arrays.fill(wait, 0);
        Arrays.fill(sojourn, 0);
        for (int c = 0; c < classes; c++) {
            Arrays.fill(waitLonger[c], 0);
            Arrays.fill(sojournLonger[c], 0);
        }
        start = Double.POSITIVE_INFINITY;
        last = 0;
        areaWaiting = 0;
        areaBusy = 0;
    }

    void start(double now) {
        start = now;
        last = now;
    }

    /** So many have waited and been served since the last event. */
    void advance(double now, int waiting, int busy) {
        if (start <= now) {
            areaWaiting += waiting * (now - last);
            areaBusy += busy * (now - last);
            last = now;
        }
    }

    void arrives(double now, int of) {
        if (now >= start) {
            arrived[of]++;
        }
    }

    void begins(double since, double now, int of) {
        if (since >= start) {
            waits(now - since, of);
        }
    }

    private void waits(double time, int of) {
        begun[of]++;
        wait[of] += time;
        waited[of] += time > 0 ? 1 : 0;
        for (int k = 0; k < longer.length; k++) {
            waitLonger[of][k] += time > longer[k] ? 1 : 0;
        }
    }

    void departs(double since, double now, int of) {
        if (since >= start) {
            served[of]++;
            stays(now - since, of);
        }
    }

    private void stays(double time, int of) {
        sojourn[of] += time;
        for (int k = 0; k < longer.length; k++) {
            sojournLonger[of][k] += time > longer[k] ? 1 : 0;
        }
    }

    void abandons(double since, double now, int of) {
        if (since >= start) {
            abandoned[of]++;
            waits(now - since, of);
            stays(now - since, of);
        }
    }

    /** One is still there at the end. */
    void stays(int of) {
        open[of]++;
    }

    double[] figures(double time, double[] atPhases) {
        double[] figures = new double[0];
        figures = append(figures, customers(0, classes));
        for (int c = 0; c < classes; c++) {
            figures = append(figures, customers(c, c + 1));
        }
        double busy = servers == 0 ? Double.NaN : areaBusy / time / (servers == QueueModel.ENOUGH ? 1 : servers);
        figures = append(figures, new double[] {areaWaiting / time, (areaWaiting + areaBusy) / time, busy});
        return append(figures, atPhases);
    }

    private static double[] append(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private double[] customers(int from, int to) {
        double waits = sum(begun, from, to);
        double gone = sum(abandoned, from, to);
        double left = sum(served, from, to) + gone;
        double[] figures = {
            sum(arrived, from, to),
            sum(served, from, to),
            gone,
            sum(open, from, to),
            sum(wait, from, to) / waits,
            sum(waited, from, to) / waits,
            sum(sojourn, from, to) / left,
            gone / left
        };
        double[] shares = new double[2 * longer.length];
        for (int k = 0; k < longer.length; k++) {
            for (int c = from; c < to; c++) {
                shares[2 * k] += waitLonger[c][k] / waits;
                shares[2 * k + 1] += sojournLonger[c][k] / left;
            }
        }
        return append(figures, shares);
    }

    private static double sum(long[] values, int from, int to) {
        return Arrays.stream(values, from, to).sum();
    }

    private static double sum(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).sum();
    }
}
