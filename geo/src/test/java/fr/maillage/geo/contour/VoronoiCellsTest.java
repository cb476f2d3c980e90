package fr.maillage.geo.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class VoronoiCellsTest {

    private static final double SIDE_METRES = 50_000;

    @Property(seed = "3", tries = 50)
    void aPlaceBelongsToTheNearestSite(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // Every fifth site stands where another does.
            sites.add(i % 5 == 4 ? sites.get(random.nextInt(i)) : somewhere(random));
        }
        Envelope area = new Envelope(0, SIDE_METRES, 0, SIDE_METRES);

        List<Geometry> cells = VoronoiCells.around(sites, area);

        assertThat(cells).hasSize(size).allMatch(Geometry::isValid);
        assertThat(cells.stream().mapToDouble(Geometry::getArea).sum())
                .as("no gap and no overlap in the box")
                .isCloseTo(SIDE_METRES * SIDE_METRES, within(1e-3 * SIDE_METRES));
        for (int i = 0; i < 100; i++) {
            Coordinate place = somewhere(random);
            double nearest = sites.stream().mapToDouble(place::distance).min().orElseThrow();
            for (int j = 0; j < size; j++) {
                if (cells.get(j).intersects(Footprint.FACTORY.createPoint(place))) {
                    assertThat(place.distance(sites.get(j)))
                            .as("distance to the owner of the cell, but for the half metre between equal sites")
                            .isCloseTo(nearest, within(0.5));
                }
            }
        }
    }

    private static Coordinate somewhere(Random random) {
        return new Coordinate(random.nextDouble(SIDE_METRES), random.nextDouble(SIDE_METRES));
    }
}
