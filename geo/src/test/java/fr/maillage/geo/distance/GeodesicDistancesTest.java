package fr.maillage.geo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.fault.Place;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.geo.source.TerritorySource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeodesicDistancesTest {

    private static final Place ASKED = new Place("s.yaml", 2, 14);
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    private final Faults faults = new Faults();

    /** The JFK to LHR geodesic of GeographicLib's own documentation, 5,551.759400 km, is beyond what we hold at 1.0. */
    @Test
    void aKnownGeodesicIsRoundedOnceAfterTheFactor() {
        List<Commune> ends = List.of(at("00001", -73.8, 40.6), at("00002", -0.5, 51.6));

        Distances distances =
                new GeodesicDistances(0.1, 1).findBetween(ends, ASKED, faults).orElseThrow();

        assertThat(distances.mm(0, 1)).isEqualTo(555_175_940);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "23", "2A", "974", "13"})
    void distancesAreSymmetricAndCloseToThoseOnASphere(String departement) {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of(departement));

        Distances distances = new GeodesicDistances(1.0, 2)
                .findBetween(communes, ASKED, faults)
                .orElseThrow();

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
        Distances distances = new GeodesicDistances(1.3, 1)
                .findBetween(communes, ASKED, faults)
                .orElseThrow();

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
        Distances one = new GeodesicDistances(1.3, 1)
                .findBetween(communes, ASKED, faults)
                .orElseThrow();
        Distances five = new GeodesicDistances(1.3, 5)
                .findBetween(communes, ASKED, faults)
                .orElseThrow();

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

        assertThat(new GeodesicDistances(1.3, 1).findBetween(communes, ASKED, faults))
                .hasValueSatisfying(distances -> assertThat(distances.mm(0, 1)).isZero());
    }

    @Test
    void anOceanBetweenCommunesIsAFault() {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of("75", "974"));

        assertThat(new GeodesicDistances(1.3, 2).findBetween(communes, ASKED, faults))
                .isEmpty();
        assertThat(faults.list())
                .singleElement()
                .hasToString("s.yaml:2:14: error territory-too-wide: found 75101 Paris 1er Arrondissement and 97401 "
                        + "Les Avirons, too far apart with a detour factor of 1.3; "
                        + "expected travelled distances of at most 2147 km. "
                        + "Plan each département overseas by itself, or lower the detour factor.");
    }

    @Test
    void fiveThousandCommunesFitIntoHalfAGigabyteAndFranceIntoNoHeap() {
        assertThat(GeodesicDistances.most(512L << 20)).isBetween(5_000L, 10_000L);
        assertThat(GeodesicDistances.most(1L << 50)).isLessThanOrEqualTo(46_340);
        assertThat(GeodesicDistances.tooLarge(34_964, 8_192, ASKED))
                .hasToString("s.yaml:2:14: error territory-too-large: found 34964 communes; "
                        + "expected at most 8192 communes, for whose distances the memory suffices. "
                        + "Choose fewer départements, or give the program more memory.");
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
