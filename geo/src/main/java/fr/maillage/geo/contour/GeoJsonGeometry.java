package fr.maillage.geo.contour;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons and multipolygons of GeoJSON. */
public final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int LEAST_POSITIONS = 4;

    /** Positions are multiples of its inverse. */
    static final double DECIMALS = 1e5;

    private GeoJsonGeometry() {}

    /**
     * Writes a geometry of RFC 7946: positions to 5 decimals, about a metre, without those that fall together; outer
     * rings counter-clockwise, holes clockwise.
     *
     * @param geometry a polygon or multipolygon in WGS84 degrees, longitude first
     */
    public static void write(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeStartObject();
        if (geometry instanceof Polygon polygon) {
            json.writeStringField("type", "Polygon");
            json.writeFieldName("coordinates");
            write(json, polygon);
        } else {
            json.writeStringField("type", "MultiPolygon");
            json.writeArrayFieldStart("coordinates");
            for (int part = 0; part < geometry.getNumGeometries(); part++) {
                write(json, (Polygon) geometry.getGeometryN(part));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Polygon polygon) throws IOException {
        json.writeStartArray();
        write(json, polygon.getExteriorRing(), true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            write(json, polygon.getInteriorRingN(hole), false);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, LinearRing ring, boolean counterClockwise) throws IOException {
        Coordinate[] positions = ring.getCoordinates();
        boolean turn = Orientation.isCCW(positions) != counterClockwise;
        json.writeStartArray();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = 0; k < positions.length; k++) {
            Coordinate position = positions[turn ? positions.length - 1 - k : k];
            double x = Math.round(position.x * DECIMALS) / DECIMALS;
            double y = Math.round(position.y * DECIMALS) / DECIMALS;
            if (x != lastX || y != lastY) {
                json.writeStartArray();
                json.writeNumber(x);
                json.writeNumber(y);
                json.writeEndArray();
                lastX = x;
                lastY = y;
            }
        }
        json.writeEndArray();
    }

    /** Reads a geometry, the parser standing on its opening brace; null if it is another, or its rings are not closed. */
    static @Nullable Geometry read(JsonParser json) throws IOException {
        String type = "";
        Nest coordinates = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("type")) {
                type = json.getText();
            } else if (name.equals("coordinates")) {
                coordinates = Nest.read(json);
            } else {
                json.skipChildren();
            }
        }
        if (coordinates == null) {
            return null;
        }
        return switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            default -> null;
        };
    }

    private static @Nullable Geometry multiPolygon(Nest nest) {
        Polygon[] polygons = new Polygon[nest.parts().size()];
        for (int i = 0; i < polygons.length; i++) {
            Polygon polygon = polygon(nest.parts().get(i));
            if (polygon == null) {
                return null;
            }
            polygons[i] = polygon;
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static @Nullable Polygon polygon(Nest nest) {
        LinearRing[] rings = new LinearRing[nest.parts().size()];
        for (int i = 0; i < rings.length; i++) {
            LinearRing ring = ring(nest.parts().get(i).parts());
            if (ring == null) {
                return null;
            }
            rings[i] = ring;
        }
        if (rings.length == 0) {
            return null;
        }
        LinearRing[] holes = List.of(rings).subList(1, rings.length).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(rings[0], holes);
    }

    private static @Nullable LinearRing ring(List<Nest> nests) {
        Coordinate[] positions = new Coordinate[nests.size()];
        for (int i = 0; i < positions.length; i++) {
            Coordinate position = nests.get(i).position();
            if (position == null) {
                return null;
            }
            positions[i] = position;
        }
        boolean closed = positions.length >= LEAST_POSITIONS && positions[0].equals2D(positions[positions.length - 1]);
        return closed ? FACTORY.createLinearRing(positions) : null;
    }
}
