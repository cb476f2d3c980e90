package fr.maillage.solver.placement.facility;

import java.util.PriorityQueue;

/** Opens and closes sites one after another, each time the one that is best just then. */
public final class GreedyChoice {

    /** Among how many near sites a choice looks: these, and so many times those that a point has for itself. */
    private static final int LEAST_LIST = 16;

    private static final int LIST_A_POINT = 10;

    private GreedyChoice() {}

    private record Entry(long gain, int site) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return gain != other.gain ? Long.compare(other.gain, gain) : Integer.compare(site, other.site);
        }
    }

    /**
     * A choice of sites, and greedily more of them.
     *
     * @param points how many are open in the end, at least as many as are
     */
    public static boolean[] grown(FacilityModel model, boolean[] open, int points) {
        int list = LEAST_LIST + LIST_A_POINT * (model.sites() / Math.max(1, points));
        Interchange interchange = new Interchange(model.shortened(demand -> list));
        interchange.start(open);
        grow(interchange, points);
        return interchange.open();
    }

    /** Opens the site that pays most, again and again, until so many are open; gains only shrink, so few are renewed. */
    public static void grow(Interchange interchange, int count) {
        if (interchange.openCount() >= count) {
            return;
        }
        PriorityQueue<Entry> entries = new PriorityQueue<>();
        for (int site = 0; site < interchange.model().sites(); site++) {
            if (!interchange.isOpen(site)) {
                entries.add(new Entry(interchange.gain(site), site));
            }
        }
        while (interchange.openCount() < count) {
            Entry best = entries.remove();
            long gain = interchange.gain(best.site);
            Entry next = entries.peek();
            if (next == null || gain >= next.gain) {
                interchange.insert(best.site);
            } else {
                entries.add(new Entry(gain, best.site));
            }
        }
    }

    /** Closes the site that is missed least, again and again, until so many are open or only kept ones are. */
    static void shrink(Interchange interchange, int count) {
        while (interchange.openCount() > count && interchange.leastLoss() != Interchange.NONE) {
            interchange.remove(interchange.leastLoss());
        }
    }
}
