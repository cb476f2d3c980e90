package fr.maillage.solver.placement.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoveFinderTest {

    private static final int SEEDS = 100;

    @Test
    void everyMoveLeavesEveryTerritoryWhole() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Nest nest = RandomNest.make(seed).nest();
            assertThat(RandomNest.isWhole(nest)).as("seed %d", seed).isTrue();
            MoveFinder finder = new MoveFinder(nest, new boolean[nest.depth()], seed % 2 == 0 ? 50 : 0);
            SplittableRandom random = new SplittableRandom(seed);
            for (int k = 0; k < 200; k++) {
                List<Change> changes = finder.find(random);
                apply(nest, changes);
                assertThat(RandomNest.isWhole(nest))
                        .as("seed %d, %s", seed, changes)
                        .isTrue();
            }
        }
    }

    @Test
    void bordersThatStandStillDoNotMove() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Nest nest = RandomNest.make(seed).nest();
            boolean[] isFrozen = new boolean[nest.depth()];
            isFrozen[0] = true;
            int[] before = nest.districts(0).labels();
            MoveFinder finder = new MoveFinder(nest, isFrozen, 20);
            SplittableRandom random = new SplittableRandom(seed);
            for (int k = 0; k < 200 && nest.depth() > 1; k++) {
                List<Change> changes = finder.find(random);
                apply(nest, changes);
                assertThat(nest.districts(0).labels())
                        .as("seed %d, %s", seed, changes)
                        .isEqualTo(before);
                assertThat(RandomNest.isWhole(nest))
                        .as("seed %d, %s", seed, changes)
                        .isTrue();
            }
        }
    }

    @Test
    void theOnlyTerritoryHasNoMove() {
        GridGround grid = GridGround.even(4, 4, 1);
        Units units = units(grid);
        Tier tier = new Tier(grid.territory(), grid.ground(), new TierSketch(grid, "tout", 1).rules(), units);
        Nest nest = new Nest(List.of(tier), List.of(new int[16]));

        assertThat(new MoveFinder(nest, new boolean[1], 0).find(new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void aPreviewSeesWhatTheMoveLeadsTo() {
        int whole = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNest sample = RandomNest.make(seed);
            Nest nest = sample.nest();
            Preview preview = new Preview(nest);
            SplittableRandom random = new SplittableRandom(seed);
            for (int k = 0; k < 150; k++) {
                List<Change> changes = changes(nest, random);
                Nest after = new Nest(sample.tiers(), nest.parents());
                apply(after, changes);
                boolean isWhole = RandomNest.isWhole(after);
                assertThat(preview.staysWhole(changes))
                        .as("seed %d, %s", seed, changes)
                        .isEqualTo(isWhole);
                if (isWhole) {
                    whole++;
                    apply(nest, changes);
                }
            }
        }
        assertThat(whole).isGreaterThan(500);
    }

    @Test
    void twoTerritoriesCutAnewAreInOnePieceEach() {
        int cut = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Nest nest = RandomNest.make(seed).nest();
            int inner = nest.innermost();
            Districts districts = nest.districts(inner);
            Recombination recombination = new Recombination(nest);
            SplittableRandom random = new SplittableRandom(seed);
            for (int k = 0; k < 60; k++) {
                int unit = random.nextInt(districts.tier().units().size());
                int[] neighbours = districts.tier().units().neighbours(unit);
                int one = districts.label(unit);
                int other = districts.label(neighbours[random.nextInt(neighbours.length)]);
                if (one != other) {
                    long both = districts.value(one) + districts.value(other);
                    List<Change> changes = recombination.changes(one, other, random);
                    boolean holdsSeat =
                            changes.stream().anyMatch(each -> RandomNest.holdsFixedSeat(nest, each.member()));
                    if (!holdsSeat) {
                        apply(nest, changes);
                        cut += changes.isEmpty() ? 0 : 1;
                        assertThat(districts.value(one) + districts.value(other))
                                .as("seed %d", seed)
                                .isEqualTo(both);
                        assertThat(RandomNest.isWholeWithout(nest, inner, one, -1)
                                        && RandomNest.isWholeWithout(nest, inner, other, -1))
                                .as("seed %d, %s", seed, changes)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(cut).isGreaterThan(500);
    }

    @Test
    void aRowIsCutWhereItIsMostEven() {
        for (long seed = 0; seed < 100; seed++) {
            GridGround grid = GridGround.even(12, 1, seed);
            Units units = units(grid);
            Tier tier = new Tier(grid.territory(), grid.ground(), new TierSketch(grid, "moitié", 2).rules(), units);
            int[] labels = new int[12];
            labels[units.unitOf(0)] = 1;
            Nest nest = new Nest(List.of(tier), List.of(labels));

            apply(nest, new Recombination(nest).changes(0, 1, new SplittableRandom(seed)));

            double least = Double.POSITIVE_INFINITY;
            long west = 0;
            for (int block = 0; block < 11; block++) {
                west += tier.value(units.unitOf(block));
                least = Math.min(least, 2 * Math.abs(west - tier.values() / 2.0));
            }
            assertThat(nest.districts(0).sumOfDeviations()).as("seed %d", seed).isEqualTo(least);
        }
    }

    /** One change or several of different members of one level, some of them idle. */
    private static List<Change> changes(Nest nest, SplittableRandom random) {
        int level = random.nextInt(3) == 0 ? random.nextInt(nest.depth()) : nest.innermost();
        List<Integer> members = random.ints(random.nextInt(1, 4), 0, nest.members(level))
                .distinct()
                .boxed()
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int member : members) {
            int to = random.nextInt(nest.districts(level).tier().count());
            if (level == nest.innermost() && random.nextInt(4) > 0) {
                int[] neighbours = nest.districts(0).tier().units().neighbours(member);
                to = nest.districts(level).label(neighbours[random.nextInt(neighbours.length)]);
            }
            changes.add(new Change(level, member, to));
        }
        return changes;
    }

    private static Units units(GridGround grid) {
        int[] all = new int[grid.size()];
        Arrays.setAll(all, b -> b);
        return new Units(grid.territory(), grid.ground(), List.of(), all);
    }

    private static void apply(Nest nest, List<Change> changes) {
        changes.forEach(each -> nest.move(each.level(), each.member(), each.to()));
    }
}
