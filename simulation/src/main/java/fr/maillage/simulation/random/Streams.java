package fr.maillage.simulation.random;

import java.util.ArrayList;
import java.util.List;
import umontreal.ssj.rng.MRG32k3aL;
import umontreal.ssj.rng.RandomStream;

/**
 * Streams of random numbers: one for each purpose in each replication, all of them substreams of one generator, so that
 * none overlaps another. What they give depends on the seed alone, not on who asks first.
 *
 * <p>The generator's constructor advances a counter of the whole program that no lock guards. Streams are therefore made one
 * after another, and have their seed set.
 *
 * @see <a href="https://doi.org/10.1287/opre.50.6.1073.358">L'Ecuyer, Simard, Chen, Kelton (2002), An object-oriented
 *     random-number package with many long streams and substreams</a>
 */
public final class Streams {

    /** Numbers of the first component of the generator are below this. */
    private static final long MODULUS = 4294944443L;

    private static final int STATE = 6;
    private static final Object CONSTRUCTOR = new Object();

    private final MRG32k3aL next;
    private final int purposes;

    /**
     * Streams.
     *
     * @param purposes of each replication
     */
    public Streams(long seed, int purposes) {
        this.purposes = purposes;
        next = generator();
        next.setSeed(state(seed));
    }

    private static MRG32k3aL generator() {
        synchronized (CONSTRUCTOR) {
            return new MRG32k3aL();
        }
    }

    /** Six numbers that look like chance, none of them 0, by the finaliser of SplitMix64. */
    private static long[] state(long seed) {
        long[] state = new long[STATE];
        long counter = seed;
        for (int k = 0; k < STATE; k++) {
            counter += 0x9e3779b97f4a7c15L;
            long mixed = (counter ^ (counter >>> 30)) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
            state[k] = 1 + Long.remainderUnsigned(mixed ^ (mixed >>> 31), MODULUS - 1);
        }
        return state;
    }

    /** The streams of the next replication, one for each purpose. */
    public List<RandomStream> nextReplication() {
        List<RandomStream> streams = new ArrayList<>();
        for (int purpose = 0; purpose < purposes; purpose++) {
            streams.add(next.clone());
            next.resetNextSubstream();
        }
        return streams;
    }
}
