package fr.maillage.solver.placement.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestTest {

    private static final int SEEDS = 120;

    @Test
    void whateverMovesAllFiguresAreThoseOfAFreshStart() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNest sample = RandomNest.make(seed);
            Nest nest = sample.nest();
            SplittableRandom random = new SplittableRandom(seed);
            for (int round = 0; round < 60; round++) {
                for (int k = random.nextInt(12); k >= 0; k--) {
                    move(nest, random);
                }
                assertIsAsFresh(sample, nest, random, "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void movesTakenBackLeaveEverythingAsItWas() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNest sample = RandomNest.make(seed);
            Nest nest = sample.nest();
            SplittableRandom random = new SplittableRandom(seed);
            for (int round = 0; round < 60; round++) {
                Deque<Change> back = new ArrayDeque<>();
                for (int k = random.nextInt(1, 6); k > 0; k--) {
                    back.push(move(nest, random));
                    if (random.nextInt(4) == 0) {
                        assertMayLeave(nest, random, "seed " + seed + ", round " + round);
                    }
                }
                boolean isAccepted = random.nextInt(3) == 0;
                while (!isAccepted && !back.isEmpty()) {
                    Change change = back.pop();
                    nest.move(change.level(), change.member(), change.to());
                    if (random.nextInt(4) == 0) {
                        assertMayLeave(nest, random, "seed " + seed + ", round " + round);
                    }
                }
                assertIsAsFresh(sample, nest, random, "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void moreMovesThanAreRememberedCanBeTakenBack() {
        for (long seed = 0; seed < 3; seed++) {
            RandomNest sample = RandomNest.make(seed);
            Nest nest = sample.nest();
            SplittableRandom random = new SplittableRandom(seed);
            Deque<Change> back = new ArrayDeque<>();
            for (int k = 0; k < 10_000; k++) {
                back.push(move(nest, random));
            }
            while (!back.isEmpty()) {
                Change change = back.pop();
                nest.move(change.level(), change.member(), change.to());
            }
            assertThat(nest.parents())
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(sample.parents());
            assertIsAsFresh(sample, nest, random, "seed " + seed);
        }
    }

    @Test
    void aResetForgetsWhatWasBefore() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomNest sample = RandomNest.make(seed);
            Nest nest = sample.nest();
            SplittableRandom random = new SplittableRandom(seed);
            for (int k = 0; k < 20; k++) {
                move(nest, random);
            }
            nest.reset(sample.parents());
            assertIsAsFresh(sample, nest, random, "seed " + seed);
        }
    }

    /** Moves a unit, or a territory, anywhere, whether or not all stays whole; returns the move back. */
    private static Change move(Nest nest, SplittableRandom random) {
        int level = random.nextInt(4) == 0 ? random.nextInt(nest.depth()) : nest.innermost();
        int member = random.nextInt(nest.members(level));
        int from = nest.parent(level, member);
        int to = random.nextInt(nest.districts(level).tier().count());
        boolean isBarred = IntStream.range(0, nest.districts(0).tier().units().size())
                .filter(unit -> level == nest.innermost()
                        ? unit == member
                        : nest.districts(level + 1).label(unit) == member)
                .anyMatch(unit -> RandomNest.holdsFixedSeat(nest, unit));
        if (!isBarred) {
            nest.move(level, member, to);
        }
        return new Change(level, member, from);
    }

    private static void assertIsAsFresh(RandomNest sample, Nest nest, SplittableRandom random, String what) {
        Nest fresh = new Nest(sample.tiers(), nest.parents());
        for (int tier = 0; tier < nest.depth(); tier++) {
            Districts kept = nest.districts(tier);
            Districts anew = fresh.districts(tier);
            String where = what + ", tier " + tier;
            assertThat(kept.labels()).as(where).isEqualTo(anew.labels());
            assertThat(kept.distance()).as(where).isEqualTo(anew.distance());
            assertThat(kept.excess()).as(where).isEqualTo(anew.excess());
            assertThat(kept.cutPairs()).as(where).isEqualTo(anew.cutPairs());
            assertThat(kept.greatestDeviation()).as(where).isEqualTo(anew.greatestDeviation());
            for (int t = 0; t < kept.tier().count(); t++) {
                assertThat(kept.value(t)).as(where).isEqualTo(anew.value(t));
                assertThat(kept.seat(t)).as(where).isEqualTo(anew.seat(t));
                assertThat(kept.size(t)).as(where).isEqualTo(anew.size(t));
                assertThat(kept.isOutside(t)).as(where).isEqualTo(anew.isOutside(t));
            }
            for (int site = 0; site < kept.tier().sites(); site++) {
                assertThat(kept.seatCost(site)).as(where).isEqualTo(anew.seatCost(site));
            }
        }
        assertMayLeave(nest, random, what);
    }

    /** Asks of some units of territories in one piece whether they may leave. */
    private static void assertMayLeave(Nest nest, SplittableRandom random, String what) {
        for (int k = 0; k < 6; k++) {
            int tier = random.nextInt(nest.depth());
            Districts districts = nest.districts(tier);
            int unit = random.nextInt(districts.tier().units().size());
            int t = districts.label(unit);
            int fixed = districts.tier().fixedSite(t);
            if (RandomNest.isWholeWithout(nest, tier, t, -1)) {
                assertThat(districts.mayLeave(unit))
                        .as("%s, tier %d, unit %d", what, tier, unit)
                        .isEqualTo(RandomNest.isWholeWithout(nest, tier, t, unit)
                                && (fixed == Tier.NONE || districts.tier().unitOfSite(fixed) != unit));
            }
        }
    }
}
