package fr.maillage.solver.placement;

import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Positions;
import fr.maillage.solver.search.Aside;
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

    /** How often a line is stretched or shrunk before the sites are counted one by one. */
    private static final int ATTEMPTS = 6;

    /** That many sites more than wanted do no harm. */
    private static final int FEW = 8;

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
        int[] siteAt = new int[problem.size()];
        for (int site = 0; site < siteIndex.length; site++) {
            siteAt[siteIndex[site]] = site;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            NearIndex.Search search = index == null ? null : index.search();
            Row row = new Row(problem.distances(), siteIndex, siteAt, search, wanted, radiusMm);
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
        private final int[] siteAt;
        private long[] keys;
        private int count;
        private int reachMm;
        private double lastLine = 1;

        /** Tables; {@code siteAt} has for each place the site that is there. */
        Row(
                Distances distances,
                int[] siteIndex,
                int[] siteAt,
                NearIndex.@Nullable Search search,
                int wanted,
                int radiusMm) {
            this.distances = distances;
            this.siteIndex = siteIndex;
            this.siteAt = siteAt;
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
            double line = lineAround(from, near);
            price(from, near, near.within(from, line));
            // Ways may be longer than lines: those listed so far say how far to look for all that are as near.
            if (mm(keys[wanted - 1]) > line - 1) {
                price(from, near, near.within(from, mm(keys[wanted - 1]) + 1.0));
            }
            reachMm = Math.min(mm(keys[wanted - 1]), SiteLists.UNREACHED_MM - 2);
            if (reachMm < radiusMm) {
                int found = near.within(from, radiusMm + 1.0, MOST_SITES);
                if (found <= MOST_SITES) {
                    price(from, near, found);
                    reachMm = radiusMm;
                }
            }
            while (count > 0 && mm(keys[count - 1]) > reachMm) {
                count--;
            }
        }

        /** A straight line within which there are as many sites as wanted and few more; mostly about the one before. */
        private double lineAround(int from, NearIndex.Search near) {
            double line = lastLine;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                int found = near.within(from, line, 8 * wanted);
                if (found >= wanted && found <= wanted + wanted / 8 + FEW) {
                    lastLine = line;
                    return line;
                }
                line *= Math.sqrt((wanted + wanted / 16.0 + FEW / 2.0) / Math.max(1, found));
            }
            int found = near.nearest(from, wanted);
            lastLine = Math.max(1, near.straightMm(found - 1));
            return lastLine + 1;
        }

        /** Makes keys of the sites just found, ascending. */
        private void price(int from, NearIndex.Search near, int found) {
            if (keys.length < found) {
                keys = new long[Math.max(found, 2 * keys.length)];
            }
            for (int k = 0; k < found; k++) {
                keys[k] = key(from, siteAt[near.place(k)]);
            }
            count = found;
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
