package fr.maillage.solver.placement;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A choice of sites, for the few demand points whose nearest open one is beyond their list. */
final class OpenSites {

    private final Distances distances;
    private final int[] siteIndex;
    private final boolean[] open;
    private int @Nullable [] places;
    private NearIndex.@Nullable Search search;

    /**
     * A choice.
     *
     * @param siteIndex the place of each site
     * @param open which of them are open; read when first needed
     */
    OpenSites(Distances distances, int[] siteIndex, boolean[] open) {
        this.distances = distances;
        this.siteIndex = siteIndex;
        this.open = open;
    }

    /** The distance from a place to the nearest open site; {@link SiteLists#UNREACHED_MM} where none is open. */
    int nearestMm(int from) {
        int[] among = places();
        int least = SiteLists.UNREACHED_MM;
        if (search == null || among.length == 0) {
            for (int place : among) {
                least = Math.min(least, distances.mm(from, place));
            }
            return least;
        }
        search.nearest(from, 1);
        least = distances.mm(from, search.place(0));
        // Another one may be nearer by the way, though not in a straight line.
        int found = search.within(from, least + 1.0);
        for (int k = 0; k < found; k++) {
            least = Math.min(least, distances.mm(from, search.place(k)));
        }
        return least;
    }

    private int[] places() {
        int[] known = places;
        if (known == null) {
            known = IntStream.range(0, open.length)
                    .filter(site -> open[site])
                    .map(site -> siteIndex[site])
                    .toArray();
            places = known;
            int[] members = known;
            search = distances
                    .findPositions()
                    .map(positions -> new NearIndex(positions, members).search())
                    .orElse(null);
        }
        return known;
    }
}
