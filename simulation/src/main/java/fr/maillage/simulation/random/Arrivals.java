package fr.maillage.simulation.random;

import fr.maillage.domain.service.ArrivalRate;
import umontreal.ssj.rng.RandomStream;

/**
 * The times of a Poisson process whose rate may change: arrivals at the greatest rate, of which as many are left out as the
 * rate is below.
 *
 * @see <a href="https://doi.org/10.1002/nav.3800260304">Lewis, Shedler (1979), Simulation of nonhomogeneous Poisson
 *     processes by thinning</a>
 */
public final class Arrivals {

    private final ArrivalRate rate;
    private final double max;
    private final boolean isSteady;

    public Arrivals(ArrivalRate rate) {
        this.rate = rate;
        max = rate.max();
        isSteady = rate instanceof ArrivalRate.Steady;
    }

    /** The first arrival after a time; infinity where none comes by a horizon. */
    public double next(double after, double horizon, RandomStream stream) {
        double time = after;
        while (max > 0 && time <= horizon) {
            time -= Math.log(1 - stream.nextDouble()) / max;
            if (isSteady || stream.nextDouble() * max < rate.at(time)) {
                return time;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
