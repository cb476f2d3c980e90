package fr.maillage.app.study;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.NearIndex;
import fr.maillage.domain.territory.Territory;
import fr.maillage.solver.placement.PlacementEngine;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a search will hold in memory, before it starts: of each commune a list of near sites and the list the other way
 * round, as long as the target or the number of points asks for; and all pairs, where the territory has them.
 *
 * @param communes of the territory
 * @param sites where a point may stand
 * @param neighbours of a commune, on average
 * @param hasMatrix whether all pairs are held as well
 * @param seatPairs of blocks and places for a seat, in all tiers of territories that are drawn
 */
record SearchMemory(int communes, int sites, int neighbours, boolean hasMatrix, long seatPairs) {

    /** Of the program and everything read. */
    private static final long BYTES_AT_LEAST = 60L << 20;

    /** For each neighbour: who it is and how far, in both lists, at what cost, and again for the bound and the search. */
    private static final long BYTES_A_NEIGHBOUR = 48;

    /** More sites than that within a target are not listed where their distances can be computed when asked. */
    private static final int MOST_NEIGHBOURS = 2000;

    /** Their distance, and some of them again where a tier begins inside another. */
    private static final long BYTES_A_SEAT_PAIR = 6;

    /** More of them take minutes to be measured. */
    private static final long MOST_SEAT_PAIRS = 150_000_000;

    /** So many communes are asked how many sites they are within the target of. */
    private static final int SAMPLE = 500;

    static SearchMemory of(Territory territory, NetworkRules rules, AskedTerritories asked) {
        int[] sites = rules.listSites().stream().mapToInt(territory::getIndex).toArray();
        int within = meanWithin(territory.distances(), sites, rules.targetMm());
        int wanted = within > MOST_NEIGHBOURS
                        && territory.distances().findPositions().isPresent()
                ? 0
                : within;
        if (!rules.objectives().contains(Objective.POINTS)) {
            int points = Math.max(1, rules.pointCount(sites.length).most());
            wanted = Math.max(wanted, PlacementEngine.listedSites(sites.length, points));
        }
        return new SearchMemory(
                territory.size(),
                sites.length,
                Math.min(sites.length, wanted),
                territory.distances().findPositions().isEmpty(),
                seatPairs(asked));
    }

    private static long seatPairs(AskedTerritories asked) {
        return asked.listDrawnTiers().stream()
                .mapToLong(tier ->
                        (long) tier.balance().values().size() * tier.seats().size())
                .sum();
    }

    private static int meanWithin(Distances distances, int[] sites, int targetMm) {
        int step = Math.max(1, distances.size() / SAMPLE);
        int[] asked =
                IntStream.iterate(0, i -> i < distances.size(), i -> i + step).toArray();
        long all = distances
                .findPositions()
                .map(positions -> new NearIndex(positions, sites).search())
                .map(search -> IntStream.of(asked)
                        .mapToLong(from -> search.within(from, targetMm))
                        .sum())
                .orElseGet(() -> IntStream.of(asked)
                        .mapToLong(from -> IntStream.of(sites)
                                .filter(to -> distances.mm(from, to) <= targetMm)
                                .count())
                        .sum());
        return (int) (all / asked.length);
    }

    long bytes() {
        long matrix = hasMatrix ? (long) communes * communes * Integer.BYTES : 0;
        return BYTES_AT_LEAST
                + matrix
                + (long) communes * neighbours * BYTES_A_NEIGHBOUR
                + seatPairs * BYTES_A_SEAT_PAIR;
    }

    /** Adds the fault {@code territory-too-large} if four fifths of the heap would not hold it, or seats are too many. */
    void check(long heapBytes, Place asked, Faults faults) {
        if (seatPairs > MOST_SEAT_PAIRS) {
            faults.add(Fault.error(
                    "territory-too-large",
                    asked,
                    String.format(
                            Locale.ROOT, "%,d pairs of a commune and a place for a seat, in all tiers", seatPairs),
                    String.format(Locale.ROOT, "at most %,d", MOST_SEAT_PAIRS),
                    "Name fewer départements, or fewer candidates for seats, such as france-services."));
        } else if (bytes() > heapBytes / 10 * 8) {
            faults.add(Fault.error(
                    "territory-too-large",
                    asked,
                    String.format(
                            Locale.ROOT,
                            "%,d communes and %,d candidates, which need about %,d MB",
                            communes,
                            sites,
                            bytes() >> 20),
                    String.format(Locale.ROOT, "what fits into the %,d MB of this program", heapBytes >> 20),
                    String.format(
                            Locale.ROOT,
                            "Name fewer départements or candidates, ask for more points or a shorter target, or give"
                                    + " it more memory: MAILLAGE_JAVA_OPTS=-Xmx%dg.",
                            1 + ((bytes() / 8 * 10) >> 30))));
        }
    }
}
