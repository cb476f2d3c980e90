package fr.maillage.app.scenario;

import fr.maillage.app.scenario.tree.ScalarNode;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkRules;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.FranceServices;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a scenario into the terms of the domain, once all its places are known to exist. */
final class ScenarioResolver {

    private static final String FRANCE_SERVICES = "france-services";
    private static final String FRANCE_SERVICES_MOBILE = "france-services-mobile";

    private ScenarioResolver() {}

    static ResolvedScenario resolve(
            Scenario scenario,
            Gazetteer gazetteer,
            ResolvedTerritories territories,
            @Nullable AskedStaffing staffing,
            @Nullable AskedRota rota) {
        SortedSet<String> departements = scenario.departements().contains(Scenario.FRANCE)
                ? gazetteer.listDepartements()
                : new TreeSet<>(scenario.departements());
        NetworkSettings network = scenario.network();
        NetworkRules rules = new NetworkRules(
                network.objectives(),
                network.count(),
                network.maxCount(),
                scenario.targetMm(),
                candidates(network.candidates(), departements, gazetteer),
                new TreeSet<>(network.open()),
                new TreeSet<>(network.closed()));
        return new ResolvedScenario(
                scenario,
                List.copyOf(departements),
                rules,
                before(scenario, departements, gazetteer),
                territories.splits(),
                territories.rules(),
                territories.divisions(),
                staffing,
                rota);
    }

    /** What the scenario says of the candidates of accueil points, as far as it is good. */
    static Candidates candidates(Values values) {
        return candidates(values, ValueChecks.CANDIDATES);
    }

    /** What it says of candidates at another path. */
    static Candidates candidates(Values values, String path) {
        List<ScalarNode> nodes = values.listScalars(path);
        if (nodes.isEmpty()) {
            return new Candidates(Candidates.Kind.CHEFS_LIEUX, List.of());
        }
        if (values.findScalar(path).isEmpty()) {
            return new Candidates(
                    Candidates.Kind.LISTED, nodes.stream().map(ScalarNode::text).toList());
        }
        Candidates.Kind kind = Stream.of(Candidates.Kind.values())
                .filter(k -> k.word().equals(nodes.getFirst().text()))
                .findFirst()
                .orElseThrow();
        return new Candidates(kind, List.of());
    }

    /** Whether the candidates are said by a word rather than listed. */
    static boolean isCandidatesWord(Values values) {
        return values.findScalar(ValueChecks.CANDIDATES).isPresent();
    }

    /** The communes where a point may stand, and the kind that it would be. */
    static SortedMap<String, String> candidates(
            Candidates candidates, Collection<String> departements, Gazetteer gazetteer) {
        SortedMap<String, String> kinds = new TreeMap<>();
        switch (candidates.kind()) {
            case LISTED -> candidates.listed().forEach(insee -> kinds.put(insee, NetworkRules.CHEF_LIEU));
            case CHEFS_LIEUX -> addChefsLieux(kinds, departements, gazetteer);
            case FRANCE_SERVICES -> addFranceServices(kinds, departements, gazetteer);
            case ALL -> {
                addChefsLieux(kinds, departements, gazetteer);
                addFranceServices(kinds, departements, gazetteer);
            }
        }
        return kinds;
    }

    private static void addChefsLieux(
            SortedMap<String, String> kinds, Collection<String> departements, Gazetteer gazetteer) {
        departements.stream()
                .flatMap(d -> gazetteer.listCommunes(d).stream())
                .forEach(commune -> kinds.put(commune.insee(), NetworkRules.CHEF_LIEU));
    }

    private static void addFranceServices(
            SortedMap<String, String> kinds, Collection<String> departements, Gazetteer gazetteer) {
        List<FranceServices> sites = departements.stream()
                .flatMap(d -> gazetteer.listFranceServices(d).stream())
                .toList();
        // The fixed ones come last: where both are, a resident can count on the one that stays.
        sites.stream().filter(FranceServices::mobile).forEach(s -> kinds.put(s.insee(), FRANCE_SERVICES_MOBILE));
        sites.stream().filter(s -> !s.mobile()).forEach(s -> kinds.put(s.insee(), FRANCE_SERVICES));
    }

    private static List<AccueilPoint> before(Scenario scenario, Collection<String> departements, Gazetteer gazetteer) {
        Stream<Commune> communes = switch (scenario.before()) {
            case null -> Stream.empty();
            case Before.Listed listed ->
                listed.points().stream()
                        .map(insee -> gazetteer.findCommune(insee).orElseThrow());
            case Before.MostPopulated rule ->
                departements.stream()
                        .flatMap(d -> gazetteer.listCommunes(d).stream())
                        .sorted(Comparator.comparingInt(Commune::population)
                                .reversed()
                                .thenComparing(Commune::insee))
                        .limit(rule.count());
        };
        return communes.map(c -> new AccueilPoint(c.insee(), c.name(), NetworkRules.CHEF_LIEU))
                .sorted(Comparator.comparing(AccueilPoint::insee))
                .toList();
    }
}
