package fr.maillage.geo.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The shortest set of lines that joins places: their Euclidean minimum spanning tree, after Prim (1957). */
final class ShortestLines {

    private ShortestLines() {}

    /** One line fewer than there are places; a single place is a point. Of lines equally long the first found. */
    static List<Geometry> joining(List<Coordinate> places) {
        if (places.size() == 1) {
            return List.of(Footprint.FACTORY.createPoint(places.getFirst()));
        }
        int size = places.size();
        double[] distance = new double[size];
        int[] nearest = new int[size];
        boolean[] joined = new boolean[size];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        List<Geometry> lines = new ArrayList<>(size - 1);
        int last = 0;
        for (int count = 1; count < size; count++) {
            joined[last] = true;
            int next = -1;
            for (int i = 0; i < size; i++) {
                if (joined[i]) {
                    continue;
                }
                double toLast = places.get(i).distance(places.get(last));
                if (toLast < distance[i]) {
                    distance[i] = toLast;
                    nearest[i] = last;
                }
                if (next < 0 || distance[i] < distance[next]) {
                    next = i;
                }
            }
            lines.add(
                    Footprint.FACTORY.createLineString(new Coordinate[] {places.get(nearest[next]), places.get(next)}));
            last = next;
        }
        return lines;
    }
}
