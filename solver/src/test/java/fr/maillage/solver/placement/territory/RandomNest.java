package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.TierRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Nested territories at random, each in one piece, on rough ground: with groups, places without a seat, and fixed seats.
 *
 * @param units that the territories are made of
 * @param tiers from outer to inner
 * @param parents as {@link Nest} takes them
 */
record RandomNest(Units units, List<Tier> tiers, List<int[]> parents) {

    static RandomNest make(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GridGround grid = GridGround.rough(random.nextInt(4, 8), random.nextInt(4, 7), seed);
        List<List<String>> groups = random.nextBoolean() ? List.of() : TierSketch.pairs(grid, random, 6);
        Units units = new Units(
                grid.territory(),
                grid.ground(),
                groups,
                IntStream.range(0, grid.size()).toArray());
        List<int[]> parents = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        List<Set<Integer>> borders = IntStream.range(0, units.size())
                .mapToObj(unit -> (Set<Integer>) new HashSet<>(
                        Arrays.stream(units.neighbours(unit)).boxed().toList()))
                .toList();
        int[] at = IntStream.range(0, units.size()).toArray();
        int count = random.nextInt(2, 10);
        for (int depth = random.nextInt(1, 4); depth > 0; depth--) {
            int[] parent = divide(borders, count, random);
            at = Arrays.stream(at).map(member -> parent[member]).toArray();
            parents.addFirst(parent);
            labels.addFirst(at);
            borders = join(borders, parent, count);
            count = Math.max(1, count / 2);
        }
        List<Tier> tiers = new ArrayList<>();
        for (int[] label : labels) {
            int territories = IntStream.of(label).max().orElse(0) + 1;
            TierSketch sketch = new TierSketch(grid, "T" + territories, territories)
                    .tolerance(random.nextInt(3) == 0 ? null : 0.3 * random.nextDouble())
                    .groups(groups)
                    .maxMm(random.nextBoolean() ? 15_000_000 : Integer.MAX_VALUE);
            if (random.nextBoolean()) {
                sketch.fewerSeats(random, groups);
            }
            sketch.fixedSeats(fixedSeats(grid, sketch.rules(), units, label, random.nextInt(3)));
            tiers.add(new Tier(grid.territory(), grid.ground(), sketch.rules(), units));
        }
        return new RandomNest(units, tiers, parents);
    }

    /** As many connected sets as are asked for. */
    private static int[] divide(List<Set<Integer>> borders, int count, SplittableRandom random) {
        int[] parent = new int[borders.size()];
        Arrays.fill(parent, -1);
        List<Integer> starts =
                new ArrayList<>(IntStream.range(0, parent.length).boxed().toList());
        for (int t = 0; t < count; t++) {
            int start = starts.get(random.nextInt(starts.size()));
            parent[start] = t;
            starts.removeIf(each -> each == start);
        }
        List<Integer> left = starts;
        while (!left.isEmpty()) {
            int member = left.get(random.nextInt(left.size()));
            List<Integer> near = borders.get(member).stream()
                    .filter(other -> parent[other] >= 0)
                    .sorted()
                    .toList();
            if (!near.isEmpty()) {
                parent[member] = parent[near.get(random.nextInt(near.size()))];
                left.removeIf(each -> each == member);
            }
        }
        return parent;
    }

    private static List<Set<Integer>> join(List<Set<Integer>> borders, int[] parent, int count) {
        List<Set<Integer>> joined = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            joined.add(new HashSet<>());
        }
        for (int member = 0; member < parent.length; member++) {
            for (int other : borders.get(member)) {
                if (parent[other] != parent[member]) {
                    joined.get(parent[member]).add(parent[other]);
                }
            }
        }
        return joined;
    }

    /** A seat in each of the first territories, as long as they have a place for one. */
    private static List<String> fixedSeats(GridGround grid, TierRules rules, Units units, int[] label, int most) {
        List<String> fixed = new ArrayList<>();
        for (int t = 0; t < Math.min(most, rules.count()); t++) {
            int at = t;
            List<String> places = IntStream.range(0, grid.size())
                    .filter(b -> label[units.unitOf(b)] == at)
                    .mapToObj(grid.ground().blocks()::get)
                    .map(Block::code)
                    .filter(code -> rules.seats().contains(code))
                    .toList();
            if (places.isEmpty()) {
                return fixed;
            }
            fixed.add(Collections.max(places));
        }
        return fixed;
    }

    Nest nest() {
        return new Nest(tiers, parents);
    }

    /** Whether a territory of a tier is in one piece, and not empty, without some unit, by a plain flood fill. */
    static boolean isWholeWithout(Nest nest, int tier, int territory, int without) {
        Districts districts = nest.districts(tier);
        Units units = districts.tier().units();
        List<Integer> members = IntStream.range(0, units.size())
                .filter(unit -> districts.label(unit) == territory && unit != without)
                .boxed()
                .toList();
        if (members.isEmpty()) {
            return false;
        }
        Set<Integer> left = new HashSet<>(members);
        List<Integer> reached = new ArrayList<>(members.subList(0, 1));
        left.remove(members.getFirst());
        for (int k = 0; k < reached.size(); k++) {
            for (int other : units.neighbours(reached.get(k))) {
                if (left.remove(other)) {
                    reached.add(other);
                }
            }
        }
        return left.isEmpty();
    }

    /** Whether a unit holds the fixed seat of its territory in some tier. */
    static boolean holdsFixedSeat(Nest nest, int unit) {
        return Arrays.stream(nest.districts())
                .map(Districts::tier)
                .anyMatch(tier -> IntStream.range(0, tier.count())
                        .anyMatch(t -> tier.fixedSite(t) != Tier.NONE && tier.unitOfSite(tier.fixedSite(t)) == unit));
    }

    /** Whether every territory of every tier is in one piece and has its fixed seat. */
    static boolean isWhole(Nest nest) {
        for (int tier = 0; tier < nest.depth(); tier++) {
            Districts districts = nest.districts(tier);
            for (int t = 0; t < districts.tier().count(); t++) {
                int fixed = districts.tier().fixedSite(t);
                if (!isWholeWithout(nest, tier, t, -1)
                        || (fixed != Tier.NONE
                                && districts.label(districts.tier().unitOfSite(fixed)) != t)) {
                    return false;
                }
            }
        }
        return true;
    }
}
