package fr.maillage.solver.interim;

import fr.maillage.domain.interim.InterimIndex;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The working days of one antenne: who is at work, which places are open, and what no plan can better on a day. Encadrants
 * are numbered within the antenne, and so are places: that of each encadrant, and last that of the responsable whom the
 * antenne has not.
 *
 * <p>Whoever is free can stand in for whomever, so that on each day counts alone tell the fewest places without a
 * substitute, and then the fewest changes.
 */
final class AntenneDays {

    static final int NOBODY = InterimIndex.NOBODY;

    /** In the index, by number. */
    final int[] encadrants;
    /** In the index, by number. */
    final int[] places;

    final int days;
    /** By encadrant and day. */
    final boolean[][] isPresent;
    /** Of each day the open places, that of the head first. */
    final int[][] open;
    /** By day and position in {@link #open}: who stood in earlier, {@link #NOBODY} or someone gone. */
    final int[][] earlier;
    /** By day and position in {@link #open}: whether that stays in any case. */
    final boolean[][] isFrozen;
    /** Whether the first open place of a day is that of the head, and can be stood in for. */
    final boolean[] needsHead;
    /** The most places of a day that can be stood in for. */
    final int[] covered;
    /** The most earlier substitutes of a day that can stay, given {@link #covered}. */
    final int[] kept;

    private long headless;
    private long uncovered;
    private long changes;

    AntenneDays(InterimIndex index, int antenne) {
        encadrants = index.listEncadrants(antenne).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        places = Arrays.copyOf(encadrants, encadrants.length + 1);
        places[encadrants.length] = index.vacancy(antenne);
        days = index.days().size();
        isPresent = new boolean[encadrants.length][days];
        open = new int[days][];
        earlier = new int[days][];
        isFrozen = new boolean[days][];
        needsHead = new boolean[days];
        covered = new int[days];
        kept = new int[days];
        for (int d = 0; d < days; d++) {
            look(index, d);
            count(index, d);
        }
    }

    private void look(InterimIndex index, int day) {
        for (int m = 0; m < encadrants.length; m++) {
            isPresent[m][day] = index.isPresent(encadrants[m], day);
        }
        int[] head = IntStream.range(0, places.length)
                .filter(p -> index.isOpen(places[p], day) && index.isHead(places[p], day))
                .toArray();
        int[] others = IntStream.range(0, places.length)
                .filter(p -> index.isOpen(places[p], day) && !index.isHead(places[p], day))
                .toArray();
        open[day] = IntStream.concat(Arrays.stream(head), Arrays.stream(others)).toArray();
        earlier[day] = new int[open[day].length];
        isFrozen[day] = new boolean[open[day].length];
        for (int k = 0; k < open[day].length; k++) {
            int before = index.earlier(places[open[day][k]], day);
            int member = Arrays.binarySearch(encadrants, before);
            earlier[day][k] = member < 0 ? before : member;
            isFrozen[day][k] = index.isFrozen(places[open[day][k]], day);
        }
    }

    private void count(InterimIndex index, int day) {
        boolean[] isBusy = new boolean[encadrants.length];
        int frozen = 0;
        int known = 0;
        for (int k = 0; k < open[day].length; k++) {
            known += earlier[day][k] == NOBODY ? 0 : 1;
            if (isFrozen[day][k]) {
                isBusy[earlier[day][k]] = true;
                frozen++;
            }
        }
        int free = present(day) - frozen;
        int filled = Math.min(open[day].length - frozen, free);
        covered[day] = frozen + filled;
        int stay = 0;
        for (int k = 0; k < open[day].length; k++) {
            if (!isFrozen[day][k] && canStay(day, k) && !isBusy[earlier[day][k]]) {
                isBusy[earlier[day][k]] = true;
                stay++;
            }
        }
        boolean isHeadOpen = open[day].length > 0 && index.isHead(places[open[day][0]], day);
        needsHead[day] = isHeadOpen && (isFrozen[day][0] || free > 0);
        if (needsHead[day] && !isFrozen[day][0] && !staysFirst(day) && stay == filled) {
            // Each free encadrant would stay with another: one of them has to head the antenne.
            stay--;
        }
        kept[day] = frozen + stay;
        headless += isHeadOpen && !needsHead[day] ? 1 : 0;
        uncovered += open[day].length - covered[day] - (isHeadOpen && !needsHead[day] ? 1 : 0);
        changes += known - kept[day];
    }

    private boolean canStay(int day, int k) {
        int before = earlier[day][k];
        return before >= 0 && isPresent[before][day];
    }

    /** Whether who stood in for the first open place can do so again. */
    private boolean staysFirst(int day) {
        if (!canStay(day, 0)) {
            return false;
        }
        for (int k = 1; k < open[day].length; k++) {
            if (isFrozen[day][k] && earlier[day][k] == earlier[day][0]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return encadrants.length;
    }

    int present(int day) {
        int present = 0;
        for (boolean[] each : isPresent) {
            present += each[day] ? 1 : 0;
        }
        return present;
    }

    /** Whether two days leave the same to be decided. */
    boolean areLike(int day, int other) {
        for (boolean[] each : isPresent) {
            if (each[day] != each[other]) {
                return false;
            }
        }
        return Arrays.equals(open[day], open[other])
                && needsHead[day] == needsHead[other]
                && Arrays.equals(earlier[day], earlier[other])
                && Arrays.equals(isFrozen[day], isFrozen[other]);
    }

    /** The position of a place among those open on a day; -1 where it is not. */
    int position(int day, int place) {
        for (int k = 0; k < open[day].length; k++) {
            if (open[day][k] == place) {
                return k;
            }
        }
        return -1;
    }

    /** The fewest days without a head. */
    long headless() {
        return headless;
    }

    /** The fewest days without a substitute, given those without a head. */
    long uncovered() {
        return uncovered;
    }

    /** The fewest changes, given both. */
    long changes() {
        return changes;
    }
}
