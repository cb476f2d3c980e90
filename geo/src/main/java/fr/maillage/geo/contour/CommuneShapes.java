package fr.maillage.geo.contour;

import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Contiguity.Origin;
import fr.maillage.geo.projection.PlanarSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * The shape of each commune of a territory, by index.
 *
 * @param geometries polygons or multipolygons in WGS84 degrees, longitude first; not to be changed
 * @param origins what each was read from
 */
public record CommuneShapes(List<Geometry> geometries, List<Origin> origins) {

    public CommuneShapes {
        geometries = List.copyOf(geometries);
        origins = List.copyOf(origins);
        if (geometries.size() != origins.size()) {
            throw new IllegalArgumentException(geometries.size() + " shapes of " + origins.size() + " origins");
        }
    }

    /**
     * The contour of each commune that has one, and for the others the Voronoi cells of their chefs-lieux: see {@link
     * VoronoiShapes}.
     *
     * @param communes in the order of the indices
     */
    public static CommuneShapes of(List<Commune> communes, Contours contours) {
        List<Geometry> geometries = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        SortedMap<PlanarSystem, List<Commune>> incomplete = new TreeMap<>();
        for (Commune commune : communes) {
            if (contours.findContour(commune.insee()).isEmpty()) {
                incomplete.put(PlanarSystem.of(commune.departement()), new ArrayList<>());
            }
        }
        for (Commune commune : communes) {
            List<Commune> neighbourhood = incomplete.get(PlanarSystem.of(commune.departement()));
            if (neighbourhood != null) {
                neighbourhood.add(commune);
            }
        }
        SortedMap<String, Geometry> drawn = new TreeMap<>();
        incomplete.forEach((system, list) -> drawn.putAll(VoronoiShapes.draw(system, list, contours)));
        for (Commune commune : communes) {
            Optional<Geometry> contour = contours.findContour(commune.insee());
            origins.add(contour.isPresent() ? Origin.CONTOURS : Origin.VORONOI);
            geometries.add(contour.orElseGet(() -> drawn.get(commune.insee())));
        }
        return new CommuneShapes(geometries, origins);
    }

    /**
     * The outline of some communes together, its positions on the grid of 5 decimals, about a metre, on which {@link
     * GeoJsonGeometry} writes them: what lies open between two shapes by less is closed.
     *
     * @param communes indices, at least one
     * @return a polygon or multipolygon in WGS84 degrees, longitude first
     */
    public Geometry union(List<Integer> communes) {
        List<Geometry> shapes = communes.stream().map(geometries::get).toList();
        Geometry union = UnaryUnionNG.union(shapes, new PrecisionModel(GeoJsonGeometry.DECIMALS));
        List<Polygon> polygons = new ArrayList<>();
        for (int part = 0; part < union.getNumGeometries(); part++) {
            if (union.getGeometryN(part) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : union.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** Contours if every commune has one, Voronoi cells as soon as one has not. */
    public Origin origin() {
        return Collections.max(origins);
    }
}
