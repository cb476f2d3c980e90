package fr.maillage.solver.placement.territory;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random changes that leave every territory in one piece: a unit at a border changes side; two units on the two sides of
 * a border change places; two neighbouring territories are merged and cut anew; a territory changes the one around it,
 * or two of them change places.
 */
final class MoveFinder {

    /** So many of a thousand moves are no plain border moves. */
    private static final int RECOMBINATIONS = 5;

    private static final int SWAPS = 60;
    private static final int REPARENTINGS = 20;

    private static final int PATIENCE = 1000;

    private final Nest nest;
    private final Units units;
    private final boolean[] isFrozen;
    private final Preview preview;
    private final Recombination recombination;
    private final int last;

    /**
     * For a nest.
     *
     * @param isFrozen for each tier whether its borders stand still
     */
    MoveFinder(Nest nest, boolean[] isFrozen) {
        this.nest = nest;
        this.isFrozen = isFrozen.clone();
        units = nest.districts(0).tier().units();
        last = nest.innermost();
        preview = new Preview(nest);
        recombination = new Recombination(nest);
    }

    /** The changes of one move; none where luck gave out. */
    List<Change> find(RandomGenerator random) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            int kind = random.nextInt(1000);
            List<Change> found;
            if (kind < RECOMBINATIONS) {
                found = recombine(random);
            } else if (kind < RECOMBINATIONS + SWAPS) {
                found = swap(random);
            } else if (last > 0 && kind < RECOMBINATIONS + SWAPS + REPARENTINGS) {
                found = reparent(random);
            } else {
                found = border(random);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    List<Change> border(RandomGenerator random) {
        Districts inner = nest.districts(last);
        int unit = random.nextInt(units.size());
        int from = inner.label(unit);
        int to = inner.label(neighbour(unit, random));
        if (from == to || isBarred(last, from, to)) {
            return List.of();
        }
        for (int tier = last; tier >= 0; tier--) {
            if (nest.ancestor(from, last, tier) == nest.ancestor(to, last, tier)) {
                break;
            }
            if (!nest.districts(tier).mayLeave(unit)) {
                return List.of();
            }
        }
        return List.of(new Change(last, unit, to));
    }

    private List<Change> swap(RandomGenerator random) {
        Districts inner = nest.districts(last);
        int unit = random.nextInt(units.size());
        int from = inner.label(unit);
        int to = inner.label(neighbour(unit, random));
        if (from == to || isBarred(last, from, to)) {
            return List.of();
        }
        int partner = inner.member(to, random.nextInt(inner.size(to)));
        int back = inner.label(neighbour(partner, random));
        if (back != from) {
            return List.of();
        }
        List<Change> changes = List.of(new Change(last, unit, to), new Change(last, partner, from));
        return preview.staysWhole(changes) ? changes : List.of();
    }

    private List<Change> recombine(RandomGenerator random) {
        Districts inner = nest.districts(last);
        int unit = random.nextInt(units.size());
        int one = inner.label(unit);
        int other = inner.label(neighbour(unit, random));
        if (one == other || isBarred(last, one, other)) {
            return List.of();
        }
        List<Change> changes = recombination.changes(one, other, random);
        return !changes.isEmpty() && preview.staysWhole(changes) ? changes : List.of();
    }

    private List<Change> reparent(RandomGenerator random) {
        int level = random.nextInt(last);
        Districts inner = nest.districts(level + 1);
        Districts outer = nest.districts(level);
        int unit = random.nextInt(units.size());
        int neighbour = neighbour(unit, random);
        int from = outer.label(unit);
        int to = outer.label(neighbour);
        if (from == to || isFrozen[level] || isBarred(level, from, to)) {
            return List.of();
        }
        Change there = new Change(level, inner.label(unit), to);
        List<Change> changes = List.of(there);
        if (random.nextBoolean()) {
            int partner = outer.member(to, random.nextInt(outer.size(to)));
            if (outer.label(neighbour(partner, random)) != from) {
                return List.of();
            }
            changes = List.of(there, new Change(level, inner.label(partner), from));
        }
        return preview.staysWhole(changes) ? changes : List.of();
    }

    private int neighbour(int unit, RandomGenerator random) {
        int[] neighbours = units.neighbours(unit);
        return neighbours.length == 0 ? unit : neighbours[random.nextInt(neighbours.length)];
    }

    /** Whether two territories of a tier lie in different ones of a tier around it whose borders stand still. */
    private boolean isBarred(int tier, int one, int other) {
        for (int outer = 0; outer < tier; outer++) {
            if (isFrozen[outer] && nest.ancestor(one, tier, outer) != nest.ancestor(other, tier, outer)) {
                return true;
            }
        }
        return false;
    }
}
