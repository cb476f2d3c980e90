package fr.maillage.solver.placement.facility;

/** The k smallest of many numbers, by Hoare's quickselect; no allocation. */
final class Selection {

    private Selection() {}

    /**
     * Rearranges the first {@code size} keys so that the {@code k} smallest come first, the greatest of those at
     * {@code k - 1}.
     *
     * @param k from 1 to {@code size}
     */
    static void smallestFirst(long[] keys, int size, int k) {
        int low = 0;
        int high = size - 1;
        int wanted = k - 1;
        while (low < high) {
            long pivot = medianOfThree(keys[low], keys[(low + high) >>> 1], keys[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = keys[i];
                    keys[i] = keys[j];
                    keys[j] = swapped;
                    i++;
                    j--;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static long medianOfThree(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
