package fr.maillage.solver.placement;

import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * For each demand point the sites near it, by ascending distance, ties by number: every site up to its reach, and none
 * beyond.
 *
 * @param order the sites, for each demand point
 * @param orderMm their distances, same shape
 * @param reachMm up to which distance the list is complete; {@link SiteLists#UNREACHED_MM} where it holds all sites
 */
record NearSites(int[][] order, int[][] orderMm, int[] reachMm) {

    private static final int DEMANDS_A_PIECE = 64;

    /** So many sites at most are listed for the radius' sake; where there are more within it, it hardly matters. */
    static final int MOST_SITES = 2_000;

    /**
     * Finds them; by an index in space where there are positions, among all sites otherwise.
     *
     * @param demandIndex the place of each demand point
     * @param siteIndex the place of each site, ascending
     * @param wanted a list holds at least so many sites
     * @param radiusMm and all those within it, unless they are very many
     */
    static NearSites find(
            PlacementProblem problem, int[] demandIndex, int[] siteIndex, int wanted, int radiusMm, Aside aside) {
        int demands = demandIndex.length;
        NearSites lists = new NearSites(new int[demands][], new int[demands][], new int[demands]);
        Positions positions = problem.distances().findPositions().orElse(null);
        NearIndex index = positions == null || wanted == siteIndex.length ? null : new NearIndex(positions, siteIndex);
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            Row row = new Row(problem.distances(), siteIndex, index == null ? null : index.search(), wanted, radiusMm);
            int from = next.getAndAdd(DEMANDS_A_PIECE);
            while (from < demands) {
                for (int demand = from; demand < Math.min(demands, from + DEMANDS_A_PIECE); demand++) {
                    row.find(demandIndex[demand]);
                    row.copyTo(lists, demand);
                }
                from = next.getAndAdd(DEMANDS_A_PIECE);
            }
        };
        aside.both(worker, worker);
        return lists;
    }

    /** One list at a time, in tables that are used again. */
    private static final class Row {

        private final Distances distances;
        private final int[] siteIndex;
        private final NearIndex.@Nullable Search search;
        private final int wanted;
        private final int radiusMm;
        private long[] keys;
        private int count;
        private int reachMm;

        Row(Distances distances, int[] siteIndex, NearIndex.@Nullable Search search, int wanted, int radiusMm) {
            this.distances = distances;
            this.siteIndex = siteIndex;
            this.search = search;
            this.wanted = wanted;
            this.radiusMm = radiusMm;
            keys = new long[search == null ? siteIndex.length : wanted];
        }

        void find(int from) {
            if (search == null) {
                lookAtAll(from);
            } else {
                lookAround(from, search);
            }
            if (count == siteIndex.length) {
                reachMm = SiteLists.UNREACHED_MM;
            }
        }

        private void lookAtAll(int from) {
            count = siteIndex.length;
            for (int site = 0; site < count; site++) {
                keys[site] = key(from, site);
            }
            Arrays.sort(keys, 0, count);
            if (wanted < count) {
                reachMm = Math.max(mm(keys[wanted - 1]), radiusMm);
                while (mm(keys[count - 1]) > reachMm) {
                    count--;
                }
            }
        }

        private void lookAround(int from, NearIndex.Search near) {
            int found = near.nearest(from, wanted);
            // As far as the farthest of these by the way, so that the list holds as many as are wanted.
            reachMm = 0;
            for (int k = 0; k < found; k++) {
                reachMm = Math.max(reachMm, distances.mm(from, near.place(k)));
            }
            reachMm = Math.min(reachMm, SiteLists.UNREACHED_MM - 2);
            if (reachMm < radiusMm && near.within(from, radiusMm + 1.0) <= MOST_SITES) {
                reachMm = radiusMm;
            }
            // No distance is shorter than its straight line less one: beyond this line nothing is within reach.
            found = near.within(from, reachMm + 1.0);
            if (keys.length < found) {
                keys = new long[Math.max(found, 2 * keys.length)];
            }
            count = 0;
            for (int k = 0; k < found; k++) {
                long key = key(from, Arrays.binarySearch(siteIndex, near.place(k)));
                if (mm(key) <= reachMm) {
                    keys[count++] = key;
                }
            }
            Arrays.sort(keys, 0, count);
        }

        void copyTo(NearSites lists, int demand) {
            lists.order[demand] = new int[count];
            lists.orderMm[demand] = new int[count];
            lists.reachMm[demand] = reachMm;
            for (int k = 0; k < count; k++) {
                lists.order[demand][k] = (int) keys[k];
                lists.orderMm[demand][k] = mm(keys[k]);
            }
        }

        private long key(int from, int site) {
            return ((long) distances.mm(from, siteIndex[site]) << 32) | site;
        }

        private static int mm(long key) {
            return (int) (key >>> 32);
        }
    }
}
