package fr.maillage.app.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a run that never was: the communes of Deux-Sèvres with points at some of them, each commune sent to the
 * nearest. Its bounds are invented, to show how the page tells them.
 */
final class SampleRun {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    final ObjectNode summary = MAPPER.createObjectNode();
    final ObjectNode network = MAPPER.createObjectNode();
    final ObjectNode run = MAPPER.createObjectNode();

    private record Place(String insee, String name, long population, double lon, double lat, String kind) {}

    /** Points at every so manieth commune by residents, before at the greatest; the target in km. */
    static SampleRun of(int points, int pointsBefore, double targetKm) {
        List<Place> places = places();
        List<Place> open = spread(places, points);
        List<Place> openBefore = places.stream()
                .sorted(Comparator.comparingLong(Place::population).reversed())
                .limit(pointsBefore)
                .toList();
        SampleRun sample = new SampleRun();
        sample.write(places, open, openBefore, targetKm);
        return sample;
    }

    ObjectNode networkSection() {
        return (ObjectNode) summary.path("network");
    }

    String render(Language language) {
        return ReportPage.render(summary, network.isEmpty() ? null : network, run, language);
    }

    private void write(List<Place> places, List<Place> open, List<Place> openBefore, double targetKm) {
        summary.put("scenario", "deux-sevres").put("seed", 0);
        ObjectNode section = summary.putObject("network");
        section.put("title", "Deux-Sèvres : " + open.size() + " points d’accueil");
        section.putArray("departements").add("79");
        section.put("communes", places.size());
        section.put("population", places.stream().mapToLong(Place::population).sum());
        section.put("shapes", "contours");
        section.putObject("candidates").put("count", places.size());
        section.putArray("assumptions")
                .addObject()
                .put("path", "distance.detourFactor")
                .put("text", "La route est 1,3 fois plus longue que la ligne droite.");
        figures(section, places, open, targetKm);
        if (!openBefore.isEmpty()) {
            figures(section.putObject("before"), places, openBefore, targetKm);
        }
        boolean met = section.at("/coverage/uncovered").isEmpty();
        summary.put("feasible", met);
        section.putObject("target").put("hard", true).put("met", met);
        ArrayNode breaches = section.putArray("breaches");
        if (!met) {
            breaches.addObject()
                    .put("rule", "TARGET")
                    .put("sentence", "beyond the target")
                    .set("communes", section.at("/coverage/uncovered"));
        }
        double total = section.at("/distanceKm/mean").asDouble()
                * section.path("population").asLong();
        ArrayNode objectives = section.putArray("objectives");
        objective(objectives.addObject(), "distance", total, total * 0.979);
        drawing(places, open, openBefore, targetKm);
        run.put("scenario", "deux-sevres").put("seed", 0).put("started", "2026-03-01T09:30:00Z");
        run.putArray("steps").add("network").add("unknown");
        run.putObject("limits").put("timeSeconds", 60).put("steps", 5000);
        run.put("threads", 1).put("interrupted", false);
        run.putObject("versions").put("maillage", "0.1.0").put("java", "25.0.3");
        run.putObject("seconds").put("reading", 0.342).put("network", 3.871).put("writing", 0.1);
        run.put("cores", 2).put("memoryMb", 512);
    }

    static void objective(ObjectNode objective, String name, double value, double bound) {
        objective
                .put("name", name)
                .put("value", Math.round(value * 100) / 100.0)
                .put("bound", Math.round(bound * 100) / 100.0)
                .put("gap", Math.abs(value - bound) / value);
    }

    private static void figures(ObjectNode section, List<Place> places, List<Place> open, double targetKm) {
        ArrayNode points = section.putArray("accueilPoints");
        open.forEach(point -> points.addObject()
                .put("insee", point.insee())
                .put("name", point.name())
                .put("kind", point.kind())
                .putNull("antenne"));
        long population = places.stream().mapToLong(Place::population).sum();
        List<Place> byDistance = places.stream()
                .sorted(Comparator.comparingDouble(place -> km(place, nearest(place, open))))
                .toList();
        double total = 0;
        long reached = 0;
        long covered = 0;
        double median = -1;
        double p90 = -1;
        double max = 0;
        ArrayNode uncovered = MAPPER.createArrayNode();
        for (Place place : byDistance) {
            double km = km(place, nearest(place, open));
            total += km * place.population();
            reached += place.population();
            median = median < 0 && 2 * reached >= population ? km : median;
            p90 = p90 < 0 && 10 * reached >= 9 * population ? km : p90;
            max = Math.max(max, km);
            if (km <= targetKm) {
                covered += place.population();
            } else {
                uncovered.add(place.insee());
            }
        }
        ObjectNode coverage = section.putObject("coverage");
        coverage.put("targetKm", targetKm)
                .put("population", covered)
                .put("share", covered / (double) population)
                .set("uncovered", uncovered);
        section.putObject("distanceKm")
                .put("mean", Math.round(total / population * 1000) / 1000.0)
                .put("median", median)
                .put("p90", p90)
                .put("max", max);
    }

    private void drawing(List<Place> places, List<Place> open, List<Place> openBefore, double targetKm) {
        network.put("type", "FeatureCollection");
        ArrayNode features = network.putArray("features");
        Map<String, JsonNode> contours = new HashMap<>();
        for (JsonNode contour : readJson("contours-79.geojson").path("features")) {
            contours.put(contour.at("/properties/insee_code").asText(), contour.path("geometry"));
        }
        Map<String, long[]> served = new HashMap<>();
        for (Place place : places) {
            Place nearest = nearest(place, open);
            double km = km(place, nearest);
            long[] counts = served.computeIfAbsent(nearest.insee(), insee -> new long[2]);
            counts[0] += place.population();
            counts[1]++;
            ObjectNode feature = features.addObject().put("type", "Feature");
            ObjectNode properties = feature.putObject("properties")
                    .put("feature", "commune")
                    .put("insee", place.insee())
                    .put("name", place.name())
                    .put("population", place.population())
                    .put("distanceKm", km)
                    .put("nearest", nearest.insee())
                    .put("nearestName", nearest.name())
                    .put("covered", km <= targetKm);
            if (!openBefore.isEmpty()) {
                properties.put("beforeDistanceKm", km(place, nearest(place, openBefore)));
            }
            feature.set("geometry", contours.get(place.insee()));
        }
        for (Place point : open) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            long[] counts = served.getOrDefault(point.insee(), new long[2]);
            feature.putObject("properties")
                    .put("feature", "accueilPoint")
                    .put("insee", point.insee())
                    .put("name", point.name())
                    .put("kind", point.kind())
                    .put("residents", counts[0])
                    .put("communes", counts[1]);
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(point.lon())
                    .add(point.lat());
        }
    }

    /** The same communes so many times, as points; every second copy is in the Caribbean, under codes of its own. */
    SampleRun copied(int times) {
        ArrayNode features = (ArrayNode) network.path("features");
        ArrayNode copies = MAPPER.createArrayNode();
        for (JsonNode feature : features) {
            JsonNode corner = feature.at("/geometry/coordinates");
            while (corner.isArray() && !corner.path(0).isNumber()) {
                corner = corner.path(0);
            }
            for (int i = 0; i < times; i++) {
                boolean isOverseas = i % 2 == 1;
                ObjectNode copy = feature.deepCopy();
                ObjectNode properties = (ObjectNode) copy.path("properties");
                String code = properties.path("insee").asText();
                properties.put("insee", isOverseas ? "972" + code + i : code + i);
                copy.putObject("geometry")
                        .put("type", "Point")
                        .putArray("coordinates")
                        .add(corner.path(0).asDouble() - (isOverseas ? 60 : 0) + 0.001 * i)
                        .add(corner.path(1).asDouble() - (isOverseas ? 32 : 0));
                copies.add(copy);
            }
        }
        network.set("features", copies);
        return this;
    }

    /** Opens, one after another, the point that shortens the total distance most. */
    private static List<Place> spread(List<Place> places, int count) {
        List<Place> open = new ArrayList<>();
        double[] km = new double[places.size()];
        Arrays.fill(km, 1000);
        while (open.size() < count) {
            Place best = places.getFirst();
            double bestSaved = -1;
            for (Place candidate : places) {
                double saved = 0;
                for (int i = 0; i < km.length; i++) {
                    saved += places.get(i).population() * Math.max(0, km[i] - km(places.get(i), candidate));
                }
                if (saved > bestSaved) {
                    bestSaved = saved;
                    best = candidate;
                }
            }
            open.add(best);
            for (int i = 0; i < km.length; i++) {
                km[i] = Math.min(km[i], km(places.get(i), best));
            }
        }
        return open.stream().sorted(Comparator.comparing(Place::insee)).toList();
    }

    private static Place nearest(Place from, List<Place> open) {
        return open.stream().min(Comparator.comparingDouble(to -> km(from, to))).orElseThrow();
    }

    /** On a flat map around the middle of the département, times 1.3; to the metre. */
    private static double km(Place from, Place to) {
        double east = (from.lon() - to.lon()) * 77.1;
        double north = (from.lat() - to.lat()) * 111.2;
        return Math.round(Math.hypot(east, north) * 1300) / 1000.0;
    }

    private static List<Place> places() {
        return new String(read("communes-79.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Place(
                        cells[0],
                        cells[1],
                        Long.parseLong(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        cells[5]))
                .toList();
    }

    static JsonNode readJson(String resource) {
        try {
            return MAPPER.readTree(read(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = SampleRun.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the tests: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
