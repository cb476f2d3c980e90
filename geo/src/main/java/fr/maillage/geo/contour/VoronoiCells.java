package fr.maillage.geo.contour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Which places are nearer to one site than to any other. Sites at the very same position share the cell of their
 * position: each is moved by a quarter of a metre in a direction of its own, so that their parts meet at the position.
 */
final class VoronoiCells {

    private static final double APART_METRES = 0.25;

    private VoronoiCells() {}

    /**
     * The cells on the plane, in the order of the sites, cut at a box around the area and all sites.
     *
     * @param sites metres, at least one
     */
    static List<Geometry> around(List<Coordinate> sites, Envelope area) {
        Map<Coordinate, Integer> owners = new HashMap<>();
        List<Coordinate> apart = movedApart(sites);
        Envelope box = new Envelope(area);
        for (int i = 0; i < apart.size(); i++) {
            owners.put(apart.get(i), i);
            box.expandToInclude(apart.get(i));
        }
        if (sites.size() == 1) {
            return List.of(Footprint.FACTORY.toGeometry(box));
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(apart);
        builder.setClipEnvelope(box);
        Geometry diagram = builder.getDiagram(Footprint.FACTORY);
        Geometry[] cells = new Geometry[sites.size()];
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i);
            Integer owner = cell.getUserData() instanceof Coordinate site ? owners.get(site) : null;
            if (owner == null) {
                throw new IllegalStateException("A Voronoi cell of no site: " + cell);
            }
            cells[owner] = cell;
            cell.setUserData(null);
        }
        return List.of(cells);
    }

    private static List<Coordinate> movedApart(List<Coordinate> sites) {
        Map<Coordinate, List<Integer>> byPosition = new HashMap<>();
        for (int i = 0; i < sites.size(); i++) {
            byPosition.computeIfAbsent(sites.get(i), site -> new ArrayList<>()).add(i);
        }
        List<Coordinate> apart = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            Coordinate site = sites.get(i);
            List<Integer> together = byPosition.getOrDefault(site, List.of());
            if (together.size() > 1) {
                double angle = 2 * Math.PI * together.indexOf(i) / together.size();
                site = new Coordinate(site.x + APART_METRES * Math.cos(angle), site.y + APART_METRES * Math.sin(angle));
            }
            apart.add(site);
        }
        return apart;
    }
}
