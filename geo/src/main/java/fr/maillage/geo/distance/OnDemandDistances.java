package fr.maillage.geo.distance;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Distances;
import fr.maillage.domain.territory.Positions;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * Geodesic distances, each computed when it is asked for: 0.1 µs for places near each other, a microsecond for others.
 * Safe for any number of threads.
 */
final class OnDemandDistances implements Distances {

    private static final double MM_PER_M = 1000;

    private final double[] latitudes;
    private final double[] longitudes;
    private final double detourFactor;
    private final ShortGeodesics geodesics;
    private final Positions positions;

    OnDemandDistances(List<Commune> communes, double detourFactor) {
        latitudes = communes.stream().mapToDouble(Commune::latitude).toArray();
        longitudes = communes.stream().mapToDouble(Commune::longitude).toArray();
        this.detourFactor = detourFactor;
        geodesics = new ShortGeodesics(communes);
        // A chord is never longer than the geodesic, and what is rounded to a millimetre is never half of one less.
        positions = EarthCentred.positions(latitudes, longitudes, detourFactor * MM_PER_M);
    }

    @Override
    public int size() {
        return latitudes.length;
    }

    @Override
    public Optional<Positions> findPositions() {
        return Optional.of(positions);
    }

    @Override
    public int mm(int from, int to) {
        // One way for both directions, so that they are the same to the last bit.
        return from <= to ? upwards(from, to) : upwards(to, from);
    }

    private int upwards(int from, int to) {
        double mm = geodesics.metres(from, to) * detourFactor * MM_PER_M;
        double uncertain = ShortGeodesics.ERROR_METRES * detourFactor * MM_PER_M;
        // False for NaN too: the geodesic is not short.
        boolean isSure = Math.abs(mm - Math.floor(mm) - 0.5) > uncertain;
        if (!isSure) {
            mm = Geodesic.WGS84.Inverse(
                                    latitudes[from],
                                    longitudes[from],
                                    latitudes[to],
                                    longitudes[to],
                                    GeodesicMask.DISTANCE)
                            .s12
                    * detourFactor
                    * MM_PER_M;
        }
        return (int) Math.min(TOO_FAR, Math.round(mm));
    }
}
