package fr.maillage.solver.staffing;

import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A search in large neighbourhoods (Shaw 1998): the holders of a few needs are planned anew by an {@link
 * AssignmentProgram}, all others stay where they are.
 *
 * @see <a href="https://doi.org/10.1007/3-540-49481-2_30">Shaw (1998)</a>
 */
final class LargeMoves {

    /** So many postes are planned anew, about: at first, and after many neighbourhoods without a better plan. */
    private static final int FIRST_SIZE = 40;

    private static final int LAST_SIZE = 100;
    private static final double GROWTH = 1.02;
    /** Of the postes of one need, so many at most: the others are as good as those. */
    private static final int MOST_OF_A_NEED = 20;
    /** Of so many postes, the one whose holder costs most is planned anew every second time. */
    private static final int DRAWS = 3;
    /** Of the search tree of one neighbourhood. */
    private static final long NODES = 5;
    /** What a neighbourhood takes, in the time of moves. */
    private static final long STEPS = 100;

    private final StaffingModel model;
    private final Choices choices;
    private final SplittableRandom random;
    /** Of each need: those that its staff may as well come to, itself among them; ascending. */
    private final int[][] linked;
    /** Of each need. */
    private final int[][] slotsOf;

    private final int[] staff;

    LargeMoves(StaffingModel model, Choices choices, long seed) {
        this.model = model;
        this.choices = choices;
        random = new SplittableRandom(seed);
        linked = linked();
        slotsOf = slots();
        staff = new int[model.postes()];
    }

    private int[][] slots() {
        int[][] of = new int[model.slots.cells()][];
        for (int c = 0; c < of.length; c++) {
            int cell = c;
            of[c] = IntStream.range(0, model.slots.size())
                    .filter(slot -> model.slots.cell[slot] == cell)
                    .toArray();
        }
        return of;
    }

    private int[][] linked() {
        int cells = model.slots.cells();
        boolean[][] isLinked = new boolean[cells][cells];
        for (int[] of : choices.slots) {
            for (int one : of) {
                for (int two : of) {
                    if (model.slots.cell[one] != Slots.NO_CELL && model.slots.cell[two] != Slots.NO_CELL) {
                        isLinked[model.slots.cell[one]][model.slots.cell[two]] = true;
                    }
                }
            }
        }
        int[][] found = new int[cells][];
        for (int c = 0; c < cells; c++) {
            int[] of = new int[cells];
            int count = 0;
            for (int other = 0; other < cells; other++) {
                if (isLinked[c][other]) {
                    of[count++] = other;
                }
            }
            found[c] = Arrays.copyOf(of, count);
        }
        return found;
    }

    /**
     * Betters a roster.
     *
     * @param patience it ends after so many neighbourhoods without a better plan
     * @param steps a hundred for each neighbourhood
     */
    Roster improve(Roster from, int patience, Steps steps) {
        Roster roster = from;
        double size = FIRST_SIZE;
        for (int idle = 0; idle < patience && steps.left() >= STEPS && !steps.isOver(); idle++) {
            boolean[] isOpen = new boolean[linked.length];
            int[] postes = open(roster, (int) size, isOpen);
            AssignmentProgram program = AssignmentProgram.ofSome(roster, choices, postes, isOpen);
            Steps own = new Steps(NODES, steps.findTimeLeft().orElse(null), steps::isOver);
            Roster found = program.solve(roster, own, steps::isOver).roster();
            steps.spend(STEPS);
            size = Math.min(LAST_SIZE, size * GROWTH);
            if (found != null && found.isBetterThan(roster)) {
                roster = found;
                idle = -1;
                size = FIRST_SIZE;
            }
        }
        return roster;
    }

    /** Opens needs that are linked, one after another, until there are postes enough in them: these. */
    private int[] open(Roster roster, int size, boolean[] isOpen) {
        int[] postes = new int[model.postes()];
        int count = 0;
        if (linked.length == 0) {
            return new int[0];
        }
        int cell = random.nextInt(linked.length);
        int next = Slots.NO_CELL;
        int poste = dearest(roster);
        if (random.nextBoolean() && model.slots.cell[roster.slotOf(poste)] != Slots.NO_CELL) {
            cell = model.slots.cell[roster.slotOf(poste)];
            next = cheapest(roster.holderOf(poste));
        }
        int[] near = linked[cell];
        for (int tries = 0; count < size && tries < 2 * linked.length; tries++) {
            if (!isOpen[cell]) {
                isOpen[cell] = true;
                int of = members(roster, cell);
                for (int m = 0; m < Math.min(of, MOST_OF_A_NEED); m++) {
                    int other = m + random.nextInt(of - m);
                    postes[count++] = staff[other];
                    staff[other] = staff[m];
                }
            }
            if (next != Slots.NO_CELL) {
                cell = next;
                next = Slots.NO_CELL;
            } else {
                cell = near.length == 0 ? random.nextInt(linked.length) : near[random.nextInt(near.length)];
            }
        }
        return Arrays.copyOf(postes, count);
    }

    /** Of some postes, the one whose holder costs most where it is. */
    private int dearest(Roster roster) {
        int dearest = random.nextInt(model.postes());
        int most = -1;
        for (int draw = 0; draw < DRAWS; draw++) {
            int poste = random.nextInt(model.postes());
            int cost = model.cost(0, poste, roster.holderOf(poste), roster.slotOf(poste));
            if (cost > most) {
                most = cost;
                dearest = poste;
            }
        }
        return dearest;
    }

    /** A need that a holder would cost least in. */
    private int cheapest(int holder) {
        int[] of = choices.slots[holder];
        int least = Integer.MAX_VALUE;
        int cell = Slots.NO_CELL;
        int turn = of.length == 0 ? 0 : random.nextInt(of.length);
        for (int k = 0; k < of.length; k++) {
            int choice = (k + turn) % of.length;
            if (choices.costs[0][holder][choice] < least) {
                least = choices.costs[0][holder][choice];
                cell = model.slots.cell[of[choice]];
            }
        }
        return cell;
    }

    /** Lists the postes of a need. */
    private int members(Roster roster, int cell) {
        int count = 0;
        for (int slot : slotsOf[cell]) {
            for (int place = 0; place < roster.count(slot); place++) {
                staff[count++] = roster.member(slot, place);
            }
        }
        return count;
    }
}
