package fr.maillage.domain.service;

import java.util.List;

/** How many arrive in a unit of time, at each time: the rate of a Poisson process. */
public sealed interface ArrivalRate {

    /** Arrivals in a unit of time. */
    double at(double time);

    /** No rate is above this. */
    double max();

    /** Always the same. */
    record Steady(double rate) implements ArrivalRate {

        /** @throws IllegalArgumentException below 0, or where it is not finite */
        public Steady {
            notBelowZero(rate);
        }

        @Override
        public double at(double time) {
            return rate;
        }

        @Override
        public double max() {
            return rate;
        }
    }

    /** mean + amplitude × sin(2π time / period). */
    record Wave(double mean, double amplitude, double period) implements ArrivalRate {

        /** @throws IllegalArgumentException unless 0 ≤ amplitude ≤ mean and 0 &lt; period, all finite */
        public Wave {
            notBelowZero(mean);
            notBelowZero(amplitude);
            notBelowZero(period);
            if (amplitude > mean || period == 0) {
                throw new IllegalArgumentException(
                        "A rate of " + mean + " ± " + amplitude + " in a period of " + period);
            }
        }

        @Override
        public double at(double time) {
            return mean + amplitude * Math.sin(2 * Math.PI * time / period);
        }

        @Override
        public double max() {
            return mean + amplitude;
        }
    }

    /** One rate after another, each for as long, and then from the first again. */
    record Steps(List<Double> rates, double width) implements ArrivalRate {

        /** @throws IllegalArgumentException without a rate, for one below 0 or not finite, and for such a width */
        public Steps {
            rates = List.copyOf(rates);
            rates.forEach(ArrivalRate::notBelowZero);
            notBelowZero(width);
            if (rates.isEmpty() || width == 0) {
                throw new IllegalArgumentException(rates.size() + " rates, each for " + width);
            }
        }

        @Override
        public double at(double time) {
            return rates.get((int) ((long) Math.floor(time / width) % rates.size()));
        }

        @Override
        public double max() {
            return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }
    }

    private static void notBelowZero(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("Arrivals at a rate of " + value);
        }
    }
}
