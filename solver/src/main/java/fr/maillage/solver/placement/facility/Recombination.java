package fr.maillage.solver.placement.facility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins two solutions piece by piece: where they differ in places that do not touch each other, each piece is judged by
 * itself, and those pieces of the other solution are taken that together keep the number of sites and save most. The
 * result is about as good as the best of all combinations of the pieces, which are as many as two to their number.
 *
 * @see <a href="https://doi.org/10.1145/1569901.1570026">Whitley, Hains, Howe (2009), for the same on tours</a>
 */
final class Recombination {

    /** Pieces may differ by so many sites in all before it is evened out. */
    private static final int LARGEST_IMBALANCE = 40;

    private final Interchange interchange;
    private final FacilityModel model;
    private final int[] parent;

    Recombination(Interchange interchange) {
        this.interchange = interchange;
        model = interchange.model();
        parent = new int[model.sites()];
    }

    private record Piece(List<Integer> entering, List<Integer> leaving, long change) {
        int imbalance() {
            return entering.size() - leaving.size();
        }
    }

    /**
     * Takes from another solution what makes the interchange's own one better, and settles.
     *
     * @param other with as many open sites
     * @return whether it became better; if not, nothing has changed
     */
    boolean take(boolean[] other) {
        List<Piece> pieces = chosen(judged(pieces(other), other));
        if (pieces.isEmpty()) {
            return false;
        }
        long before = interchange.value();
        interchange.mark();
        pieces.forEach(piece -> piece.entering.forEach(interchange::insert));
        pieces.forEach(piece -> piece.leaving.forEach(interchange::remove));
        interchange.descend();
        if (interchange.value() >= before) {
            interchange.undo();
            return false;
        }
        interchange.keep();
        return true;
    }

    /** The sites in which the two differ, those together that some demand point looks at. */
    private List<List<Integer>> pieces(boolean[] other) {
        Arrays.setAll(parent, site -> site);
        for (int demand = 0; demand < model.demands(); demand++) {
            join(demand, other);
        }
        int[] number = new int[parent.length];
        Arrays.fill(number, -1);
        List<List<Integer>> pieces = new ArrayList<>();
        for (int site = 0; site < parent.length; site++) {
            if (interchange.isOpen(site) != other[site]) {
                int root = root(site);
                if (number[root] < 0) {
                    number[root] = pieces.size();
                    pieces.add(new ArrayList<>());
                }
                pieces.get(number[root]).add(site);
            }
        }
        return pieces;
    }

    /** Joins the differing sites up to a demand point's cheapest one in both solutions. */
    private void join(int demand, boolean[] other) {
        int[] order = model.order(demand);
        int own = interchange.nearestRank(demand);
        int first = -1;
        boolean served = false;
        for (int k = 0; k < order.length && (k <= own || !served); k++) {
            int site = order[k];
            served |= other[site];
            if (interchange.isOpen(site) != other[site]) {
                if (first < 0) {
                    first = root(site);
                } else {
                    parent[root(site)] = first;
                }
            }
        }
    }

    private int root(int site) {
        int at = site;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Piece> judged(List<List<Integer>> pieces, boolean[] other) {
        long before = interchange.value();
        List<Piece> judged = new ArrayList<>();
        for (List<Integer> sites : pieces) {
            List<Integer> entering = sites.stream().filter(site -> other[site]).toList();
            List<Integer> leaving = sites.stream().filter(site -> !other[site]).toList();
            interchange.mark();
            entering.forEach(interchange::insert);
            leaving.forEach(interchange::remove);
            judged.add(new Piece(entering, leaving, interchange.value() - before));
            interchange.undo();
        }
        return judged;
    }

    /** The pieces that save most while the number of sites stays, by dynamic programming over the imbalance. */
    private static List<Piece> chosen(List<Piece> pieces) {
        int span = 2 * LARGEST_IMBALANCE + 1;
        long none = Long.MAX_VALUE / 4;
        long[][] least = new long[pieces.size() + 1][span];
        for (long[] row : least) {
            Arrays.fill(row, none);
        }
        least[0][LARGEST_IMBALANCE] = 0;
        for (int k = 0; k < pieces.size(); k++) {
            Piece piece = pieces.get(k);
            for (int at = 0; at < span; at++) {
                if (least[k][at] == none) {
                    continue;
                }
                least[k + 1][at] = Math.min(least[k + 1][at], least[k][at]);
                int to = at + piece.imbalance();
                if (to >= 0 && to < span) {
                    least[k + 1][to] = Math.min(least[k + 1][to], least[k][at] + piece.change);
                }
            }
        }
        List<Piece> chosen = new ArrayList<>();
        if (least[pieces.size()][LARGEST_IMBALANCE] >= 0) {
            return chosen;
        }
        int at = LARGEST_IMBALANCE;
        for (int k = pieces.size() - 1; k >= 0; k--) {
            if (least[k + 1][at] != least[k][at]) {
                chosen.add(pieces.get(k));
                at -= pieces.get(k).imbalance();
            }
        }
        return chosen;
    }
}
