package fr.maillage.geo.contour;

import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.projection.PlanarSystem;
import fr.maillage.geo.projection.Projection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Stands in for contours that are not known: each commune gets the places that are nearer to its chef-lieu than to any
 * other, cut off at the {@link Footprint} of the territory. The cells do not overlap and leave no gap inside it.
 *
 * <p>Where some communes have contours and others have not, the cells are those of the others alone, less what the
 * contours cover; near them they reach up to the contours, so that neighbours touch.
 */
final class VoronoiShapes {

    /** How far cells may reach beyond their footprint towards contours: past the farthest border of a neighbour. */
    private static final double REACH_SPACINGS = 1.5;

    private VoronoiShapes() {}

    /** The shapes, in degrees, of those communes that have no contour, by code; at least one has none. */
    static SortedMap<String, Geometry> draw(PlanarSystem system, List<Commune> communes, Contours contours) {
        Projection projection = Projection.of(system);
        Map<Commune, Coordinate> all = chefsLieux(communes, projection);
        Map<Commune, Coordinate> missing = new LinkedHashMap<>(all);
        missing.keySet()
                .removeIf(commune -> contours.findContour(commune.insee()).isPresent());

        double spacing = Spacing.metres(all);
        Geometry footprint = Footprint.of(missing, spacing);
        if (missing.size() < all.size()) {
            // Contours of two départements need not share their vertices, so this is not a matter of a coverage.
            Geometry covered = OverlayNGRobust.union(all.keySet().stream()
                    .flatMap(commune -> contours.findContour(commune.insee()).stream())
                    .map(projection::toPlane)
                    .toList());
            Geometry reach = overlay(
                    Footprint.of(all, spacing), footprint.buffer(REACH_SPACINGS * spacing), OverlayNG.INTERSECTION);
            footprint = overlay(overlay(footprint, reach, OverlayNG.UNION), covered, OverlayNG.DIFFERENCE);
        }
        List<Commune> cellOwners = new ArrayList<>(missing.keySet());
        List<Geometry> cells = VoronoiCells.around(List.copyOf(missing.values()), footprint.getEnvelopeInternal());
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(footprint);
        SortedMap<String, Geometry> shapes = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            shapes.put(cellOwners.get(i).insee(), projection.toDegrees(cut(cells.get(i), prepared)));
        }
        return shapes;
    }

    private static Map<Commune, Coordinate> chefsLieux(List<Commune> communes, Projection projection) {
        double[] points = new double[2 * communes.size()];
        for (int i = 0; i < communes.size(); i++) {
            points[2 * i] = communes.get(i).longitude();
            points[2 * i + 1] = communes.get(i).latitude();
        }
        projection.toPlane(points);
        Map<Commune, Coordinate> chefsLieux = new LinkedHashMap<>();
        for (int i = 0; i < communes.size(); i++) {
            chefsLieux.put(communes.get(i), new Coordinate(points[2 * i], points[2 * i + 1]));
        }
        return chefsLieux;
    }

    /** The part of a cell inside the footprint; a cell all outside, its chef-lieu under another's contour, stays whole. */
    private static Geometry cut(Geometry cell, PreparedGeometry footprint) {
        if (footprint.covers(cell)) {
            return cell;
        }
        Geometry inside = overlay(cell, footprint.getGeometry(), OverlayNG.INTERSECTION);
        return inside.getDimension() == 2 ? inside : cell;
    }

    /** Areas only: where two only touch, nothing comes of it. */
    private static Geometry overlay(Geometry one, Geometry other, int operation) {
        Geometry result = OverlayNGRobust.overlay(one, other, operation);
        return result.getNumGeometries() > 0 && result.getDimension() == 2 ? Footprint.areasOf(result) : result;
    }
}
