package fr.maillage.simulation.random;

import fr.maillage.domain.service.Distribution;
import umontreal.ssj.probdist.ContinuousDistribution;
import umontreal.ssj.probdist.GammaDist;
import umontreal.ssj.probdist.LognormalDist;
import umontreal.ssj.probdist.TriangularDist;
import umontreal.ssj.rng.RandomStream;

/** Draws times: one random number each, by inversion, so that two situations with the same numbers stay in step. */
public interface Sampler {

    /** The next time. */
    double next(RandomStream stream);

    /** Draws from a distribution. */
    static Sampler of(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Constant constant -> {
                double value = constant.value();
                yield stream -> {
                    stream.nextDouble();
                    return value;
                };
            }
            case Distribution.Exponential exponential -> {
                double mean = exponential.mean();
                yield stream -> -mean * Math.log(1 - stream.nextDouble());
            }
            case Distribution.Uniform uniform -> {
                double min = uniform.min();
                double width = uniform.max() - min;
                yield stream -> min + width * stream.nextDouble();
            }
            case Distribution.Triangular of -> inversionOf(new TriangularDist(of.min(), of.max(), of.mode()));
            case Distribution.Lognormal of -> {
                double variance = Math.log1p(of.variation() * of.variation());
                yield inversionOf(new LognormalDist(Math.log(of.mean()) - variance / 2, Math.sqrt(variance)));
            }
            case Distribution.Gamma of -> {
                double shape = 1 / (of.variation() * of.variation());
                yield inversionOf(new GammaDist(shape, shape / of.mean()));
            }
        };
    }

    private static Sampler inversionOf(ContinuousDistribution distribution) {
        return stream -> distribution.inverseF(stream.nextDouble());
    }
}
