package fr.maillage.solver.placement.territory;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random changes that leave every territory in one piece: a unit at a border changes side; two units on the two sides of
 * a border change places; a territory takes a unit from one and gives another away, which carries what is too much across
 * territories that are full; two neighbouring territories are merged and cut anew; a territory changes the one around it,
 * or two of them change places. While some territory is outside its tolerance, more moves begin there.
 */
final class MoveFinder {

    /** So many of a thousand moves are no plain border moves. */
    private static final int RECOMBINATIONS = 5;

    private static final int SWAPS = 60;
    private static final int RELAYS = 40;
    private static final int REPARENTINGS = 20;

    private static final int PATIENCE = 1000;

    /** So many territories are looked at to find one outside its tolerance. */
    private static final int TRIES = 20;

    private final Nest nest;
    private final Units units;
    private final boolean[] isFrozen;
    private final Preview preview;
    private final Recombination recombination;
    private final int last;
    private final int focus;

    /**
     * For a nest.
     *
     * @param isFrozen for each tier whether its borders stand still
     * @param focus so many of a hundred moves begin at a territory outside its tolerance, while there is one
     */
    MoveFinder(Nest nest, boolean[] isFrozen, int focus) {
        this.nest = nest;
        this.focus = focus;
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
            } else if (kind < RECOMBINATIONS + SWAPS + RELAYS) {
                found = relay(random);
            } else if (last > 0 && kind < RECOMBINATIONS + SWAPS + RELAYS + REPARENTINGS) {
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
        int unit = start(last, random);
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
        int unit = start(last, random);
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

    private List<Change> relay(RandomGenerator random) {
        Districts inner = nest.districts(last);
        int unit = start(last, random);
        int from = inner.label(unit);
        int by = inner.label(neighbour(unit, random));
        if (from == by || isBarred(last, from, by)) {
            return List.of();
        }
        int second = inner.member(by, random.nextInt(inner.size(by)));
        int to = inner.label(neighbour(second, random));
        if (to == by || to == from || isBarred(last, by, to)) {
            return List.of();
        }
        List<Change> changes = List.of(new Change(last, unit, by), new Change(last, second, to));
        return preview.staysWhole(changes) ? changes : List.of();
    }

    private List<Change> recombine(RandomGenerator random) {
        Districts inner = nest.districts(last);
        int unit = start(last, random);
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
        int unit = start(level, random);
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

    /** A unit to begin with; often one in a territory outside its tolerance, or beside it. */
    private int start(int tier, RandomGenerator random) {
        Districts districts = nest.districts(tier);
        if (districts.excess() > 0 && random.nextInt(100) < focus) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                int territory = random.nextInt(districts.tier().count());
                if (districts.isOutside(territory)) {
                    int unit = districts.member(territory, random.nextInt(districts.size(territory)));
                    return random.nextBoolean() ? unit : neighbour(unit, random);
                }
            }
        }
        return random.nextInt(units.size());
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
