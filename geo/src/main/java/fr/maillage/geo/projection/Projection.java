package fr.maillage.geo.projection;

import java.util.EnumMap;
import java.util.Map;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * From WGS84 degrees to metres on a plane and back, longitude and easting first. The systems are written out in {@link
 * PlanarSystem} and parsed: looking them up in GeoTools' EPSG database would cost every run half a second more. Safe for
 * use by several threads.
 */
public final class Projection {

    private static final Map<PlanarSystem, Projection> KNOWN = new EnumMap<>(PlanarSystem.class);

    private final MathTransform toPlane;
    private final MathTransform toDegrees;

    private Projection(PlanarSystem system) {
        try {
            this.toPlane = ((ProjectedCRS) CRS.parseWKT(system.wkt()))
                    .getConversionFromBase()
                    .getMathTransform();
            this.toDegrees = toPlane.inverse();
        } catch (FactoryException | TransformException e) {
            throw new IllegalStateException("GeoTools does not understand the definition of " + system, e);
        }
    }

    /** The projection of a system, made on first use. */
    public static Projection of(PlanarSystem system) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(system, Projection::new);
        }
    }

    /**
     * Projects points in place.
     *
     * @param points longitude and latitude in degrees by turns; then easting and northing in metres
     */
    public void toPlane(double[] points) {
        transform(toPlane, points);
    }

    /** The way back of {@link #toPlane(double[])}. */
    public void toDegrees(double[] points) {
        transform(toDegrees, points);
    }

    /** A copy of a geometry in degrees, in metres: vertex by vertex, edges staying straight. */
    public Geometry toPlane(Geometry degrees) {
        return transformed(toPlane, degrees);
    }

    /** A copy of a geometry in metres, in degrees. */
    public Geometry toDegrees(Geometry metres) {
        return transformed(toDegrees, metres);
    }

    private static void transform(MathTransform transform, double[] points) {
        try {
            transform.transform(points, 0, points, 0, points.length / 2);
        } catch (TransformException e) {
            throw new IllegalArgumentException("A point is too far from the area of the projection", e);
        }
    }

    private static Geometry transformed(MathTransform transform, Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new SequenceTransformer(transform));
        return copy;
    }

    /** Transforms the vertices of each part of a geometry in one go. */
    private record SequenceTransformer(MathTransform transform) implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int index) {
            if (index > 0) {
                return;
            }
            double[] points = new double[2 * sequence.size()];
            for (int i = 0; i < sequence.size(); i++) {
                points[2 * i] = sequence.getX(i);
                points[2 * i + 1] = sequence.getY(i);
            }
            Projection.transform(transform, points);
            for (int i = 0; i < sequence.size(); i++) {
                sequence.setOrdinate(i, CoordinateSequence.X, points[2 * i]);
                sequence.setOrdinate(i, CoordinateSequence.Y, points[2 * i + 1]);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
