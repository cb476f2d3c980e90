package fr.maillage.geo.distance;

import fr.maillage.domain.territory.Positions;
import net.sf.geographiclib.Constants;

/** Places on the ellipsoid WGS84 in the coordinates of space, the centre of the Earth at the origin. */
final class EarthCentred {

    private static final double E2 = Constants.WGS84_f * (2 - Constants.WGS84_f);

    private EarthCentred() {}

    /**
     * Positions.
     *
     * @param latitudes degrees
     * @param longitudes degrees
     * @param unitsPerMetre of the coordinates
     */
    static Positions positions(double[] latitudes, double[] longitudes, double unitsPerMetre) {
        int size = latitudes.length;
        double[] x = new double[size];
        double[] y = new double[size];
        double[] z = new double[size];
        for (int i = 0; i < size; i++) {
            double latitude = Math.toRadians(latitudes[i]);
            double longitude = Math.toRadians(longitudes[i]);
            double sine = Math.sin(latitude);
            double normal = unitsPerMetre * Constants.WGS84_a / Math.sqrt(1 - E2 * sine * sine);
            x[i] = normal * Math.cos(latitude) * Math.cos(longitude);
            y[i] = normal * Math.cos(latitude) * Math.sin(longitude);
            z[i] = normal * (1 - E2) * sine;
        }
        return new Positions(x, y, z);
    }
}
