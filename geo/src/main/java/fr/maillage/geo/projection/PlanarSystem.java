package fr.maillage.geo.projection;

/**
 * The official planar systems of France. All rest on realisations of the ITRS that agree with WGS84 to a few decimetres;
 * the difference is neglected.
 */
public enum PlanarSystem {
    /** Mainland and Corsica. */
    LAMBERT_93(
            2154,
            "RGF93 v1 / Lambert-93",
            "PROJECTION[\"Lambert_Conformal_Conic_2SP\"],PARAMETER[\"central_meridian\",3],"
                    + "PARAMETER[\"latitude_of_origin\",46.5],PARAMETER[\"standard_parallel_1\",49],"
                    + "PARAMETER[\"standard_parallel_2\",44],PARAMETER[\"false_easting\",700000],"
                    + "PARAMETER[\"false_northing\",6600000]"),
    /** Guadeloupe, Martinique, Saint-Barthélemy and Saint-Martin. */
    ANTILLES(5490, "RGAF09 / UTM zone 20N", utm(-63, 0)),
    GUYANE(2972, "RGFG95 / UTM zone 22N", utm(-51, 0)),
    REUNION(2975, "RGR92 / UTM zone 40S", utm(57, 10_000_000)),
    SAINT_PIERRE_ET_MIQUELON(4467, "RGSPM06 / UTM zone 21N", utm(-57, 0)),
    MAYOTTE(4471, "RGM04 / UTM zone 38S", utm(45, 10_000_000));

    private final int epsg;
    private final String wkt;

    PlanarSystem(int epsg, String name, String projection) {
        this.epsg = epsg;
        this.wkt = "PROJCS[\"" + name + "\",GEOGCS[\"WGS84 to a few decimetres\","
                + "DATUM[\"ITRS\",SPHEROID[\"GRS 1980\",6378137,298.257222101]],"
                + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.017453292519943295],"
                + "AXIS[\"longitude\",EAST],AXIS[\"latitude\",NORTH]],"
                + projection
                + ",UNIT[\"m\",1],AXIS[\"easting\",EAST],AXIS[\"northing\",NORTH]]";
    }

    /** The system of a département: {@code "79"}, {@code "2A"}, {@code "974"}. */
    public static PlanarSystem of(String departement) {
        return switch (departement) {
            case "971", "972", "977", "978" -> ANTILLES;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "975" -> SAINT_PIERRE_ET_MIQUELON;
            case "976" -> MAYOTTE;
            default -> LAMBERT_93;
        };
    }

    /** Its code in the EPSG's register. */
    public int epsg() {
        return epsg;
    }

    /** Its definition as well-known text, longitude and easting first. */
    String wkt() {
        return wkt;
    }

    private static String utm(int centralMeridian, int falseNorthing) {
        return "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\"," + centralMeridian
                + "],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"scale_factor\",0.9996],"
                + "PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\"," + falseNorthing + "]";
    }
}
