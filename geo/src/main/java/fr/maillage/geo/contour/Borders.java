package fr.maillage.geo.contour;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.geo.projection.PlanarSystem;
import fr.maillage.geo.projection.Projection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Who borders whom. Two communes are neighbours where at least a metre of their borders runs together, to five
 * centimetres: published contours share their vertices exactly, but where a Voronoi cell ends at a contour, rounding
 * leaves a trace. A common corner alone does not make neighbours, nor does a border between two planar systems.
 */
public final class Borders {

    private static final double TOLERANCE_METRES = 0.05;
    private static final double LEAST_METRES = 1;

    private Borders() {}

    /** The neighbours of each commune, by index. */
    public static Contiguity contiguity(List<Commune> communes, CommuneShapes shapes) {
        List<TreeSet<Integer>> neighbours = new ArrayList<>();
        Map<PlanarSystem, STRtree> trees = new EnumMap<>(PlanarSystem.class);
        for (int i = 0; i < communes.size(); i++) {
            neighbours.add(new TreeSet<>());
            PlanarSystem system = PlanarSystem.of(communes.get(i).departement());
            Geometry shape = Projection.of(system).toPlane(shapes.geometries().get(i));
            Envelope envelope = shape.getEnvelopeInternal();
            envelope.expandBy(TOLERANCE_METRES);
            trees.computeIfAbsent(system, s -> new STRtree())
                    .insert(envelope, new Border(i, envelope, Segments.of(shape)));
        }
        for (STRtree tree : trees.values()) {
            List<Border> borders = bordersIn(tree, new Envelope(-1e8, 1e8, -1e8, 1e8));
            for (Border border : borders) {
                for (Border other : bordersIn(tree, border.envelope())) {
                    if (border.index() < other.index() && border.runsAlong(other)) {
                        neighbours.get(border.index()).add(other.index());
                        neighbours.get(other.index()).add(border.index());
                    }
                }
            }
        }
        List<List<Integer>> lists = new ArrayList<>();
        neighbours.forEach(set -> lists.add(List.copyOf(set)));
        return new Contiguity(Collections.unmodifiableList(lists), shapes.origin());
    }

    @SuppressWarnings("unchecked") // JTS returns raw lists
    private static List<Border> bordersIn(STRtree tree, Envelope envelope) {
        return tree.query(envelope);
    }

    /** The border of one commune, on the plane; the envelope is wider by the tolerance. */
    private record Border(int index, Envelope envelope, Segments segments) {

        boolean runsAlong(Border other) {
            Envelope common = envelope.intersection(other.envelope);
            return segments.within(common).metresAlong(other.segments.within(common), TOLERANCE_METRES, LEAST_METRES)
                    >= LEAST_METRES;
        }
    }
}
