package fr.maillage.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    /** The origin of Lambert-93 by its definition, and Paris to the kilometre; the register is the closer check. */
    @Test
    void lambert93IsAsItIsDefined() {
        double[] points = {3, 46.5, 2.35, 48.8533};

        Projection.of(PlanarSystem.LAMBERT_93).toPlane(points);

        assertThat(points[0]).isCloseTo(700_000, within(1e-6));
        assertThat(points[1]).isCloseTo(6_600_000, within(1e-6));
        assertThat(points[2]).isBetween(652_000.0, 653_000.0);
        assertThat(points[3]).isBetween(6_861_000.0, 6_862_500.0);
    }

    /** Eastings and northings by PROJ 9.5.1, from the definitions in the EPSG's register ({@link PlanarSystem#epsg()}). */
    @ParameterizedTest
    @CsvSource({
        "LAMBERT_93, 2.5, 46.8, 661866.350, 6633438.414",
        "LAMBERT_93, 2.9, 46.5, 692331.027, 6600004.856",
        "LAMBERT_93, 2, 47, 624015.535, 6656012.010",
        "ANTILLES, -61.3, 15.5, 682354.184, 1714352.544",
        "ANTILLES, -60.9, 15.2, 725598.335, 1681531.398",
        "ANTILLES, -61.8, 15.7, 628587.783, 1736115.929",
        "GUYANE, -53, 4, 277943.617, 442397.823",
        "GUYANE, -52.6, 3.7, 322305.627, 409127.016",
        "GUYANE, -53.5, 4.2, 222466.970, 464678.193",
        "REUNION, 55.5, -21.1, 344197.575, 7666050.711",
        "REUNION, 55.9, -21.4, 385980.484, 7633182.826",
        "REUNION, 55, -20.9, 291972.534, 7687623.973",
        "SAINT_PIERRE_ET_MIQUELON, -56.3, 46.9, 553317.029, 5194289.386",
        "SAINT_PIERRE_ET_MIQUELON, -55.9, 46.6, 584249.923, 5161302.767",
        "SAINT_PIERRE_ET_MIQUELON, -56.8, 47.1, 515176.720, 5216296.249",
        "MAYOTTE, 45.1, -12.8, 510852.759, 8584979.257",
        "MAYOTTE, 45.5, -13.1, 554199.511, 8551752.010",
        "MAYOTTE, 44.6, -12.6, 456554.717, 8607065.016"
    })
    void everySystemAgreesWithTheRegister(
            PlanarSystem system, double longitude, double latitude, double easting, double northing) {
        double[] point = {longitude, latitude};

        Projection.of(system).toPlane(point);

        assertThat(point).containsExactly(new double[] {easting, northing}, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({
        "79, LAMBERT_93",
        "2A, LAMBERT_93",
        "971, ANTILLES",
        "972, ANTILLES",
        "973, GUYANE",
        "974, REUNION",
        "976, MAYOTTE"
    })
    void everyDepartementHasItsSystem(String departement, PlanarSystem system) {
        assertThat(PlanarSystem.of(departement)).isEqualTo(system);
    }

    @Property(seed = "2")
    void theWayBackLeadsToThePlaceItself(
            @ForAll @DoubleRange(min = -5.2, max = 9.6) double longitude,
            @ForAll @DoubleRange(min = 41.3, max = 51.1) double latitude) {
        double[] point = {longitude, latitude};

        Projection.of(PlanarSystem.LAMBERT_93).toPlane(point);
        Projection.of(PlanarSystem.LAMBERT_93).toDegrees(point);

        assertThat(point).containsExactly(new double[] {longitude, latitude}, within(1e-9));
    }
}
