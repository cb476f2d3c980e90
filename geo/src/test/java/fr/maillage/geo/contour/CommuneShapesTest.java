package fr.maillage.geo.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.territory.Commune;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.Contiguity.Origin;
import fr.maillage.geo.projection.PlanarSystem;
import fr.maillage.geo.projection.Projection;
import fr.maillage.geo.source.TerritorySource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Every commune has a shape, shapes do not overlap, and borders follow from them. */
class CommuneShapesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(strings = {"79", "45"})
    void publishedContoursAreTakenAsTheyAre(String departement) {
        List<Commune> communes = communes(departement);
        CommuneShapes shapes = shapes(communes);

        assertThat(faults.list()).isEmpty();
        assertThat(shapes.origin()).isEqualTo(Origin.CONTOURS);
        assertThat(shapes.origins()).containsOnly(Origin.CONTOURS);
        assertThat(CoverageValidator.isValid(shapes.geometries().toArray(Geometry[]::new)))
                .as("no overlaps, and neighbours with the same vertices")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "45"})
    void bordersOfContoursAreThoseThatTheTopologySays(String departement) {
        List<Commune> communes = communes(departement);
        CommuneShapes shapes = shapes(communes);
        Contiguity contiguity = Borders.contiguity(communes, shapes);

        for (int i = 0; i < communes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Geometry one = shapes.geometries().get(i);
                Geometry other = shapes.geometries().get(j);
                boolean border = one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                        && one.relate(other, "****1****");
                if (border != contiguity.neighbours().get(i).contains(j)) {
                    assertThat(border)
                            .as(communes.get(i).name() + " and "
                                    + communes.get(j).name())
                            .isEqualTo(!border);
                }
            }
        }
        assertThat(contiguity.origin()).isEqualTo(Origin.CONTOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2A", "974", "13", "62", "75", "973", "48", "79,86", "79,45,17,974"})
    void everyCommuneHasAShapeOfItsOwnAndKnowsItsNeighbours(String departements) {
        List<Commune> communes = communes(departements);
        CommuneShapes shapes = shapes(communes);
        Contiguity contiguity = Borders.contiguity(communes, shapes);

        assertThat(shapes.origin()).isEqualTo(Origin.VORONOI);
        assertThat(shapes.geometries())
                .hasSameSizeAs(communes)
                .allMatch(Geometry::isValid)
                .allMatch(shape -> shape.getDimension() == 2 && shape.getArea() > 0);
        assertThat(contiguity.neighbours()).hasSameSizeAs(communes);
        for (int i = 0; i < communes.size(); i++) {
            List<Integer> neighbours = contiguity.neighbours().get(i);
            assertThat(neighbours)
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .doesNotContain(i);
            for (int neighbour : neighbours) {
                assertThat(contiguity.neighbours().get(neighbour)).contains(i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2A", "974", "13", "75", "79,86"})
    void shapesTileTheGroundWithoutOverlap(String departements) {
        List<Commune> communes = communes(departements);
        List<Geometry> planar = planar(communes, shapes(communes));

        double sum = planar.stream().mapToDouble(Geometry::getArea).sum();
        double together = UnaryUnionOp.union(planar).getArea();

        assertThat(together).isCloseTo(sum, within(1e-6 * sum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "974", "62", "79,86"})
    void aChefLieuLiesInsideItsVoronoiCell(String departements) {
        List<Commune> communes = communes(departements);
        CommuneShapes shapes = shapes(communes);

        for (int i = 0; i < communes.size(); i++) {
            if (shapes.origins().get(i) == Origin.VORONOI) {
                Coordinate chefLieu = new Coordinate(
                        communes.get(i).longitude(), communes.get(i).latitude());
                assertThat(shapes.geometries().get(i).intersects(FACTORY.createPoint(chefLieu)))
                        .as(communes.get(i).name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2A", "974", "13", "62", "75", "973", "29"})
    void withoutContoursADepartementIsInOnePiece(String departement) {
        List<Commune> communes = communes(departement);

        assertThat(reachable(Borders.contiguity(communes, shapes(communes)))).isEqualTo(communes.size());
    }

    @Test
    void whereOneDepartementHasContoursAndItsNeighbourHasNotTheyStillTouch() {
        List<Commune> communes = communes("79,86");
        CommuneShapes shapes = shapes(communes);
        Contiguity contiguity = Borders.contiguity(communes, shapes);

        for (int i = 0; i < communes.size(); i++) {
            boolean deuxSevres = communes.get(i).departement().equals("79");
            assertThat(shapes.origins().get(i)).isEqualTo(deuxSevres ? Origin.CONTOURS : Origin.VORONOI);
        }
        assertThat(contiguity.origin()).isEqualTo(Origin.VORONOI);
        long across = 0;
        for (int i = 0; i < communes.size(); i++) {
            String departement = communes.get(i).departement();
            across += contiguity.neighbours().get(i).stream()
                    .filter(j -> !communes.get(j).departement().equals(departement))
                    .count();
        }
        assertThat(across / 2).as("borders between 79 and 86").isGreaterThan(30);
        assertThat(reachable(contiguity)).isEqualTo(communes.size());
    }

    @Test
    void aSingleMissingContourIsFilledIn() {
        List<Commune> communes = communes("79");
        int parthenay = index(communes, "79202");
        SortedMap<String, Geometry> known =
                new TreeMap<>(Contours.embedded(communes, faults).byInsee());
        Geometry removed = known.remove("79202");

        CommuneShapes shapes = CommuneShapes.of(communes, new Contours(known));
        Contiguity contiguity = Borders.contiguity(communes, shapes);

        assertThat(shapes.origins()).containsOnlyOnce(Origin.VORONOI);
        assertThat(shapes.geometries().get(parthenay).symDifference(removed).getArea())
                .as("the hole that its neighbours leave")
                .isLessThan(1e-3 * Objects.requireNonNull(removed).getArea());
        assertThat(contiguity.neighbours().get(parthenay))
                .isEqualTo(Borders.contiguity(communes, shapes(communes))
                        .neighbours()
                        .get(parthenay));
    }

    @Test
    void communesWithTheSameTownHallShareItsCellAndBorderEachOther() {
        List<Commune> communes = communes("13");
        Contiguity contiguity = Borders.contiguity(communes, shapes(communes));

        for (String[] pair : new String[][] {{"13201", "13207"}, {"13206", "13208"}, {"13215", "13216"}}) {
            assertThat(contiguity.neighbours().get(index(communes, pair[0]))).contains(index(communes, pair[1]));
        }
    }

    @Test
    void aTerritoryOfOneOrTwoPlacesHasShapesToo() {
        Commune one = new Commune("79001", "A", "79", null, 1, -0.4, 46.5);
        Commune same = new Commune("79002", "B", "79", null, 1, -0.4, 46.5);
        Commune third = new Commune("79003", "C", "79", null, 1, -0.4, 46.5);
        Commune away = new Commune("79004", "D", "79", null, 1, -0.2, 46.5);
        for (List<Commune> communes :
                List.of(List.of(one), List.of(one, same), List.of(one, same, third), List.of(one, away))) {
            CommuneShapes shapes = CommuneShapes.of(communes, Contours.none());
            assertThat(shapes.geometries()).allMatch(shape -> shape.isValid() && shape.getArea() > 0);
            assertThat(reachable(Borders.contiguity(communes, shapes))).isEqualTo(communes.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "45", "90"})
    void theOutlineOfSomeCommunesHasTheirAreaAndNoGaps(String departement) {
        List<Commune> communes = communes(departement);
        CommuneShapes shapes = shapes(communes);
        List<Integer> west = IntStream.range(0, communes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> communes.get(i).longitude()))
                .limit(communes.size() / 2)
                .toList();

        Geometry outline = shapes.union(west);

        double area = west.stream()
                .mapToDouble(i -> shapes.geometries().get(i).getArea())
                .sum();
        assertThat(outline.isValid()).isTrue();
        assertThat(outline.getArea()).isCloseTo(area, withinPercentage(0.01));
        assertThat(shapes.union(List.of(west.getFirst())).getNumPoints()).isGreaterThan(3);
        Geometry whole =
                shapes.union(IntStream.range(0, communes.size()).boxed().toList());
        for (int part = 0; part < whole.getNumGeometries(); part++) {
            for (int hole = 0; hole < ((Polygon) whole.getGeometryN(part)).getNumInteriorRing(); hole++) {
                double open = FACTORY.createPolygon(((Polygon) whole.getGeometryN(part)).getInteriorRingN(hole))
                        .getArea();
                assertThat(open)
                        .as("only what belongs to no commune lies open, no sliver")
                        .isGreaterThan(1e-6);
            }
        }
    }

    @Test
    void aCornerAloneMakesNoNeighbours() {
        List<Commune> communes = List.of(
                new Commune("79001", "SW", "79", null, 1, 0.5, 46.5),
                new Commune("79002", "NE", "79", null, 1, 1.5, 47.5),
                new Commune("79003", "SE", "79", null, 1, 1.5, 46.5));
        CommuneShapes shapes = new CommuneShapes(
                List.of(square(0, 46), square(1, 47), square(1, 46)),
                List.of(Origin.CONTOURS, Origin.CONTOURS, Origin.CONTOURS));

        assertThat(Borders.contiguity(communes, shapes).neighbours())
                .containsExactly(List.of(2), List.of(2), List.of(0, 1));
    }

    private static Geometry square(int west, int south) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(west + 1, south),
            new Coordinate(west + 1, south + 1),
            new Coordinate(west, south + 1),
            new Coordinate(west, south)
        });
    }

    private static List<Commune> communes(String departements) {
        return TerritorySource.embedded().listCommunes(Arrays.asList(departements.split(",")));
    }

    private CommuneShapes shapes(List<Commune> communes) {
        return CommuneShapes.of(communes, Contours.embedded(communes, faults));
    }

    private static List<Geometry> planar(List<Commune> communes, CommuneShapes shapes) {
        Projection projection =
                Projection.of(PlanarSystem.of(communes.getFirst().departement()));
        return shapes.geometries().stream().map(projection::toPlane).toList();
    }

    private static int index(List<Commune> communes, String insee) {
        return communes.stream().map(Commune::insee).toList().indexOf(insee);
    }

    private static int reachable(Contiguity contiguity) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        seen.set(0);
        while (!open.isEmpty()) {
            for (int neighbour : contiguity.neighbours().get(open.remove())) {
                if (!seen.get(neighbour)) {
                    seen.set(neighbour);
                    open.add(neighbour);
                }
            }
        }
        return seen.cardinality();
    }
}
