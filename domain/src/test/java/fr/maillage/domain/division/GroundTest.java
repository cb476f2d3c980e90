package fr.maillage.domain.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.maillage.domain.division.Ground.Link;
import fr.maillage.domain.territory.Contiguity;
import fr.maillage.domain.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundTest {

    @Test
    void withoutPartsABlockIsACommuneAndBordersAreTheirs() {
        Ground ground = Grid.NINE.ground();

        assertThat(ground.blocks()).hasSize(9);
        assertThat(ground.blocks().get(4)).isEqualTo(new Block("99005", "C5", 4, 0, 50));
        assertThat(ground.neighbours()).isEqualTo(Grid.NINE.contiguity().neighbours());
        assertThat(ground.links()).isEmpty();
        assertThat(ground.listNeighboursAndLinked()).isEqualTo(ground.neighbours());
        assertThat(ground.indexByCode()).containsEntry("99009", 8).hasSize(9);
        assertThat(ground.population()).isEqualTo(450);
        assertThat(ground.origin()).isEqualTo(Contiguity.Origin.CONTOURS);
    }

    @Test
    void partsOfACommuneAreNeighboursOfEachOtherAndOfItsNeighbours() {
        Split split = new Split("99005", List.of("Centre 1", "Centre 2", "Centre 3"), List.of(3.0, 4.0, 3.0));

        Ground ground = Ground.of(Grid.NINE.territory(), Grid.NINE.contiguity(), List.of(split));

        assertThat(ground.blocks().subList(4, 7))
                .containsExactly(
                        new Block("99005#1", "Centre 1", 4, 1, 15),
                        new Block("99005#2", "Centre 2", 4, 2, 20),
                        new Block("99005#3", "Centre 3", 4, 3, 15));
        // 2, 4, 6 and 8 are the neighbours of 5; the last two come after its parts.
        assertThat(ground.neighbours().get(4)).containsExactly(1, 3, 5, 6, 7, 9);
        assertThat(ground.neighbours().get(5)).containsExactly(1, 3, 4, 6, 7, 9);
        assertThat(ground.neighbours().get(1)).containsExactly(0, 2, 4, 5, 6);
        assertThat(ground.neighbours().get(9)).containsExactly(4, 5, 6, 8, 10);
        assertThat(ground.population()).isEqualTo(450);
    }

    @Test
    void partsOfTwoNeighboursAllBorderEachOther() {
        Split one = new Split("99001", List.of("A", "B"), List.of(1.0, 1.0));
        Split two = new Split("99002", List.of("C", "D"), List.of(1.0, 2.0));

        Ground ground = Ground.of(Grid.NINE.territory(), Grid.NINE.contiguity(), List.of(two, one));

        assertThat(ground.blocks().subList(0, 4))
                .extracting(Block::code)
                .containsExactly("99001#1", "99001#2", "99002#1", "99002#2");
        assertThat(ground.neighbours().get(0)).startsWith(1, 2, 3);
        assertThat(ground.neighbours().get(3)).startsWith(0, 1, 2);
        assertThat(ground.blocks().subList(2, 4)).extracting(Block::population).containsExactly(7L, 13L);
    }

    @Test
    void aBlocksCodeTellsItsCommune() {
        assertThat(Block.code("45234", 2)).isEqualTo("45234#2");
        assertThat(Block.insee("45234#2")).isEqualTo("45234");
        assertThat(Block.insee("45234")).isEqualTo("45234");
    }

    @Test
    void anIslandIsLinkedToTheNearest() {
        // The last of a row of three, two kilometres from the first.
        Grid row = new Grid(3, List.of(1, 1, 1));

        Ground ground = Ground.of(row.territory(), without(row, i -> i == 2), List.of());

        assertThat(ground.links()).containsExactly(new Link(2, 1, Grid.KM));
        assertThat(ground.neighbours().get(2)).isEmpty();
        assertThat(ground.listNeighboursAndLinked()).containsExactly(List.of(1), List.of(0, 2), List.of(1));
    }

    @Test
    void anIslandInPartsIsLinkedOnce() {
        Grid row = new Grid(3, List.of(1, 1, 10));
        Split split = new Split("99003", List.of("A", "B"), List.of(1.0, 1.0));

        Ground ground = Ground.of(row.territory(), without(row, i -> i == 2), List.of(split));

        assertThat(ground.links()).hasSize(1);
        assertThat(ground.neighbours().get(2)).containsExactly(3);
    }

    @Test
    void linksAreOneLessThanPiecesAndJoinAllOfThem() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Grid grid = new Grid(
                    random.nextInt(1, 6),
                    IntStream.range(0, random.nextInt(1, 25))
                            .map(i -> random.nextInt(100))
                            .boxed()
                            .toList());
            int[] islands =
                    random.ints(random.nextInt(8), 0, grid.residents().size()).toArray();
            Territory territory = grid.territory();
            Contiguity contiguity = without(grid, i -> IntStream.of(islands).anyMatch(island -> island == i));

            Ground ground = Ground.of(territory, contiguity, List.of());

            List<Integer> all = IntStream.range(0, ground.size()).boxed().toList();
            int pieces = DivisionAudit.pieces(all, ground.neighbours());
            assertThat(ground.links()).as("seed %d", seed).hasSize(pieces - 1);
            assertThat(DivisionAudit.pieces(all, ground.listNeighboursAndLinked()))
                    .as("seed %d", seed)
                    .isEqualTo(1);
            for (Link link : ground.links()) {
                assertThat(link.mm())
                        .as("seed %d, %s", seed, link)
                        .isEqualTo(territory.distances().mm(link.block(), link.other()));
            }
        }
    }

    @Test
    void aSplitNeedsTwoPartsWithAShareEach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split("45234", List.of("A"), List.of(1.0)))
                .withMessage("Commune 45234 in 1 parts of 1 shares");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split("45234", List.of("A", "B"), List.of(1.0)))
                .withMessage("Commune 45234 in 2 parts of 1 shares");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split("45234", List.of("A", "B"), List.of(1.0, 0.0)))
                .withMessage("Commune 45234 in parts of [1.0, 0.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split("45234", List.of("A", "B"), List.of(1.0, Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split("45234", List.of("A", "B"), List.of(1.0, Double.POSITIVE_INFINITY)));
    }

    /** The borders of a grid, some communes (from 0) having none. */
    private static Contiguity without(Grid grid, IntPredicate isIsland) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < grid.residents().size(); i++) {
            TreeSet<Integer> own = new TreeSet<>(grid.contiguity().neighbours().get(i));
            boolean isAlone = isIsland.test(i);
            own.removeIf(j -> isAlone || isIsland.test(j));
            neighbours.add(List.copyOf(own));
        }
        return new Contiguity(neighbours, Contiguity.Origin.VORONOI);
    }
}
