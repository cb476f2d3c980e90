package fr.maillage.solver.placement.territory;

import fr.maillage.domain.division.Balance;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.Measure;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Distances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules of a tier, made bit by bit: residents in equal numbers, seats anywhere, until something else is said. */
final class TierSketch {

    private final Ground ground;
    private final String name;
    private final int count;
    private SortedSet<String> seats;
    private List<String> fixedSeats = List.of();
    private List<Double> targets;
    private @Nullable Double tolerance;
    private List<List<String>> groups = List.of();
    private int maxMm = Distances.TOO_FAR;
    private double weight = 1;

    TierSketch(GridGround grid, String name, int count) {
        ground = grid.ground();
        this.name = name;
        this.count = count;
        seats = new TreeSet<>(ground.indexByCode().keySet());
        // Whole thousandths, so that sums of what is off them are exact.
        targets = Collections.nCopies(count, (double) Math.round(1000.0 * ground.population() / count));
    }

    TierSketch tolerance(@Nullable Double tolerated) {
        tolerance = tolerated;
        return this;
    }

    /** Targets in some proportions, whole thousandths. */
    TierSketch sizes(Double... sizes) {
        double sum = 0;
        for (double size : sizes) {
            sum += size;
        }
        List<Double> proportional = new ArrayList<>();
        for (double size : sizes) {
            proportional.add((double) Math.round(1000 * ground.population() * size / sum));
        }
        targets = proportional;
        return this;
    }

    TierSketch groups(List<List<String>> together) {
        groups = together;
        return this;
    }

    TierSketch maxMm(int mm) {
        maxMm = mm;
        return this;
    }

    TierSketch weight(double beside) {
        weight = beside;
        return this;
    }

    TierSketch fixedSeats(List<String> codes) {
        fixedSeats = codes;
        return this;
    }

    /** Takes a part of the seats away, but leaves as many groups with one as there are territories. */
    TierSketch fewerSeats(SplittableRandom random, List<List<String>> together) {
        SortedSet<String> some = new TreeSet<>(seats);
        some.removeIf(code -> random.nextInt(3) == 0);
        if (some.stream().map(code -> first(code, together)).distinct().count() >= count) {
            seats = some;
        }
        return this;
    }

    /** Fixes some seats in different groups. */
    TierSketch someFixedSeats(SplittableRandom random, List<List<String>> together, int most) {
        List<String> candidates = new ArrayList<>(seats);
        List<String> fixed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int k = random.nextInt(Math.min(most, count) + 1); k > 0; k--) {
            String code = candidates.get(random.nextInt(candidates.size()));
            if (taken.add(first(code, together))) {
                fixed.add(code);
            }
        }
        fixedSeats = fixed;
        return this;
    }

    private static String first(String code, List<List<String>> together) {
        return together.stream()
                .filter(group -> group.contains(code))
                .map(List::getFirst)
                .findFirst()
                .orElse(code);
    }

    /** Neighbours that stay together, two by two. */
    static List<List<String>> pairs(GridGround grid, SplittableRandom random, int most) {
        List<Block> blocks = grid.ground().blocks();
        Set<Integer> used = new HashSet<>();
        List<List<String>> pairs = new ArrayList<>();
        for (int k = 0; k < most; k++) {
            int block = random.nextInt(blocks.size());
            List<Integer> neighbours = grid.ground().listNeighboursAndLinked().get(block);
            int other = neighbours.get(random.nextInt(neighbours.size()));
            if (!used.contains(block) && !used.contains(other)) {
                used.add(block);
                used.add(other);
                pairs.add(List.of(blocks.get(block).code(), blocks.get(other).code()));
            }
        }
        return pairs;
    }

    TierRules rules() {
        List<Long> values =
                ground.blocks().stream().map(block -> 1000 * block.population()).toList();
        return new TierRules(
                name,
                count,
                seats,
                fixedSeats,
                new Balance(Measure.POPULATION, values, targets, tolerance),
                groups,
                maxMm,
                weight);
    }
}
