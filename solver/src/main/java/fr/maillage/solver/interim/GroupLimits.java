package fr.maillage.solver.interim;

import java.util.Arrays;

/**
 * The most days that groups of encadrants can stand in together. All groups of few encadrants; of many, each by itself and
 * all others without it. Since how many stand in on a day is given, the most of a group is also the least of all others.
 */
final class GroupLimits {

    /** All groups of up to so many encadrants. */
    private static final int FEW = 6;

    /** The groups, as sets of bits of their members; in order. */
    final int[] groups;
    /** By group. */
    final int[] most;

    private GroupLimits(int[] groups, int[] most) {
        this.groups = groups;
        this.most = most;
    }

    /** Limits of nothing. */
    static GroupLimits ofNothing(int encadrants) {
        int[] groups;
        if (encadrants <= FEW) {
            groups = new int[(1 << encadrants) - 1];
            for (int g = 0; g < groups.length; g++) {
                groups[g] = g + 1;
            }
        } else {
            groups = new int[2 * encadrants];
            int all = (1 << encadrants) - 1;
            for (int m = 0; m < encadrants; m++) {
                groups[m] = 1 << m;
                groups[encadrants + m] = all & ~(1 << m);
            }
            Arrays.sort(groups);
        }
        return new GroupLimits(groups, new int[groups.length]);
    }

    /** The most encadrants for whom there are bits. */
    static boolean canCount(int encadrants) {
        return encadrants < Integer.SIZE - 1;
    }

    void add(GroupLimits other) {
        for (int g = 0; g < groups.length; g++) {
            most[g] += other.most[g];
        }
    }

    GroupLimits copy() {
        return new GroupLimits(groups, most.clone());
    }

    /** Whether no group has more than its most. */
    boolean allow(int[] days) {
        for (int g = 0; g < groups.length; g++) {
            if (sum(groups[g], days) > most[g]) {
                return false;
            }
        }
        return true;
    }

    /** The same of some groups. */
    boolean allow(int[] some, int[] days) {
        for (int g : some) {
            if (sum(groups[g], days) > most[g]) {
                return false;
            }
        }
        return true;
    }

    /** The most of one encadrant. */
    int mostOf(int member) {
        return most[Arrays.binarySearch(groups, 1 << member)];
    }

    /** The most of all but one encadrant; 0 if there is no other. */
    int mostWithout(int member, int encadrants) {
        int others = ((1 << encadrants) - 1) & ~(1 << member);
        return others == 0 ? 0 : most[Arrays.binarySearch(groups, others)];
    }

    static int sum(int group, int[] days) {
        int sum = 0;
        for (int left = group; left != 0; left &= left - 1) {
            sum += days[Integer.numberOfTrailingZeros(left)];
        }
        return sum;
    }
}
