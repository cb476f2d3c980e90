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
    private long count;

    /** What the last look for a crossing has found. */
    private int unit;

    private int from;
    private int to;

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
                count++;
                return found;
            }
        }
        return List.of();
    }

    /** How many moves were found. */
    long count() {
        return count;
    }

    /** Picks a unit, its territory and a neighbouring one that it may have; returns whether luck held. */
    private boolean isCrossing(RandomGenerator random) {
        Districts inner = nest.districts(last);
        unit = start(last, random);
        from = inner.label(unit);
        to = inner.label(neighbour(unit, random));
        return from != to && !isBarred(last, from, to);
    }

    List<Change> border(RandomGenerator random) {
        if (!isCrossing(random)) {
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
        if (!isCrossing(random)) {
            return List.of();
        }
        Districts inner = nest.districts(last);
        int partner = inner.member(to, random.nextInt(inner.size(to)));
        return inner.label(neighbour(partner, random)) == from
                ? whole(List.of(new Change(last, unit, to), new Change(last, partner, from)))
                : List.of();
    }

    private List<Change> relay(RandomGenerator random) {
        if (!isCrossing(random)) {
            return List.of();
        }
        Districts inner = nest.districts(last);
        int second = inner.member(to, random.nextInt(inner.size(to)));
        int beyond = inner.label(neighbour(second, random));
        return beyond == to || beyond == from || isBarred(last, to, beyond)
                ? List.of()
                : whole(List.of(new Change(last, unit, to), new Change(last, second, beyond)));
    }

    private List<Change> recombine(RandomGenerator random) {
        return isCrossing(random) ? whole(recombination.changes(from, to, random)) : List.of();
    }

    /** The changes, if there are some and every territory they touch stays in one piece. */
    private List<Change> whole(List<Change> changes) {
        return !changes.isEmpty() && preview.staysWhole(changes) ? changes : List.of();
    }

    private List<Change> reparent(RandomGenerator random) {
        int level = random.nextInt(last);
        Districts inner = nest.districts(level + 1);
        Districts outer = nest.districts(level);
        int begin = start(level, random);
        int there = outer.label(begin);
        int here = outer.label(neighbour(begin, random));
        if (there == here || isFrozen[level] || isBarred(level, there, here)) {
            return List.of();
        }
        Change change = new Change(level, inner.label(begin), here);
        if (random.nextBoolean()) {
            return whole(List.of(change));
        }
        int partner = outer.member(here, random.nextInt(outer.size(here)));
        return outer.label(neighbour(partner, random)) == there
                ? whole(List.of(change, new Change(level, inner.label(partner), there)))
                : List.of();
    }

    /** A unit to begin with; often one in a territory outside its tolerance, or beside it. */
    private int start(int tier, RandomGenerator random) {
        Districts districts = nest.districts(tier);
        if (districts.excess() > 0 && random.nextInt(100) < focus) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                int territory = random.nextInt(districts.tier().count());
                if (districts.isOutside(territory)) {
                    int member = districts.member(territory, random.nextInt(districts.size(territory)));
                    return random.nextBoolean() ? member : neighbour(member, random);
                }
            }
        }
        return random.nextInt(units.size());
    }

    private int neighbour(int of, RandomGenerator random) {
        int[] neighbours = units.neighbours(of);
        return neighbours.length == 0 ? of : neighbours[random.nextInt(neighbours.length)];
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
