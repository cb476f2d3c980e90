package fr.maillage.solver.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Finds moves that keep every poste and holder where they are allowed: a poste to another slot, two postes to each
 * other's, a chain of postes each to the slot of the next, and holders of one grade exchanged. Slots are drawn by what
 * they are worth to the holder at the prices of a relaxation, the best ones most often.
 */
final class MoveFinder {

    private static final int MOST_TRIES = 40;
    private static final int LONGEST_CHAIN = 5;
    /** Of ten slots, so many are drawn from the best. */
    private static final int OF_BEST = 7;

    private static final int BEST = 24;

    private final Roster roster;
    private final StaffingModel model;
    /** Of each holder on its own poste, the slots worth most first. */
    private final int[][] ranked;

    private final int[] exchangeable;
    private final int[][] byGrade;
    private long found;

    /**
     * A finder.
     *
     * @param worth by holder and slot, as {@link StaffingModel#options} lists them: the smaller the better; null where
     *     nothing is known
     */
    MoveFinder(Roster roster, double[][] worth) {
        this.roster = roster;
        model = roster.model();
        ranked = new int[model.postes()][];
        for (int p = 0; p < ranked.length; p++) {
            ranked[p] = rank(p, worth[p]);
        }
        int grades = Arrays.stream(model.grade).max().orElse(-1) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int g = 0; g < grades; g++) {
            members.add(new ArrayList<>());
        }
        for (int p = 0; p < model.postes(); p++) {
            if (!model.isTied[p]) {
                members.get(model.grade[p]).add(p);
            }
        }
        byGrade = members.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        exchangeable = exchangeable();
    }

    private int[] rank(int poste, double[] worth) {
        int[] options = model.options[poste];
        Integer[] order = new Integer[options.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> worth[k]));
        int count = 0;
        int[] best = new int[options.length];
        for (Integer k : order) {
            if (model.isAllowed(poste, poste, options[k])) {
                best[count++] = options[k];
            }
        }
        return Arrays.copyOf(best, count);
    }

    /** Postes whose holders may gain by another one: they are bound to a place, or stand beside one that is or is vacant. */
    private int[] exchangeable() {
        boolean[] isBound = new boolean[byGrade.length];
        for (int p = 0; p < model.postes(); p++) {
            isBound[model.grade[p]] |=
                    !model.isAgent[p] || !model.problem.postes().get(p).fixed().isEmpty();
        }
        int[] found = new int[model.postes()];
        int count = 0;
        for (int p = 0; p < found.length; p++) {
            if (!model.isTied[p] && isBound[model.grade[p]] && byGrade[model.grade[p]].length > 1) {
                found[count++] = p;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** A move that changes something; empty where none was found in some tries. */
    List<Change> find(RandomGenerator random) {
        found++;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int kind = random.nextInt(20);
            List<Change> move;
            if (kind < 6) {
                move = shift(random);
            } else if (kind < 13) {
                move = swap(random);
            } else if (kind < 18 || exchangeable.length == 0) {
                move = chain(random);
            } else {
                move = exchange(random);
            }
            if (!move.isEmpty()) {
                return move;
            }
        }
        return List.of();
    }

    /** Moves asked for so far. */
    long count() {
        return found;
    }

    private List<Change> shift(RandomGenerator random) {
        int poste = random.nextInt(model.postes());
        int slot = slotFor(poste, random);
        return slot < 0 ? List.of() : List.of(new Change(poste, false, slot));
    }

    private List<Change> swap(RandomGenerator random) {
        int poste = random.nextInt(model.postes());
        int slot = slotFor(poste, random);
        if (slot < 0 || roster.count(slot) == 0) {
            return List.of();
        }
        int other = roster.member(slot, random.nextInt(roster.count(slot)));
        int own = roster.slotOf(poste);
        if (!model.isAllowed(other, roster.holderOf(other), own)) {
            return List.of();
        }
        return List.of(new Change(poste, false, slot), new Change(other, false, own));
    }

    /** Each to the slot of the next; the last one to the slot of the first, or to any. */
    private List<Change> chain(RandomGenerator random) {
        int length = 3 + random.nextInt(LONGEST_CHAIN - 2);
        boolean isClosed = random.nextInt(3) > 0;
        List<Change> chain = new ArrayList<>(length);
        int first = random.nextInt(model.postes());
        int home = roster.slotOf(first);
        int poste = first;
        for (int k = 0; k < length; k++) {
            boolean isLast = k == length - 1;
            boolean isLongEnough = k > 1 || (k == 1 && random.nextInt(3) == 0);
            if (isLongEnough && isClosed && model.isAllowed(poste, roster.holderOf(poste), home)) {
                chain.add(new Change(poste, false, home));
                return chain;
            }
            if (isLast && isClosed) {
                return List.of();
            }
            int slot = slotFor(poste, random);
            if (slot < 0 || isAmong(chain, slot)) {
                return List.of();
            }
            chain.add(new Change(poste, false, slot));
            if (isLast) {
                return chain;
            }
            if (roster.count(slot) == 0) {
                return List.of();
            }
            poste = roster.member(slot, random.nextInt(roster.count(slot)));
            if (poste == first) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isAmong(List<Change> chain, int slot) {
        for (Change change : chain) {
            if (change.to() == slot) {
                return true;
            }
        }
        return false;
    }

    private List<Change> exchange(RandomGenerator random) {
        int poste = exchangeable[random.nextInt(exchangeable.length)];
        int[] peers = byGrade[model.grade[poste]];
        int other = peers[random.nextInt(peers.length)];
        int one = roster.holderOf(poste);
        int two = roster.holderOf(other);
        if (poste == other
                || !model.isAllowed(poste, two, roster.slotOf(poste))
                || !model.isAllowed(other, one, roster.slotOf(other))) {
            return List.of();
        }
        return List.of(new Change(poste, true, two), new Change(other, true, one));
    }

    /** Another slot that a poste may go to with its holder; -1 where the draw is none. */
    private int slotFor(int poste, RandomGenerator random) {
        int holder = roster.holderOf(poste);
        int slot;
        if (holder == poste) {
            int[] best = ranked[poste];
            if (best.length < 2) {
                return -1;
            }
            boolean isOfBest = random.nextInt(10) < OF_BEST;
            slot = best[random.nextInt(isOfBest ? Math.min(BEST, best.length) : best.length)];
        } else {
            int[] options = model.options[poste];
            if (options.length < 2) {
                return -1;
            }
            slot = options[random.nextInt(options.length)];
            if (!model.isAllowed(poste, holder, slot)) {
                return -1;
            }
        }
        return slot == roster.slotOf(poste) ? -1 : slot;
    }
}
