package fr.maillage.geo.contour;

import fr.maillage.domain.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/**
 * The ground that communes cover, guessed from their chefs-lieux: the triangles of the Delaunay triangulation without
 * long sides, and a band of half a {@link Spacing} around them, without holes. A long side is one of more than three
 * spacings: it spans a bay or a neighbouring département.
 *
 * <p>The chefs-lieux of a département are all joined, if need be by a corridor along the shortest lines, so that a
 * commune on an island or in a corner far from the others still borders the nearest one. That is a choice: contiguous
 * territories could not hold it otherwise.
 */
final class Footprint {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private static final double LONG_SIDE_SPACINGS = 3;
    private static final double BAND_SPACINGS = 0.5;

    private Footprint() {}

    /** The footprint on the plane: a polygon, or several. */
    static Geometry of(Map<Commune, Coordinate> chefsLieux, double spacingMetres) {
        Geometry core =
                shortTriangles(chefsLieux.values().toArray(Coordinate[]::new), LONG_SIDE_SPACINGS * spacingMetres);
        List<Geometry> parts = new ArrayList<>(List.of(core));
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(core);
        for (List<Coordinate> sites : Spacing.byDepartement(chefsLieux)) {
            for (Geometry line : ShortestLines.joining(sites)) {
                if (!prepared.covers(line)) {
                    parts.add(line);
                }
            }
        }
        Geometry band = FACTORY.buildGeometry(parts).buffer(BAND_SPACINGS * spacingMetres);
        return withoutHoles(band);
    }

    private static Geometry shortTriangles(Coordinate[] sites, double longestMetres) {
        DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
        builder.setSites(FACTORY.createMultiPointFromCoords(sites));
        Geometry triangles = builder.getTriangles(FACTORY);
        List<Polygon> kept = new ArrayList<>();
        for (int i = 0; i < triangles.getNumGeometries(); i++) {
            Polygon triangle = (Polygon) triangles.getGeometryN(i);
            if (longestSide(triangle.getCoordinates()) <= longestMetres) {
                kept.add(triangle);
            }
        }
        return kept.isEmpty() ? FACTORY.createPolygon() : CoverageUnion.union(kept.toArray(Geometry[]::new));
    }

    private static double longestSide(Coordinate[] ring) {
        double longest = 0;
        for (int i = 1; i < ring.length; i++) {
            longest = Math.max(longest, ring[i - 1].distance(ring[i]));
        }
        return longest;
    }

    private static Geometry withoutHoles(Geometry geometry) {
        List<Geometry> filled = new ArrayList<>();
        for (Polygon polygon : polygonsOf(geometry)) {
            filled.add(FACTORY.createPolygon(polygon.getExteriorRing()));
        }
        // One part may lie in a hole of another, an island in a lake.
        return FACTORY.buildGeometry(filled).union();
    }

    /** The polygons of a geometry as one, whatever lines and points there may be left out. */
    static Geometry areasOf(Geometry geometry) {
        return FACTORY.buildGeometry(polygonsOf(geometry));
    }

    @SuppressWarnings("unchecked") // JTS returns raw lists
    private static List<Polygon> polygonsOf(Geometry geometry) {
        return PolygonExtracter.getPolygons(geometry);
    }
}
