package fr.maillage.domain.network;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a network of accueil points has to obey, in the words of a scenario.
 *
 * @param objectives in lexicographic order, first named first
 * @param count how many points; not read where {@code points} is an objective
 * @param maxCount at most how many points; stands for the count where none is given
 * @param targetMm within which every resident should have a point, inclusive
 * @param candidates the communes where a point may stand, and of which kind it would be
 * @param open the communes whose point stays open, candidates or not
 * @param closed the communes where none may open
 */
public record NetworkRules(
        List<Objective> objectives,
        @Nullable Integer count,
        @Nullable Integer maxCount,
        int targetMm,
        SortedMap<String, String> candidates,
        SortedSet<String> open,
        SortedSet<String> closed) {

    /** The kind of a point that stands at the chef-lieu of its commune. */
    public static final String CHEF_LIEU = "chef-lieu";

    public NetworkRules {
        objectives = List.copyOf(objectives);
        candidates = Collections.unmodifiableSortedMap(new TreeMap<>(candidates));
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        if (!objectives.contains(Objective.POINTS) && count == null && maxCount == null) {
            throw new IllegalArgumentException("Neither a count of points nor a greatest count");
        }
        if (!Collections.disjoint(open, closed)) {
            throw new IllegalArgumentException("Both kept open and closed: " + open + " and " + closed);
        }
    }

    /** Whether a plan that leaves a resident beyond the target breaks a rule. */
    public boolean isTargetHard() {
        return Objective.isTargetHard(objectives);
    }

    /** Where a point may stand in a plan: the candidates and the kept, less the closed. */
    public SortedSet<String> listSites() {
        SortedSet<String> sites = new TreeSet<>(candidates.keySet());
        sites.addAll(open);
        sites.removeAll(closed);
        return sites;
    }

    /** The fewest and the most points of a plan, of so many sites. */
    public PointCount pointCount(int sites) {
        int most = maxCount == null ? sites : Math.min(maxCount, sites);
        if (objectives.contains(Objective.POINTS)) {
            return new PointCount(0, most);
        }
        int exact = count == null ? most : count;
        return new PointCount(exact, exact);
    }

    /**
     * From how many points to how many.
     *
     * @param least kept points included
     * @param most kept points included
     */
    public record PointCount(int least, int most) {}

    /**
     * The same in the terms of facility location.
     *
     * @throws IllegalArgumentException if a commune is not of the territory, or the count cannot be
     */
    public PlacementProblem toProblem(Territory territory) {
        SortedSet<String> sites = listSites();
        PointCount points = pointCount(sites.size());
        return new PlacementProblem(
                territory.communes().stream().mapToLong(Commune::population).toArray(),
                territory.distances(),
                indices(territory, sites),
                indices(territory, open),
                points.least(),
                points.most(),
                targetMm,
                objectives);
    }

    private static BitSet indices(Territory territory, SortedSet<String> communes) {
        BitSet indices = new BitSet(territory.size());
        communes.forEach(insee -> indices.set(territory.getIndex(insee)));
        return indices;
    }

    /** The plan that a placement by index stands for. */
    public NetworkPlan toPlan(Territory territory, Placement placement) {
        List<AccueilPoint> points = placement.open().stream()
                .map(i -> territory.communes().get(i))
                .map(c -> new AccueilPoint(c.insee(), c.name(), candidates.getOrDefault(c.insee(), CHEF_LIEU)))
                .toList();
        return new NetworkPlan(points, placement.coverage(), placement.outcomes());
    }
}
