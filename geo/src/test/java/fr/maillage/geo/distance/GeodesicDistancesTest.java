package fr.maillage.geo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.DenseDistances;
import fr.maillage.domain.territory.Distances;
import fr.maillage.geo.source.TerritorySource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeodesicDistancesTest {

    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /** The JFK to LHR geodesic of GeographicLib's own documentation, 5,551.759400 km, is beyond what we hold at 1.0. */
    @Test
    void aKnownGeodesicIsRoundedOnceAfterTheFactor() {
        List<Commune> ends = List.of(at("00001", -73.8, 40.6), at("00002", -0.5, 51.6));

        Distances distances = new GeodesicDistances(0.1, 1).between(ends);

        assertThat(distances.mm(0, 1)).isEqualTo(555_175_940);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "23", "2A", "974", "13"})
    void distancesAreSymmetricAndCloseToThoseOnASphere(String departement) {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of(departement));

        Distances distances = new GeodesicDistances(1.0, 2).between(communes);

        for (int i = 0; i < communes.size(); i++) {
            assertThat(distances.mm(i, i)).isZero();
            for (int j = 0; j < i; j++) {
                double sphere = haversineMm(communes.get(i), communes.get(j));
                int mm = distances.mm(i, j);
                if (mm != distances.mm(j, i) || Math.abs(mm - sphere) > 0.006 * sphere + 1) {
                    assertThat(mm).isEqualTo(distances.mm(j, i)).isCloseTo((int) sphere, within(0));
                }
            }
        }
    }

    @Test
    void noDetourIsShorterThanTheWayItself() {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of("23"));
        Distances distances = new GeodesicDistances(1.3, 1).between(communes);

        int worst = 0;
        for (int i = 0; i < communes.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int via = 0; via < communes.size(); via += 7) {
                    worst = Math.max(worst, distances.mm(i, j) - distances.mm(i, via) - distances.mm(via, j));
                }
            }
        }
        assertThat(worst).as("at most the rounding, in mm").isLessThanOrEqualTo(2);
    }

    @Test
    void theResultDoesNotDependOnTheThreads() {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of("79"));
        Distances one = new GeodesicDistances(1.3, 1).between(communes);
        Distances five = new GeodesicDistances(1.3, 5).between(communes);

        for (int i = 0; i < communes.size(); i++) {
            for (int j = 0; j < communes.size(); j++) {
                if (one.mm(i, j) != five.mm(i, j)) {
                    assertThat(five.mm(i, j)).isEqualTo(one.mm(i, j));
                }
            }
        }
    }

    @Test
    void communesAtOnePlaceAreNoDistanceApart() {
        List<Commune> communes = List.of(at("00001", 5.37897, 43.29709), at("00002", 5.37897, 43.29709));

        assertThat(new GeodesicDistances(1.3, 1).between(communes).mm(0, 1)).isZero();
    }

    @Test
    void anOceanIsTooFarWhetherThereIsAMatrixOrNot() {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of("90", "974"));
        GeodesicDistances geodesic = new GeodesicDistances(1.3, 1);

        assertThat(geodesic.matrix(communes).mm(0, communes.size() - 1)).isEqualTo(Distances.TOO_FAR);
        assertThat(geodesic.onDemand(communes).mm(communes.size() - 1, 0)).isEqualTo(Distances.TOO_FAR);
    }

    @Test
    void aFewDepartementsHaveAMatrixAndFranceHasPositions() {
        TerritorySource source = TerritorySource.embedded();
        GeodesicDistances geodesic = new GeodesicDistances(1.3, 1);

        assertThat(geodesic.between(source.listCommunes(List.of("62", "02", "80"))))
                .isInstanceOf(DenseDistances.class);
        assertThat(geodesic.between(source.listCommunes(source.departements())).findPositions())
                .hasValueSatisfying(positions -> assertThat(positions.size()).isEqualTo(34_964));
        assertThatThrownBy(() -> geodesic.matrix(Collections.nCopies(46_341, at("00001", 0, 0))))
                .hasMessage("46341 communes, whose pairs are more than an array holds");
    }

    @Test
    void aFactorOrANumberOfThreadsThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new GeodesicDistances(0, 1)).hasMessage("Detour factor: 0.0");
        assertThatThrownBy(() -> new GeodesicDistances(Double.NaN, 1)).hasMessage("Detour factor: NaN");
        assertThatThrownBy(() -> new GeodesicDistances(1, 0)).hasMessage("Threads: 0");
    }

    private static Commune at(String insee, double longitude, double latitude) {
        return new Commune(insee, insee, "00", null, 1, longitude, latitude);
    }

    private static double haversineMm(Commune one, Commune other) {
        double dLatitude = Math.toRadians(other.latitude() - one.latitude());
        double dLongitude = Math.toRadians(other.longitude() - one.longitude());
        double h = Math.pow(Math.sin(dLatitude / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(dLongitude / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(h)) * 1000;
    }
}
