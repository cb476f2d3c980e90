package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The network of a run, as its files give it.
 *
 * @param feasible whether no hard rule of the network is broken
 * @param network the section of {@code summary.json}
 * @param plan what residents get
 * @param before what they had; empty where the run has no situation before
 * @param classes the classes of distance, by the target
 * @param objectives in order
 * @param communes in the order of the map
 * @param names of them by INSEE code
 * @param points those with most residents first
 * @param territories and the divisions beside them; none where the run has none
 * @param views the parts of the map that oceans divide
 */
record NetworkResult(
        boolean feasible,
        JsonNode network,
        Situation plan,
        Optional<Situation> before,
        DistanceClasses classes,
        List<ObjectiveResult> objectives,
        List<CommuneResult> communes,
        Map<String, String> names,
        List<PointResult> points,
        TerritoriesResult territories,
        List<MapView> views) {

    NetworkResult {
        objectives = List.copyOf(objectives);
        communes = List.copyOf(communes);
        names = Map.copyOf(names);
        points = List.copyOf(points);
        views = List.copyOf(views);
    }

    /**
     * Reads a run.
     *
     * @throws IllegalArgumentException if the summary lacks the network's figures or its target
     */
    static NetworkResult read(JsonNode summary, JsonNode map) {
        JsonNode network = summary.path("network");
        double targetKm = network.at("/coverage/targetKm").asDouble();
        if (!(targetKm > 0)) {
            throw new IllegalArgumentException("summary.json has no network.coverage.targetKm above 0");
        }
        List<CommuneResult> communes =
                features(map, "commune", CommuneResult::read).toList();
        return new NetworkResult(
                summary.has("staffing")
                        ? network.path("breaches").isEmpty()
                        : summary.path("feasible").asBoolean(),
                network,
                Situation.read(network),
                Optional.of(network.path("before")).filter(JsonNode::isObject).map(Situation::read),
                DistanceClasses.of(targetKm),
                ObjectiveResult.readAll(network).toList(),
                communes,
                communes.stream()
                        .collect(Collectors.toMap(CommuneResult::insee, CommuneResult::name, (first, second) -> first)),
                features(map, "accueilPoint", PointResult::read)
                        .sorted(Comparator.comparingLong(PointResult::residents)
                                .reversed()
                                .thenComparing(PointResult::insee))
                        .toList(),
                TerritoriesResult.read(network),
                MapView.list(map));
    }

    /** The communes of those codes, in order. */
    List<String> listNames(JsonNode codes) {
        List<String> listed = new ArrayList<>();
        codes.forEach(code -> listed.add(nameOf(code.asText())));
        return listed;
    }

    /** The name of a commune or of a part of one; the code itself where the map does not know it. */
    String nameOf(String code) {
        TerritoriesResult.Part part = territories.parts().get(code);
        return part == null ? names.getOrDefault(code, code) : part.name();
    }

    private static <T> Stream<T> features(JsonNode map, String kind, Function<JsonNode, T> reader) {
        return StreamSupport.stream(map.path("features").spliterator(), false)
                .map(feature -> feature.path("properties"))
                .filter(properties -> kind.equals(properties.path("feature").asText()))
                .map(reader);
    }

    double targetKm() {
        return classes.targetKm();
    }

    long population() {
        return network.path("population").asLong();
    }

    long communeCount() {
        return network.path("communes").asLong();
    }

    OptionalLong findCandidateCount() {
        JsonNode count = network.at("/candidates/count");
        return count.isNumber() ? OptionalLong.of(count.asLong()) : OptionalLong.empty();
    }

    boolean isTargetHard() {
        return network.at("/target/hard").asBoolean();
    }

    /** What the map shows of communes: {@code contours}, {@code voronoi} cells, or their {@code chefs-lieux} alone. */
    String shapes() {
        return network.path("shapes").asText("contours");
    }

    /** The populated communes beyond the target, farthest first. */
    List<CommuneResult> listBeyond() {
        return communes.stream()
                .filter(commune -> !commune.covered() && commune.population() > 0)
                .sorted(CommuneResult.FARTHEST_FIRST)
                .toList();
    }

    /** A populated commune at the greatest distance, if distances are given. */
    Optional<CommuneResult> findFarthest() {
        return communes.stream()
                .filter(commune -> commune.distanceKm() != null && commune.population() > 0)
                .max(Comparator.comparing(
                        CommuneResult::distanceKm, Comparator.nullsFirst(Comparator.<Double>naturalOrder())));
    }

    boolean hasBeforeDistances() {
        return communes.stream().anyMatch(commune -> commune.beforeDistanceKm() != null);
    }
}
