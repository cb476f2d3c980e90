package fr.maillage.geo.contour;

import fr.maillage.domain.territory.Commune;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** How far apart chefs-lieux are: the measure of everything drawn around them. */
final class Spacing {

    /** For a single commune, or several at one place. */
    private static final double DEFAULT_METRES = 5000;

    private Spacing() {}

    /**
     * The side of the square that a commune has on average in the hull of its département's chefs-lieux, in metres; of
     * several départements the greatest.
     */
    static double metres(Map<Commune, Coordinate> chefsLieux) {
        return byDepartement(chefsLieux).stream()
                .mapToDouble(Spacing::metres)
                .filter(metres -> metres > 0)
                .max()
                .orElse(DEFAULT_METRES);
    }

    static List<List<Coordinate>> byDepartement(Map<Commune, Coordinate> chefsLieux) {
        return List.copyOf(chefsLieux.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().departement(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .values());
    }

    private static double metres(List<Coordinate> sites) {
        Geometry hull = Footprint.FACTORY
                .createMultiPointFromCoords(sites.toArray(Coordinate[]::new))
                .convexHull();
        // Along a line there is no area; a line has one length, a polygon goes round it twice.
        double alongLine = hull.getLength() / (hull.getDimension() == 2 ? 2 : 1) / sites.size();
        return Math.max(Math.sqrt(hull.getArea() / sites.size()), alongLine);
    }
}
