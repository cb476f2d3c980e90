package fr.maillage.geo.contour;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * GeoJSON coordinates as they are nested: a position, or a list of nests.
 *
 * @param position null where it is a list
 */
record Nest(@Nullable Coordinate position, List<Nest> parts) {

    private static final int DEEPEST = 4;

    /** Reads an array, the parser standing on its opening bracket; null if it is no array of coordinates. */
    static @Nullable Nest read(JsonParser json) throws IOException {
        return read(json, DEEPEST);
    }

    private static @Nullable Nest read(JsonParser json, int levels) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY || levels == 0) {
            json.skipChildren();
            return null;
        }
        JsonToken first = json.nextToken();
        if (first != null && first.isNumeric()) {
            return position(json);
        }
        List<Nest> parts = new ArrayList<>();
        boolean sound = true;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            Nest part = read(json, levels - 1);
            sound &= part != null && parts.add(part);
            json.nextToken();
        }
        return sound ? new Nest(null, parts) : null;
    }

    /** A position: longitude, latitude, and perhaps a height that is passed over. */
    private static @Nullable Nest position(JsonParser json) throws IOException {
        double longitude = json.getDoubleValue();
        boolean sound = json.nextToken().isNumeric();
        double latitude = sound ? json.getDoubleValue() : 0;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
        sound &= Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        return sound ? new Nest(new Coordinate(longitude, latitude), List.of()) : null;
    }
}
