package fr.maillage.geo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import fr.maillage.geo.source.TerritorySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole millimetres, as the general algorithm gives them, however they were come by. */
class OnDemandDistancesTest {

    private static final int PAIRS = 40_000;

    /** All French latitudes, Terre Adélie less, the equator, and beyond where the fast way ends. */
    @ParameterizedTest
    @ValueSource(doubles = {-60, -21, -13, 0, 4, 15, 42, 46, 51, 64, 70, 89})
    void everyDistanceIsThatOfTheGeneralAlgorithm(double latitude) {
        Random random = new Random(Math.round(latitude));
        List<Commune> ends = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double latitude1 = latitude + random.nextDouble() - 0.5;
            double longitude1 = 360 * random.nextDouble() - 180;
            // As many near as far, and some on both sides of the longest that the fast way takes.
            double metres = pair % 10 == 0
                    ? ShortGeodesics.MOST_METRES * (0.99 + 0.02 * random.nextDouble())
                    : Math.exp(Math.log(1e-3) + random.nextDouble() * Math.log(6e8));
            GeodesicData line = Geodesic.WGS84.Direct(latitude1, longitude1, 360 * random.nextDouble(), metres);
            ends.add(at(latitude1, longitude1));
            ends.add(at(line.lat2, line.lon2));
        }
        Distances distances = new OnDemandDistances(ends, 1.3);
        for (int pair = 0; pair < PAIRS; pair++) {
            long expected = Math.round(metres(ends, pair) * 1.3 * 1000);
            int found = distances.mm(2 * pair, 2 * pair + 1);
            if (found != expected || found != distances.mm(2 * pair + 1, 2 * pair)) {
                assertThat(found)
                        .as("%s to %s", ends.get(2 * pair), ends.get(2 * pair + 1))
                        .isEqualTo((int) expected)
                        .isEqualTo(distances.mm(2 * pair + 1, 2 * pair));
            }
        }
    }

    @Test
    void theFastWayKeepsItsPromise() {
        Random random = new Random(7);
        List<Commune> ends = new ArrayList<>();
        for (int pair = 0; pair < 10 * PAIRS; pair++) {
            double latitude1 = 130 * random.nextDouble() - 65;
            double metres = ShortGeodesics.MOST_METRES * Math.sqrt(random.nextDouble());
            GeodesicData line = Geodesic.WGS84.Direct(latitude1, 2, 360 * random.nextDouble(), metres);
            ends.add(at(latitude1, 2));
            ends.add(at(line.lat2, line.lon2));
        }
        ShortGeodesics geodesics = new ShortGeodesics(ends);
        double worst = 0;
        int taken = 0;
        for (int pair = 0; pair < 10 * PAIRS; pair++) {
            double metres = geodesics.metres(2 * pair, 2 * pair + 1);
            if (!Double.isNaN(metres)) {
                worst = Math.max(worst, Math.abs(metres - metres(ends, pair)));
                taken++;
            }
        }
        assertThat(taken).as("pairs within the limits").isGreaterThan(9 * PAIRS);
        assertThat(worst).isLessThan(ShortGeodesics.ERROR_METRES / 10);
    }

    /** A distance of exactly half a millimetre is what rounding is most easily wrong about. */
    @Test
    void wherePlacesAreAboutHalfAMillimetreFromTheNextRoundingIsThatOfTheGeneralAlgorithm() {
        Random random = new Random(11);
        List<Commune> ends = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            double metres = (random.nextInt(400_000_000) + 0.5 + 1e-4 * (random.nextDouble() - 0.5)) / 1000;
            GeodesicData line = Geodesic.WGS84.Direct(46, 2, 360 * random.nextDouble(), metres);
            ends.add(at(46, 2));
            ends.add(at(line.lat2, line.lon2));
        }
        Distances distances = new OnDemandDistances(ends, 1);
        for (int pair = 0; pair < PAIRS; pair++) {
            long expected = Math.round(metres(ends, pair) * 1000);
            if (distances.mm(2 * pair, 2 * pair + 1) != expected) {
                assertThat(distances.mm(2 * pair, 2 * pair + 1)).isEqualTo((int) expected);
            }
        }
    }

    @Test
    void acrossTheAntimeridianTheWayIsShort() {
        Distances distances = new OnDemandDistances(List.of(at(0, 179.995), at(0, -179.995)), 1);

        assertThat(distances.mm(0, 1)).isCloseTo(1_113_195, within(1));
    }

    @Test
    void noDistanceUndercutsTheStraightLine() {
        TerritorySource source = TerritorySource.embedded();
        List<Commune> communes = source.listCommunes(List.of("01", "2A", "33", "59", "971", "974"));
        for (double factor : new double[] {0.7, 1, 1.3}) {
            Distances distances = new OnDemandDistances(communes, factor);
            Positions positions = distances.findPositions().orElseThrow();
            double closest = Double.POSITIVE_INFINITY;
            for (int from = 0; from < communes.size(); from++) {
                for (int to = 0; to <= from; to += 3) {
                    int mm = distances.mm(from, to);
                    if (mm < Distances.TOO_FAR) {
                        closest = Math.min(closest, mm - positions.straightMm(from, to));
                    }
                }
            }
            assertThat(closest).isGreaterThan(-1);
        }
    }

    @Test
    void manyThreadsMayAsk() throws Exception {
        List<Commune> communes = TerritorySource.embedded().listCommunes(List.of("79"));
        Distances distances = new OnDemandDistances(communes, 1.3);
        Distances matrix = new GeodesicDistances(1.3, 1).matrix(communes);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var checks = IntStream.range(0, 4)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int from = 0; from < communes.size(); from++) {
                            for (int to = 0; to < communes.size(); to++) {
                                if (distances.mm(from, to) != matrix.mm(from, to)) {
                                    return false;
                                }
                            }
                        }
                        return true;
                    }))
                    .toList();
            for (var check : checks) {
                assertThat(check.get()).isTrue();
            }
        }
    }

    private static double metres(List<Commune> ends, int pair) {
        Commune from = ends.get(2 * pair);
        Commune to = ends.get(2 * pair + 1);
        return Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                .s12;
    }

    private static Commune at(double latitude, double longitude) {
        return new Commune("00000", "nowhere", "00", null, 1, longitude, latitude);
    }
}
