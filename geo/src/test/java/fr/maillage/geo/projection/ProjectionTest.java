package fr.maillage.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(PlanarSystem.class)
    void everySystemAgreesWithTheRegister(PlanarSystem system) throws FactoryException, TransformException {
        double[] centre = centreOf(system);
        double[] points = {centre[0], centre[1], centre[0] + 0.4, centre[1] - 0.3, centre[0] - 0.5, centre[1] + 0.2};
        double[] expected = points.clone();
        ((ProjectedCRS) CRS.decode("EPSG:" + system.epsg(), true))
                .getConversionFromBase()
                .getMathTransform()
                .transform(expected, 0, expected, 0, 3);

        Projection.of(system).toPlane(points);

        assertThat(points).containsExactly(expected, within(0.005));
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

    private static double[] centreOf(PlanarSystem system) {
        return switch (system) {
            case LAMBERT_93 -> new double[] {2.5, 46.8};
            case ANTILLES -> new double[] {-61.3, 15.5};
            case GUYANE -> new double[] {-53, 4};
            case REUNION -> new double[] {55.5, -21.1};
            case SAINT_PIERRE_ET_MIQUELON -> new double[] {-56.3, 46.9};
            case MAYOTTE -> new double[] {45.1, -12.8};
        };
    }
}
