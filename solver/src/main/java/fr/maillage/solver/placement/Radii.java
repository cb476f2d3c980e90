package fr.maillage.solver.placement;

/**
 * The distances between demand points and sites in ascending order, without ever being put in order together: each is
 * looked up in the lists when it is asked for, in O(n log n).
 */
final class Radii {

    private final SiteLists lists;
    private final int least;
    private final int reach;

    Radii(SiteLists lists) {
        this.lists = lists;
        int nearest = 0;
        int complete = Integer.MAX_VALUE;
        for (int demand = 0; demand < lists.demands(); demand++) {
            nearest = Math.max(nearest, lists.leastMm(demand));
            complete = Math.min(complete, lists.reachMm(demand));
        }
        least = nearest;
        reach = complete;
    }

    /** The least greatest distance with all sites open. */
    int least() {
        return least;
    }

    /** All distances up to this one are in the lists. */
    int reach() {
        return reach;
    }

    /** The greatest distance up to a radius of at least {@link #least}. */
    int upTo(int mm) {
        int greatest = least;
        for (int demand = 0; demand < lists.demands(); demand++) {
            int[] ascending = lists.orderMm(demand);
            int rank = firstAbove(ascending, mm);
            if (rank > 0) {
                greatest = Math.max(greatest, ascending[rank - 1]);
            }
        }
        return greatest;
    }

    /** The smallest distance above a radius; one more than {@link #reach} where there is none up to that. */
    int above(int mm) {
        int smallest = Integer.MAX_VALUE;
        for (int demand = 0; demand < lists.demands(); demand++) {
            int[] ascending = lists.orderMm(demand);
            int rank = firstAbove(ascending, mm);
            if (rank < ascending.length) {
                smallest = Math.min(smallest, ascending[rank]);
            }
        }
        return Math.min(smallest, reach == Integer.MAX_VALUE ? smallest : reach + 1);
    }

    private static int firstAbove(int[] ascending, int mm) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= mm) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
