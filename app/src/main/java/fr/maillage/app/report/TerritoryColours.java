package fr.maillage.app.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Colours of territories on a map: neighbours get different ones, and all are used about as often. The most constrained
 * territory is coloured first (DSATUR, Brélaz 1979); were there ever one with neighbours in all colours, it would share
 * the one that fewest territories have.
 */
final class TerritoryColours {

    /** The light scheme of Paul Tol, made for areas with dark labels on them, told apart without red or green too. */
    static final List<String> PALETTE =
            List.of("#77aadd", "#ee8866", "#eedd88", "#ffaabb", "#44bb99", "#bbcc33", "#99ddff", "#dddddd");

    private TerritoryColours() {}

    /** The position of each territory's colour in the palette. */
    static int[] of(DivisionResult division) {
        List<TerritoryResult> territories = division.territories();
        Map<String, Integer> index = new HashMap<>();
        territories.forEach(territory -> index.put(territory.seat(), index.size()));
        int[] colours = new int[territories.size()];
        Arrays.fill(colours, -1);
        int[] used = new int[PALETTE.size()];
        for (int step = 0; step < colours.length; step++) {
            int next = -1;
            Set<Integer> nextTaken = Set.of();
            for (int t = 0; t < colours.length; t++) {
                if (colours[t] < 0) {
                    Set<Integer> taken = taken(index, territories.get(t), colours);
                    if (next < 0
                            || taken.size() > nextTaken.size()
                            || (taken.size() == nextTaken.size()
                                    && degree(territories, t) > degree(territories, next))) {
                        next = t;
                        nextTaken = taken;
                    }
                }
            }
            colours[next] = leastUsed(used, nextTaken);
            used[colours[next]]++;
        }
        return colours;
    }

    private static int degree(List<TerritoryResult> territories, int territory) {
        return territories.get(territory).neighbours().size();
    }

    private static Set<Integer> taken(Map<String, Integer> index, TerritoryResult territory, int[] colours) {
        Set<Integer> taken = new TreeSet<>();
        for (String seat : territory.neighbours()) {
            Integer neighbour = index.get(seat);
            if (neighbour != null && colours[neighbour] >= 0) {
                taken.add(colours[neighbour]);
            }
        }
        return taken;
    }

    private static int leastUsed(int[] used, Set<Integer> taken) {
        boolean isFree = taken.size() < used.length;
        int best = -1;
        for (int colour = 0; colour < used.length; colour++) {
            if (!(isFree && taken.contains(colour)) && (best < 0 || used[colour] < used[best])) {
                best = colour;
            }
        }
        return best;
    }
}
