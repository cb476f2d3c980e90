package fr.maillage.geo.contour;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads contours of communes from GeoJSON (RFC 7946): a FeatureCollection of polygons and multipolygons, holes included,
 * whose property {@code insee_code} names the commune. Features are read one after the other, never all at once.
 */
final class ContourReader {

    static final String INSEE = "insee_code";

    private final String file;
    private final Set<String> known;
    private final Faults faults;
    private final SortedMap<String, Geometry> contours = new TreeMap<>();

    /**
     * @param known the communes whose contours are wanted
     * @param faults gets {@code broken-json}, {@code no-features}, {@code bad-contour}, {@code unnamed-contour} and {@code
     *     doubled-contour}, and the warnings {@code unknown-contour} and {@code missing-contour}
     */
    ContourReader(String file, Set<String> known, Faults faults) {
        this.file = file;
        this.known = known;
        this.faults = faults;
    }

    /** The contours without fault, in WGS84 degrees, by code. */
    SortedMap<String, Geometry> read(byte[] geoJson) {
        boolean found = false;
        try (JsonParser json = new JsonFactory().createParser(geoJson)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                    found = true;
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        readFeature(json);
                    }
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
            faults.add(Fault.error(
                    "broken-json", place, e.getOriginalMessage(), "GeoJSON", "Export the file again, as GeoJSON."));
            return contours;
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read: " + file, e);
        }
        if (!found) {
            faults.add(Fault.error(
                    "no-features",
                    Place.of(file),
                    "no features",
                    "a FeatureCollection of contours",
                    "Export the communes as a GeoJSON FeatureCollection."));
        } else {
            tellMissing();
        }
        return contours;
    }

    private void readFeature(JsonParser json) throws IOException {
        JsonLocation at = json.currentTokenLocation();
        Place place = new Place(file, at.getLineNr(), at.getColumnNr());
        String insee = null;
        Geometry geometry = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry = GeoJsonGeometry.read(json);
            } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                insee = readInsee(json);
            } else {
                json.skipChildren();
            }
        }
        accept(place, insee, geometry);
    }

    private static @Nullable String readInsee(JsonParser json) throws IOException {
        String insee = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING && name.equals(INSEE)) {
                insee = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return insee;
    }

    private void accept(Place place, @Nullable String insee, @Nullable Geometry geometry) {
        if (insee == null) {
            faults.add(Fault.error(
                    "unnamed-contour",
                    place,
                    "a feature without a text " + INSEE,
                    "the commune's code in its properties",
                    "Add the property " + INSEE + ", between quotes."));
        } else if (!known.contains(insee)) {
            faults.add(Fault.warning(
                    "unknown-contour",
                    place,
                    "the contour of " + insee,
                    "a commune of the territory",
                    "The contour is left out."));
        } else if (contours.containsKey(insee)) {
            faults.add(Fault.error(
                    "doubled-contour",
                    place,
                    "another contour of " + insee,
                    "one feature for each commune",
                    "Put its parts together in one MultiPolygon."));
        } else if (geometry == null || geometry.isEmpty() || !geometry.isValid()) {
            faults.add(Fault.error(
                    "bad-contour",
                    place,
                    "a contour of " + insee + " that is no polygon, not closed, or crosses itself",
                    "a valid Polygon or MultiPolygon in WGS84 degrees, longitude first",
                    "Mend the geometry in a geographic information system."));
        } else {
            contours.put(insee, geometry);
        }
    }

    private void tellMissing() {
        for (String insee : known.stream().sorted().toList()) {
            if (!contours.containsKey(insee)) {
                faults.add(Fault.warning(
                        "missing-contour",
                        Place.of(file),
                        "no contour of " + insee,
                        "one for each commune of the département",
                        "The Voronoi cell of its chef-lieu stands for it."));
            }
        }
    }
}
