package fr.maillage.geo.contour;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** The straight pieces of a border, on the plane. */
record Segments(List<LineSegment> segments) {

    static Segments of(Geometry geometry) {
        List<LineSegment> segments = new ArrayList<>();
        for (LineString line : linesOf(geometry)) {
            Coordinate[] vertices = line.getCoordinates();
            for (int i = 1; i < vertices.length; i++) {
                segments.add(new LineSegment(vertices[i - 1], vertices[i]));
            }
        }
        return new Segments(segments);
    }

    @SuppressWarnings("unchecked") // JTS returns raw lists
    private static List<LineString> linesOf(Geometry geometry) {
        return LinearComponentExtracter.getLines(geometry);
    }

    /** Those whose own box meets a box. */
    Segments within(Envelope box) {
        List<LineSegment> inside = new ArrayList<>();
        for (LineSegment segment : segments) {
            if (box.intersects(segment.p0, segment.p1)) {
                inside.add(segment);
            }
        }
        return new Segments(inside);
    }

    /** The length in metres along which these run together with others; counted no further than {@code enough}. */
    double metresAlong(Segments others, double tolerance, double enough) {
        double metres = 0;
        for (LineSegment one : segments) {
            for (LineSegment other : others.segments) {
                metres += overlap(one, other, tolerance);
                if (metres >= enough) {
                    return metres;
                }
            }
        }
        return metres;
    }

    /** The length of the part of one that the other runs beside, if it keeps within the tolerance from end to end. */
    private static double overlap(LineSegment one, LineSegment other, double tolerance) {
        double length = one.getLength();
        if (length == 0 || other.getLength() == 0) {
            return 0;
        }
        double start = one.projectionFactor(other.p0);
        double end = one.projectionFactor(other.p1);
        double from = Math.max(0, Math.min(start, end));
        double to = Math.min(1, Math.max(start, end));
        if (from >= to) {
            return 0;
        }
        boolean beside =
                other.distance(one.pointAlong(from)) <= tolerance && other.distance(one.pointAlong(to)) <= tolerance;
        return beside ? (to - from) * length : 0;
    }
}
