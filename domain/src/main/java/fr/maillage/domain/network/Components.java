package fr.maillage.domain.network;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import fr.maillage.domain.territory.Territory;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The parts that a territory falls into when residents go no farther than the target: the connected components of the
 * graph in which a populated commune and a commune where a point may stand are joined if the one is within the target of
 * the other. Each part has to be planned by itself, whatever the others do.
 *
 * @param sizes of each part, in populated communes, the greatest first
 * @param alone the INSEE codes of populated communes that are a part of their own, and have a place for a point: it
 *     covers nobody else, and no other covers them
 * @param outOfReach the INSEE codes of populated communes within the target of no place for a point at all: each a part
 *     of its own
 */
public record Components(List<Integer> sizes, List<String> alone, List<String> outOfReach) {

    /** So many of the nearest places join all but a few communes, so that few have to be looked at again. */
    private static final int NEAREST_FIRST = 16;

    public Components {
        sizes = List.copyOf(sizes);
        alone = List.copyOf(alone);
        outOfReach = List.copyOf(outOfReach);
    }

    /** Whether there is nothing to tell: one part at most, and nobody out of reach. */
    public boolean isWhole() {
        return sizes.size() <= 1 && outOfReach.isEmpty();
    }

    public static Components of(Territory territory, NetworkRules rules) {
        BitSet sites = new BitSet(territory.size());
        rules.listSites().forEach(insee -> sites.set(territory.getIndex(insee)));
        BitSet populated = new BitSet(territory.size());
        IntStream.range(0, territory.size())
                .filter(i -> territory.communes().get(i).population() > 0)
                .forEach(populated::set);
        Parts parts = new Parts(territory.distances(), populated, sites, rules.targetMm());
        territory.distances().findPositions().ifPresentOrElse(parts::joinAround, parts::joinAll);

        Map<Integer, Integer> communesByPart = new TreeMap<>();
        populated.stream().forEach(i -> communesByPart.merge(parts.part(i), 1, Integer::sum));
        return new Components(
                communesByPart.values().stream()
                        .sorted(Collections.reverseOrder())
                        .toList(),
                codes(
                        territory,
                        populated,
                        i -> !parts.reachesOther.get(i)
                                && sites.get(i)
                                && communesByPart.getOrDefault(parts.part(i), 0) == 1),
                codes(territory, populated, i -> !parts.reachesOther.get(i) && !sites.get(i)));
    }

    private static List<String> codes(Territory territory, BitSet populated, IntPredicate condition) {
        return populated.stream()
                .filter(condition)
                .mapToObj(i -> territory.communes().get(i).insee())
                .toList();
    }

    /** A union-find forest over the communes. */
    private static final class Parts {

        private final Distances distances;
        private final BitSet populated;
        private final BitSet sites;
        private final int targetMm;
        private final int[] parent;
        /** Populated communes within the target of a place that is not their own. */
        private final BitSet reachesOther = new BitSet();

        Parts(Distances distances, BitSet populated, BitSet sites, int targetMm) {
            this.distances = distances;
            this.populated = populated;
            this.sites = sites;
            this.targetMm = targetMm;
            parent = IntStream.range(0, distances.size()).toArray();
        }

        int part(int commune) {
            int root = commune;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        /** Joins a populated commune and a site, if the one is within the target of the other. */
        private void join(int commune, int site) {
            boolean isNews = part(commune) != part(site) || !reachesOther.get(commune);
            if (commune != site && isNews && distances.mm(commune, site) <= targetMm) {
                parent[part(commune)] = part(site);
                reachesOther.set(commune);
            }
        }

        void joinAll() {
            populated.stream().forEach(commune -> sites.stream().forEach(site -> join(commune, site)));
        }

        /**
         * Joins each commune to its nearest sites, and then whatever is not yet in the largest part to all around it:
         * what still joins two parts has an end outside the largest.
         */
        void joinAround(Positions positions) {
            // No distance within the target has a longer straight line.
            double straightMm = targetMm + 1.0;
            NearIndex.Search toSites = new NearIndex(positions, sites.stream().toArray()).search();
            NearIndex.Search toCommunes =
                    new NearIndex(positions, populated.stream().toArray()).search();
            populated.stream().forEach(commune -> {
                int found = toSites.nearest(commune, NEAREST_FIRST);
                IntStream.range(0, found).forEach(k -> join(commune, toSites.place(k)));
            });
            int largest = largest();
            IntStream.range(0, parent.length).forEach(i -> {
                boolean isOutside = part(i) != part(largest);
                if (populated.get(i) && (isOutside || !reachesOther.get(i))) {
                    int found = toSites.within(i, straightMm);
                    IntStream.range(0, found).forEach(k -> join(i, toSites.place(k)));
                }
                if (sites.get(i) && isOutside) {
                    int found = toCommunes.within(i, straightMm);
                    IntStream.range(0, found).forEach(k -> join(toCommunes.place(k), i));
                }
            });
        }

        /** A commune of the largest part. */
        private int largest() {
            int[] members = new int[parent.length];
            IntStream.range(0, parent.length).forEach(i -> members[part(i)]++);
            return IntStream.range(0, parent.length)
                    .reduce((one, other) -> members[other] > members[one] ? other : one)
                    .orElse(0);
        }
    }
}
