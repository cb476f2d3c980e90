package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.CommuneShapes;
import fr.maillage.geo.contour.GeoJsonGeometry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code network.geojson} (RFC 7946): the communes with their distance, the points with those who come to them, and the
 * territories.
 */
final class NetworkGeoJson {

    private NetworkGeoJson() {}

    static String text(Territory territory, NetworkResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFiles.MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            NetworkFigures figures = result.audit().figures();
            Set<String> uncovered = Set.copyOf(figures.uncovered());
            TerritoriesGeoJson territories =
                    result.territories() == null ? null : new TerritoriesGeoJson(territory, result.territories());
            for (int commune = 0; commune < territory.size(); commune++) {
                commune(json, territory, result, territories, uncovered, commune);
            }
            Map<Integer, List<Integer>> comers = IntStream.range(0, territory.size())
                    .filter(i -> figures.distanceMm().get(i) < Distances.TOO_FAR)
                    .boxed()
                    .collect(Collectors.groupingBy(figures.nearest()::get));
            for (AccueilPoint point : result.plan().accueilPoints()) {
                int index = territory.getIndex(point.insee());
                point(json, territory, point, comers.getOrDefault(index, List.of()));
            }
            if (territories != null) {
                territories.writeFeatures(json, result.shapes());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void commune(
            JsonGenerator json,
            Territory territory,
            NetworkResult result,
            @Nullable TerritoriesGeoJson territories,
            Set<String> uncovered,
            int index)
            throws IOException {
        Commune commune = territory.communes().get(index);
        NetworkFigures figures = result.audit().figures();
        NetworkFigures before = result.before();
        Commune nearest = territory.communes().get(figures.nearest().get(index));
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        json.writeStringField("feature", "commune");
        json.writeStringField("insee", commune.insee());
        json.writeStringField("name", commune.name());
        json.writeNumberField("population", commune.population());
        json.writeNumberField("distanceKm", Decimals.km(figures.distanceMm().get(index)));
        boolean isTooFar = figures.distanceMm().get(index) == Distances.TOO_FAR;
        json.writeStringField("nearest", isTooFar ? null : nearest.insee());
        json.writeStringField("nearestName", isTooFar ? null : nearest.name());
        json.writeBooleanField("covered", !uncovered.contains(commune.insee()));
        if (before != null) {
            json.writeNumberField(
                    "beforeDistanceKm", Decimals.km(before.distanceMm().get(index)));
        }
        if (territories != null) {
            territories.writeProperties(json, index);
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        CommuneShapes shapes = result.shapes();
        if (shapes == null) {
            chefLieu(json, commune);
        } else {
            GeoJsonGeometry.write(json, shapes.geometries().get(index));
        }
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Territory territory, AccueilPoint point, List<Integer> comers)
            throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        json.writeStringField("feature", "accueilPoint");
        json.writeStringField("insee", point.insee());
        json.writeStringField("name", point.name());
        json.writeStringField("kind", point.kind());
        json.writeNumberField(
                "residents",
                comers.stream()
                        .mapToLong(i -> territory.communes().get(i).population())
                        .sum());
        json.writeNumberField("communes", comers.size());
        json.writeEndObject();
        json.writeFieldName("geometry");
        chefLieu(json, territory.communes().get(territory.getIndex(point.insee())));
        json.writeEndObject();
    }

    static void chefLieu(JsonGenerator json, Commune commune) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(commune.longitude());
        json.writeNumber(commune.latitude());
        json.writeEndArray();
        json.writeEndObject();
    }
}
