package fr.maillage.domain.network;

import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recomputes every figure of a network and checks every hard rule, from the plan's open points alone. Written to be
 * read: it shares no code with the search that made the plan.
 *
 * @param figures what residents would have
 * @param breaches the hard rules that the plan breaks; none where it is feasible
 */
public record NetworkAudit(NetworkFigures figures, List<RuleBreach> breaches) {

    public NetworkAudit {
        breaches = List.copyOf(breaches);
    }

    public boolean isFeasible() {
        return breaches.isEmpty();
    }

    /**
     * Audits a plan.
     *
     * @throws IllegalArgumentException if the plan has no point, or one outside the territory
     */
    public static NetworkAudit of(Territory territory, NetworkRules rules, NetworkPlan plan) {
        NetworkFigures figures = figures(territory, rules.targetMm(), plan.accueilPoints());
        return new NetworkAudit(figures, breaches(territory, rules, plan, figures));
    }

    /**
     * What residents have with these points open.
     *
     * @throws IllegalArgumentException if there is no point, or one outside the territory
     */
    public static NetworkFigures figures(Territory territory, int targetMm, List<AccueilPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A network without any point");
        }
        List<Integer> open =
                points.stream().map(point -> territory.getIndex(point.insee())).toList();
        List<Integer> nearest = new NearestPoints(territory.distances(), open).listNearest();
        List<Integer> distanceMm = IntStream.range(0, territory.size())
                .map(commune -> territory.distances().mm(commune, nearest.get(commune)))
                .boxed()
                .toList();
        List<Integer> populated = IntStream.range(0, territory.size())
                .boxed()
                .filter(i -> territory.communes().get(i).population() > 0)
                .toList();
        long population = territory.population();
        long covered = populated.stream()
                .filter(i -> distanceMm.get(i) <= targetMm)
                .mapToLong(i -> territory.communes().get(i).population())
                .sum();
        List<String> uncovered = populated.stream()
                .filter(i -> distanceMm.get(i) > targetMm)
                .map(i -> territory.communes().get(i).insee())
                .toList();
        List<String> tooFar = populated.stream()
                .filter(i -> distanceMm.get(i) == Distances.TOO_FAR)
                .map(i -> territory.communes().get(i).insee())
                .toList();
        long total = populated.stream()
                .mapToLong(i -> (long) territory.communes().get(i).population() * distanceMm.get(i))
                .sum();
        int max = populated.stream().mapToInt(distanceMm::get).max().orElse(0);

        Map<Objective, Long> values = new EnumMap<>(Objective.class);
        values.put(Objective.POINTS, (long) open.size());
        values.put(Objective.COVERAGE, covered);
        values.put(Objective.DISTANCE, total);
        values.put(Objective.WORST, (long) max);
        return new NetworkFigures(
                territory.size(),
                population,
                nearest,
                distanceMm,
                covered,
                uncovered,
                tooFar,
                total,
                quantile(territory, populated, distanceMm, 5),
                quantile(territory, populated, distanceMm, 9),
                max,
                values);
    }

    /** The smallest distance within which so many tenths of the residents are. */
    private static int quantile(Territory territory, List<Integer> populated, List<Integer> distanceMm, int tenths) {
        List<Integer> byDistance =
                populated.stream().sorted(Comparator.comparing(distanceMm::get)).toList();
        long population = territory.population();
        long reached = 0;
        for (int commune : byDistance) {
            reached += territory.communes().get(commune).population();
            if (10 * reached >= tenths * population) {
                return distanceMm.get(commune);
            }
        }
        return 0;
    }

    private static List<RuleBreach> breaches(
            Territory territory, NetworkRules rules, NetworkPlan plan, NetworkFigures figures) {
        List<RuleBreach> breaches = new ArrayList<>();
        SortedSet<String> open =
                plan.accueilPoints().stream().map(AccueilPoint::insee).collect(Collectors.toCollection(TreeSet::new));

        NetworkRules.PointCount wanted = rules.pointCount(rules.listSites().size());
        int points = plan.accueilPoints().size();
        if (points < wanted.least() || points > wanted.most() || open.size() != points) {
            breaches.add(new RuleBreach(
                    RuleBreach.Rule.COUNT,
                    List.of(),
                    points + " points at " + open.size() + " places; " + wanted.least() + " to " + wanted.most()
                            + " were asked for"));
        }
        report(breaches, RuleBreach.Rule.KEPT, minus(rules.open(), open), "kept open by the scenario, without a point");
        SortedSet<String> forbidden = new TreeSet<>(open);
        forbidden.retainAll(rules.closed());
        report(breaches, RuleBreach.Rule.CLOSED, forbidden, "closed by the scenario, with a point");
        SortedSet<String> elsewhere = minus(open, rules.candidates().keySet());
        elsewhere.removeAll(rules.open());
        report(breaches, RuleBreach.Rule.CANDIDATE, elsewhere, "no candidates, with a point");
        if (rules.isTargetHard()) {
            long beyond = figures.population() - figures.coveredPopulation();
            report(
                    breaches,
                    RuleBreach.Rule.TARGET,
                    new TreeSet<>(figures.uncovered()),
                    String.format(Locale.ROOT, "beyond the target, with %,d residents, the farthest ", beyond)
                            + farthest(territory, figures));
        }
        return breaches;
    }

    private static String farthest(Territory territory, NetworkFigures figures) {
        return IntStream.range(0, territory.size())
                .filter(i -> territory.communes().get(i).population() > 0)
                .boxed()
                .max(Comparator.comparing(figures.distanceMm()::get))
                .map(i -> territory.communes().get(i).name() + " at "
                        + String.format(
                                Locale.ROOT, "%.3f km", figures.distanceMm().get(i) / 1e6))
                .orElse("none");
    }

    private static SortedSet<String> minus(SortedSet<String> these, Set<String> those) {
        SortedSet<String> rest = new TreeSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static void report(
            List<RuleBreach> breaches, RuleBreach.Rule rule, SortedSet<String> communes, String what) {
        if (!communes.isEmpty()) {
            breaches.add(new RuleBreach(
                    rule,
                    List.copyOf(communes),
                    communes.size() + (communes.size() == 1 ? " commune " : " communes ") + what));
        }
    }
}
