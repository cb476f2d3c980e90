package fr.maillage.app.study;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.maillage.domain.network.AccueilPoint;
import fr.maillage.domain.network.NetworkFigures;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Territory;
import fr.maillage.geo.contour.GeoJsonGeometry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/** {@code network.geojson} (RFC 7946): the communes with their distance, and the points with those who come to them. */
final class NetworkGeoJson {

    private NetworkGeoJson() {}

    static String text(Territory territory, NetworkResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFiles.MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (int commune = 0; commune < territory.size(); commune++) {
                commune(json, territory, result, commune);
            }
            for (AccueilPoint point : result.plan().accueilPoints()) {
                point(json, territory, result.audit().figures(), point);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void commune(JsonGenerator json, Territory territory, NetworkResult result, int index)
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
        json.writeStringField("nearest", nearest.insee());
        json.writeStringField("nearestName", nearest.name());
        json.writeBooleanField("covered", !figures.uncovered().contains(commune.insee()));
        if (before != null) {
            json.writeNumberField(
                    "beforeDistanceKm", Decimals.km(before.distanceMm().get(index)));
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        GeoJsonGeometry.write(json, result.shapes().geometries().get(index));
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, Territory territory, NetworkFigures figures, AccueilPoint point)
            throws IOException {
        int index = territory.getIndex(point.insee());
        Commune commune = territory.communes().get(index);
        int[] comers = IntStream.range(0, territory.size())
                .filter(i -> figures.nearest().get(i) == index)
                .toArray();
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
                IntStream.of(comers)
                        .mapToLong(i -> territory.communes().get(i).population())
                        .sum());
        json.writeNumberField("communes", comers.length);
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(commune.longitude());
        json.writeNumber(commune.latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
