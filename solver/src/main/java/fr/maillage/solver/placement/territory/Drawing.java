package fr.maillage.solver.placement.territory;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.division.Block;
import fr.maillage.domain.division.DivisionRules;
import fr.maillage.domain.division.Ground;
import fr.maillage.domain.division.TierRules;
import fr.maillage.domain.territory.Territory;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws tiers made of the same units at once, inside one that stands already, if any: from a first division of its own,
 * a local search over all of them, at last with divisions outside the tolerance so dear that none remains if one can be
 * avoided.
 */
final class Drawing {

    /** Moves for each unit; fewer where there are many. */
    private static final int MOST_MOVES = 6_000;

    private static final int LEAST_MOVES = 1_000;
    private static final double MOVES_IN_ALL = 2e6;

    /** So many moves can be hoped for in a second. */
    private static final double MOVES_A_SECOND = 60_000;

    private static final double SEVERITY = 1;
    private static final double LAST_SEVERITY = 20;

    /** The part of time and moves that is left for the last search. */
    private static final double LAST_SHARE = 0.15;

    private static final int LEAST_MEMORY = 50;
    private static final int LAST_FOCUS = 50;
    private static final int LAST_MEMORY = 100;
    private static final int LAST_ROUNDS = 2;

    /** Nobody is so far from a seat on the way to a first estimate. */
    private static final long FAR_MM = 300_000_000L;

    private final Territory territory;
    private final Ground ground;
    private final DivisionRules rules;
    private final List<TierRules> tierRules;
    private final List<List<String>> groups;
    private final Units units;
    private final List<Tier> tiers;
    private final int @Nullable [] frame;
    private final EnvironmentMode mode;
    private final Telling telling;

    /**
     * A drawing.
     *
     * @param tierRules from outer to inner
     * @param groups that stay together in all of them
     * @param frame the territory of each block in a tier around them that stands; null where there is none
     * @param frameRules of that tier
     */
    Drawing(
            Territory territory,
            Ground ground,
            DivisionRules rules,
            List<TierRules> tierRules,
            List<List<String>> groups,
            int @Nullable [] frame,
            @Nullable TierRules frameRules,
            EnvironmentMode mode,
            Telling telling) {
        this.territory = territory;
        this.ground = ground;
        this.rules = rules;
        this.tierRules = tierRules;
        this.groups = groups;
        this.frame = frame;
        this.mode = mode;
        this.telling = telling;
        units = new Units(
                territory, ground, groups, IntStream.range(0, ground.size()).toArray());
        tiers = new ArrayList<>();
        if (frameRules != null) {
            tiers.add(new Tier(territory, ground, frameRules, units));
        }
        tierRules.forEach(each -> tiers.add(new Tier(territory, ground, each, units)));
    }

    /** The tiers, the one around them first where there is one. */
    List<Tier> tiers() {
        return tiers;
    }

    /** Whether there is a tier around those that are drawn. */
    boolean isFramed() {
        return frame != null;
    }

    /** A nest of labels that were found otherwise, for the only tier. */
    Nest nest(int[] labels) {
        return new Nest(tiers, List.of(labels));
    }

    /** The best nest from one start. */
    Nest search(long seed, Steps steps) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> labels = new ArrayList<>();
        if (frame != null) {
            labels.add(frame);
        }
        for (int t = 0; t < tierRules.size(); t++) {
            labels.add(first(t, labels, random, steps));
        }
        Nest nest = nestOf(tiers, labels);
        improve(nest, moves(steps), seed, steps);
        return nest;
    }

    /** A first division of a tier inside the last of those before it. */
    private int[] first(int t, List<int[]> before, SplittableRandom random, Steps steps) {
        if (!before.isEmpty()) {
            int outerCount = tiers.get(before.size() - 1).count();
            return new Seeding(territory, ground, tierRules.get(t), groups)
                    .labels(before.getLast(), outerCount, random);
        }
        Tier tier = tiers.get(t);
        int[] own = new Growth(tier, random).labels();
        if (tierRules.size() > 1) {
            // The tiers inside begin where this one is: better somewhere near its best.
            Nest alone = new Nest(List.of(tier), List.of(own));
            new DivisionSolver(mode, new boolean[1], telling)
                    .improve(
                            alone,
                            energy(alone, SEVERITY, new boolean[1]),
                            moves(steps) / 10,
                            LAST_MEMORY,
                            LAST_FOCUS,
                            random.nextLong(),
                            steps);
            own = alone.districts(0).labels();
        }
        return byBlock(own);
    }

    private void improve(Nest nest, long moves, long seed, Steps steps) {
        boolean[] isFrozen = new boolean[nest.depth()];
        isFrozen[0] = frame != null;
        DivisionSolver solver = new DivisionSolver(mode, isFrozen, telling);
        boolean[] isHopeless = new boolean[nest.depth()];
        for (int t = 0; t < isHopeless.length; t++) {
            Tier tier = nest.districts(t).tier();
            isHopeless[t] = tier.leastDeviation() > tier.tolerance();
        }
        Steps main = steps.part(1 - LAST_SHARE);
        int memory = Math.clamp(moves / Math.max(1, units.size()), LEAST_MEMORY, MOST_MOVES);
        solver.improve(
                nest, energy(nest, SEVERITY, isHopeless), (long) ((1 - LAST_SHARE) * moves), memory, 0, seed, main);
        steps.spend(main.spent());
        for (int round = 1; round <= LAST_ROUNDS && !steps.isOver(); round++) {
            Rank found = rank(nest);
            List<int[]> before = nest.parents();
            solver.improve(
                    nest,
                    energy(nest, LAST_SEVERITY, isHopeless),
                    (long) (LAST_SHARE * moves / LAST_ROUNDS),
                    LAST_MEMORY,
                    LAST_FOCUS,
                    seed + round,
                    steps);
            if (found.compareTo(rank(nest)) < 0) {
                nest.reset(before);
            }
        }
    }

    /** How good a nest is. */
    Rank rank(Nest nest) {
        return Rank.of(nest, rules.objectives(), rules.weights());
    }

    /** As many moves as the search is to make in one start. */
    private long moves(Steps steps) {
        double moves = units.size() * Math.clamp(MOVES_IN_ALL / units.size(), LEAST_MOVES, MOST_MOVES);
        double seconds = steps.findTimeLeft().map(time -> time.toMillis() / 1e3).orElse(Double.POSITIVE_INFINITY);
        double inTime = Math.max(MOVES_A_SECOND * seconds, 10.0 * units.size());
        double inSteps = (double) steps.left() * units.size();
        return (long) Math.min(moves, Math.min(inTime, inSteps));
    }

    private Energy energy(Nest nest, double severity, boolean[] isHopeless) {
        double residentMm = 0;
        for (Districts tier : nest.districts()) {
            double tierMm = 0;
            for (int unit = 0; unit < units.size(); unit++) {
                int seat = tier.seat(tier.label(unit));
                long far = units.population(ground, unit) * FAR_MM;
                tierMm += seat == Tier.NONE
                        ? far
                        : Math.min(far, tier.tier().costs().of(unit, seat));
            }
            residentMm += tier.tier().weight() * tierMm;
        }
        return Energy.of(nest, rules.objectives(), rules.weights(), residentMm, severity, isHopeless);
    }

    private int[] byBlock(int[] labels) {
        return IntStream.range(0, ground.size())
                .map(b -> labels[units.unitOf(b)])
                .toArray();
    }

    /** A nest of tiers that are labelled block by block. */
    private Nest nestOf(List<Tier> ofTiers, List<int[]> labels) {
        List<int[]> parents = new ArrayList<>();
        for (int t = 0; t < labels.size() - 1; t++) {
            int[] parent = new int[ofTiers.get(t + 1).count()];
            for (int b = 0; b < ground.size(); b++) {
                parent[labels.get(t + 1)[b]] = labels.get(t)[b];
            }
            parents.add(parent);
        }
        int[] innermost = new int[units.size()];
        for (int unit = 0; unit < innermost.length; unit++) {
            innermost[unit] = labels.getLast()[units.blocks(unit)[0]];
        }
        parents.add(innermost);
        return new Nest(ofTiers, parents);
    }

    /** The territory of each block in a tier of a nest. */
    int[] labelsOf(Nest nest, int tier) {
        return byBlock(nest.districts(tier).labels());
    }

    /** The blocks of the best seats of a tier of a nest: of equals the one with the lowest code. */
    int[] seatsOf(Nest nest, int tier) {
        Districts districts = nest.districts(tier);
        int[] seats = new int[districts.tier().count()];
        Arrays.fill(seats, -1);
        for (int t = 0; t < seats.length; t++) {
            int best = districts.seat(t);
            if (best != Tier.NONE) {
                seats[t] = districts.tier().blockOfSite(best);
                for (int k = 0; k < districts.size(t) && districts.tier().fixedSite(t) == Tier.NONE; k++) {
                    int unit = districts.member(t, k);
                    for (int site = districts.tier().firstSite(unit);
                            site < districts.tier().firstSite(unit + 1);
                            site++) {
                        if (districts.seatCost(site) == districts.seatCost(best)) {
                            seats[t] = Math.min(seats[t], districts.tier().blockOfSite(site));
                        }
                    }
                }
            }
        }
        return seats;
    }

    /** A territory's name: that of its seat, and of the commune where no other seat is in the same. */
    String nameOf(Block seat, int[] seats) {
        boolean isAlone = Arrays.stream(seats)
                        .filter(b -> b >= 0 && ground.blocks().get(b).commune() == seat.commune())
                        .count()
                <= 1;
        return isAlone ? territory.communes().get(seat.commune()).name() : seat.name();
    }

    /**
     * The distance of all residents to their seats.
     *
     * @param labels the territory of each block
     * @param seats the block of each territory's seat; those of a territory without one do not count
     */
    long residentMm(int[] labels, int[] seats) {
        long sum = 0;
        for (int b = 0; b < labels.length; b++) {
            int seat = seats[labels[b]];
            if (seat >= 0) {
                sum += ground.blocks().get(b).population()
                        * territory
                                .distances()
                                .mm(
                                        ground.blocks().get(b).commune(),
                                        ground.blocks().get(seat).commune());
            }
        }
        return sum;
    }
}
