package fr.maillage.geo.contour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.fault.Faults;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class ContourReaderTest {

    private static final String SQUARE = "[[0,0],[4,0],[4,4],[0,4],[0,0]]";
    private static final String HOLE = "[[1,1],[1,2],[2,2],[2,1],[1,1]]";
    private static final String ISLAND = "[[6,6],[7,6],[7,7],[6,6]]";

    private final Faults faults = new Faults();

    @Test
    void holesAndIslandsAreRead() {
        SortedMap<String, Geometry> contours = read(
                feature("79001", "Polygon", "[" + SQUARE + "," + HOLE + "]"),
                feature("79002", "MultiPolygon", "[[" + SQUARE + "," + HOLE + "],[" + ISLAND + "]]"));

        assertThat(faults.list()).isEmpty();
        assertThat(contours).hasEntrySatisfying("79001", area(15));
        assertThat(contours).hasEntrySatisfying("79002", area(15.5));
    }

    @Test
    void membersMayStandInAnyOrderAndPositionsMayHaveAHeight() {
        SortedMap<String, Geometry> contours = read(
                "{\"properties\":{\"x\":[{}],\"insee_code\":\"79001\"},\"id\":{\"a\":1},"
                        + "\"geometry\":{\"coordinates\":[[[0,0,9],[4,0,9],[4,4,9],[0,0,9]]],\"type\":\"Polygon\"}}",
                feature("79002", "Polygon", "[" + SQUARE + "]"));

        assertThat(contours).hasEntrySatisfying("79001", area(8));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        read(
                feature("79001", "Polygon", "[" + SQUARE + "]"),
                feature("79001", "Polygon", "[" + ISLAND + "]"),
                feature("86001", "Polygon", "[" + SQUARE + "]"),
                "{\"type\":\"Feature\",\"properties\":{\"insee_code\":79002},\"geometry\":null}");

        assertThat(messages())
                .containsExactly(
                        "c.geojson:3:1: error doubled-contour: found another contour of 79001; "
                                + "expected one feature for each commune. Put its parts together in one MultiPolygon.",
                        "c.geojson:4:1: warning unknown-contour: found the contour of 86001; "
                                + "expected a commune of the territory. The contour is left out.",
                        "c.geojson:5:1: error unnamed-contour: found a feature without a text insee_code; "
                                + "expected the commune's code in its properties. "
                                + "Add the property insee_code, between quotes.",
                        "c.geojson: warning missing-contour: found no contour of 79002; "
                                + "expected one for each commune of the département. "
                                + "The Voronoi cell of its chef-lieu stands for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[[]]",
                "[[[0,0],[4,0],[4,4],[0,4]]]",
                "[[[0,0],[4,0],[0,0]]]",
                "[[[0,0],[4,4],[4,0],[0,4],[0,0]]]",
                "[[[0,0],[4,\"x\"],[4,4],[0,0]]]",
                "[[[0],[4],[4],[0]]]",
                "[[[0,0],[700000,6600000],[4,4],[0,0]]]",
                "[[[[[[[0,0],[4,0],[4,4],[0,0]]]]]]]",
                "[0,0]",
                "null",
                "\"none\""
            })
    void whatIsNoPolygonIsAFault(String coordinates) {
        SortedMap<String, Geometry> contours =
                read(feature("79001", "Polygon", coordinates), feature("79002", "Polygon", "[" + SQUARE + "]"));

        assertThat(contours).containsOnlyKeys("79002");
        assertThat(faults.list()).extracting(Fault::code).containsExactly("bad-contour", "missing-contour");
    }

    @Test
    void brokenJsonIsToldWhereItBreaks() {
        readText("{\"features\":[\n{\"geometry\":{]");

        assertThat(messages()).singleElement().asString().startsWith("c.geojson:2:14: error broken-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"text\"", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0]]]}"})
    void jsonThatIsNoCollectionIsToldOnce(String json) {
        readText(json);

        assertThat(messages())
                .containsExactly("c.geojson: error no-features: found no features; "
                        + "expected a FeatureCollection of contours. "
                        + "Export the communes as a GeoJSON FeatureCollection.");
    }

    private SortedMap<String, Geometry> read(String... features) {
        return readText("{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}");
    }

    private SortedMap<String, Geometry> readText(String json) {
        return new ContourReader("c.geojson", Set.of("79001", "79002"), faults).read(json.getBytes(UTF_8));
    }

    private static Condition<Geometry> area(double squareDegrees) {
        return new Condition<>(contour -> contour.getArea() == squareDegrees, "an area of " + squareDegrees);
    }

    private static String feature(String insee, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates
                + "},\"properties\":{\"insee_code\":\"" + insee + "\"}}";
    }

    private List<String> messages() {
        return faults.list().stream().map(Fault::toString).toList();
    }
}
