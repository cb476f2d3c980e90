package fr.maillage.solver.placement.facility;

/** Sets of numbers as ascending lists, with a signature each that tells most of those apart that are not contained. */
final class SparseSets {

    private static final int WORDS = 4;
    private static final int BITS = 64 * WORDS;

    private final int[][] sets;
    private final long[] signatures;

    /**
     * Sets.
     *
     * @param sets each ascending; not copied
     */
    SparseSets(int[][] sets) {
        this.sets = sets;
        signatures = new long[sets.length * WORDS];
        for (int k = 0; k < sets.length; k++) {
            for (int member : sets[k]) {
                int bit = member % BITS;
                signatures[k * WORDS + (bit >>> 6)] |= 1L << bit;
            }
        }
    }

    /** A set's members, ascending; not to be changed. */
    int[] set(int k) {
        return sets[k];
    }

    boolean isLarger(int one, int other) {
        return sets[one].length > sets[other].length;
    }

    boolean isSubset(int small, int large) {
        int[] few = sets[small];
        int[] many = sets[large];
        if (few.length > many.length) {
            return false;
        }
        for (int word = 0; word < WORDS; word++) {
            if ((signatures[small * WORDS + word] & ~signatures[large * WORDS + word]) != 0) {
                return false;
            }
        }
        int at = 0;
        for (int member : few) {
            while (at < many.length && many[at] < member) {
                at++;
            }
            if (at == many.length || many[at] != member) {
                return false;
            }
            at++;
        }
        return true;
    }
}
