package fr.maillage.solver.staffing;

import java.util.Arrays;

/**
 * Every poste in a slot with a holder on it, and all sums that its rank is made of, kept up with each change. Nothing is
 * allocated by a change.
 */
final class Roster {

    private final StaffingModel model;
    private final Slots slots;
    private final int units;
    private final int[] slotOf;
    private final int[] holderOf;
    private final int[] posteOf;
    private final long[] staff;
    private final long[] quantity;
    private final long[] totals;
    private long shortage;
    private long breach;
    /** By team and unit. */
    private final int[][] present;

    private final int[] largest;
    private int apart;
    /** The postes in each slot, and each poste's place there. */
    private final int[][] members;

    private final int[] memberCount;
    private final int[] placeOf;

    /**
     * A roster.
     *
     * @param slotOf the slot of each poste
     * @param holderOf the holder of each poste, each holder once
     */
    Roster(StaffingModel model, int[] slotOf, int[] holderOf) {
        this.model = model;
        slots = model.slots;
        units = model.problem.units().size();
        int count = model.postes();
        this.slotOf = new int[count];
        this.holderOf = new int[count];
        posteOf = new int[count];
        staff = new long[slots.cells()];
        quantity = new long[slots.rowCount()];
        totals = new long[model.depth()];
        present = new int[model.teamSize.length][units];
        largest = new int[model.teamSize.length];
        members = new int[slots.size()][4];
        memberCount = new int[slots.size()];
        placeOf = new int[count];
        reset(slotOf, holderOf);
    }

    Roster copy() {
        return new Roster(model, slotOf, holderOf);
    }

    /** Begins anew with other slots and holders. */
    void reset(int[] newSlotOf, int[] newHolderOf) {
        System.arraycopy(newSlotOf, 0, slotOf, 0, slotOf.length);
        System.arraycopy(newHolderOf, 0, holderOf, 0, holderOf.length);
        Arrays.fill(staff, 0);
        Arrays.fill(quantity, 0);
        Arrays.fill(totals, 0);
        Arrays.fill(memberCount, 0);
        for (int[] row : present) {
            Arrays.fill(row, 0);
        }
        for (int p = 0; p < slotOf.length; p++) {
            int slot = slotOf[p];
            int holder = holderOf[p];
            posteOf[holder] = p;
            int counts = model.counts(p, slot, holder);
            if (slots.cell[slot] != Slots.NO_CELL) {
                staff[slots.cell[slot]] += counts;
            }
            for (int row : slots.rows[slot]) {
                quantity[row] += slots.isOfPostes[row] ? Slots.ONE : counts;
            }
            for (int level = 0; level < totals.length; level++) {
                totals[level] += model.cost(level, p, holder, slot);
            }
            if (model.team[holder] >= 0 && slots.unit[slot] >= 0) {
                present[model.team[holder]][slots.unit[slot]]++;
            }
            join(p, slot);
        }
        shortage = 0;
        for (int cell = 0; cell < staff.length; cell++) {
            shortage += slots.shortage(cell, staff[cell]);
        }
        breach = 0;
        for (int row = 0; row < quantity.length; row++) {
            breach += slots.breach(row, quantity[row]);
        }
        apart = 0;
        for (int t = 0; t < present.length; t++) {
            largest[t] = Arrays.stream(present[t]).max().orElse(0);
            apart += model.teamSize[t] - largest[t];
        }
    }

    /** Puts a poste with its holder into another slot. */
    void place(int poste, int slot) {
        int old = slotOf[poste];
        if (old == slot) {
            return;
        }
        int holder = holderOf[poste];
        leave(poste, holder, old);
        slotOf[poste] = slot;
        enter(poste, holder, slot);
        depart(poste, old);
        join(poste, slot);
    }

    /** Has two postes exchange their holders. */
    void exchange(int poste, int other) {
        int one = holderOf[poste];
        int two = holderOf[other];
        leave(poste, one, slotOf[poste]);
        leave(other, two, slotOf[other]);
        holderOf[poste] = two;
        holderOf[other] = one;
        posteOf[two] = poste;
        posteOf[one] = other;
        enter(poste, two, slotOf[poste]);
        enter(other, one, slotOf[other]);
    }

    private void leave(int poste, int holder, int slot) {
        shift(poste, holder, slot, -1);
        int team = model.team[holder];
        int unit = slots.unit[slot];
        if (team >= 0 && unit >= 0) {
            int left = --present[team][unit];
            if (left + 1 == largest[team]) {
                int most = left;
                int[] row = present[team];
                for (int u = 0; u < units; u++) {
                    most = Math.max(most, row[u]);
                }
                apart += largest[team] - most;
                largest[team] = most;
            }
        }
    }

    private void enter(int poste, int holder, int slot) {
        shift(poste, holder, slot, 1);
        int team = model.team[holder];
        int unit = slots.unit[slot];
        if (team >= 0 && unit >= 0 && ++present[team][unit] > largest[team]) {
            apart -= present[team][unit] - largest[team];
            largest[team] = present[team][unit];
        }
    }

    private void shift(int poste, int holder, int slot, int sign) {
        int counts = sign * model.counts(poste, slot, holder);
        int cell = slots.cell[slot];
        if (cell != Slots.NO_CELL && counts != 0) {
            shortage -= slots.shortage(cell, staff[cell]);
            staff[cell] += counts;
            shortage += slots.shortage(cell, staff[cell]);
        }
        for (int row : slots.rows[slot]) {
            breach -= slots.breach(row, quantity[row]);
            quantity[row] += slots.isOfPostes[row] ? sign * Slots.ONE : counts;
            breach += slots.breach(row, quantity[row]);
        }
        for (int level = 0; level < totals.length; level++) {
            totals[level] += (long) sign * model.cost(level, poste, holder, slot);
        }
    }

    private void join(int poste, int slot) {
        int count = memberCount[slot];
        if (count == members[slot].length) {
            members[slot] = Arrays.copyOf(members[slot], 2 * count);
        }
        members[slot][count] = poste;
        placeOf[poste] = count;
        memberCount[slot] = count + 1;
    }

    private void depart(int poste, int slot) {
        int last = --memberCount[slot];
        int moved = members[slot][last];
        members[slot][placeOf[poste]] = moved;
        placeOf[moved] = placeOf[poste];
    }

    StaffingModel model() {
        return model;
    }

    int slotOf(int poste) {
        return slotOf[poste];
    }

    int holderOf(int poste) {
        return holderOf[poste];
    }

    int posteOf(int holder) {
        return posteOf[holder];
    }

    /** The postes in a slot. */
    int count(int slot) {
        return memberCount[slot];
    }

    /** One of the postes in a slot. */
    int member(int slot, int place) {
        return members[slot][place];
    }

    /** Of a need, thousandths of an ETP. */
    long staff(int cell) {
        return staff[cell];
    }

    /** Of a row. */
    long quantity(int row) {
        return quantity[row];
    }

    /** By how much all rows together are missed, thousandths. */
    long breach() {
        return breach;
    }

    /** What is to be small at a level. */
    long total(int level) {
        long ofShortage = level == model.shortageLevel ? model.shortageWeight * shortage : 0;
        return totals[level] + (long) model.apart[level] * apart + ofShortage;
    }

    /** As the domain counts it. */
    long shortage() {
        return shortage;
    }

    int[] slots() {
        return slotOf.clone();
    }

    int[] holders() {
        return holderOf.clone();
    }

    /** Whether this roster is better than another, first things first. */
    boolean isBetterThan(Roster other) {
        if (breach != other.breach) {
            return breach < other.breach;
        }
        for (int level = 0; level < totals.length; level++) {
            if (total(level) != other.total(level)) {
                return total(level) < other.total(level);
            }
        }
        return false;
    }
}
