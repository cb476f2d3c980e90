package fr.maillage.solver.rota;

import fr.maillage.solver.search.Steps;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A local search for fairer loads by late acceptance: a duty passes from one member to another, or two are exchanged,
 * whatever else is in their weeks. So much as each member could have by itself is all that it keeps to.
 */
final class LoadSearch {

    private static final long MOVES_A_DUTY = 2000;
    /** Where no program will better them. */
    private static final long MORE_MOVES_A_DUTY = 20_000;

    /** For each loads remembered: with fewer it ends before it has settled, with more it settles too early. */
    private static final int MOVES_REMEMBERED = 700;

    /** What is remembered at first, so that the search may leave where it begins. */
    private static final double LEEWAY = 1.3;

    private static final int MOST_REMEMBERED = 1_000_000;
    private static final int TRIES = 20;

    /** Moves between looks at the clock; they count as a step. */
    private static final int LOOK = 10_000;

    private static final long SEED = 1;

    private final LoadKinds kinds;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int[][] counts;
    private final int[] loads;
    private final long[] shares;
    private long sum;
    private long squares;

    private LoadSearch(LoadKinds kinds) {
        this.kinds = kinds;
        counts = Arrays.stream(kinds.best()).map(int[]::clone).toArray(int[][]::new);
        loads = Arrays.stream(counts).mapToInt(kinds::load).toArray();
        shares = new long[loads.length];
        for (int m = 0; m < shares.length; m++) {
            shares[m] = kinds.share(m, loads[m]);
            sum += shares[m];
            squares += shares[m] * shares[m];
        }
    }

    /** Offers fairer loads than those known, if it finds some. */
    static void improve(LoadKinds kinds, Steps steps) {
        if (kinds.members > 1 && kinds.size.length > 0) {
            new LoadSearch(kinds).run(steps);
        }
    }

    private void run(Steps steps) {
        long moves = (kinds.isSmall() ? MOVES_A_DUTY : MORE_MOVES_A_DUTY)
                * Arrays.stream(kinds.classes.count).sum();
        long[] before = new long[(int) Math.min(1 + moves / MOVES_REMEMBERED, MOST_REMEMBERED)];
        long value = value(sum, squares);
        Arrays.fill(before, (long) (LEEWAY * value));
        long least = value;
        int[][] best = kinds.best();
        for (long move = 0; move < moves; move++) {
            if (move % LOOK == 0) {
                steps.spend(1);
                if (steps.isOver()) {
                    break;
                }
            }
            int place = (int) (move % before.length);
            value = move(value, before[place]);
            before[place] = value;
            if (value < least) {
                least = value;
                best = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
            }
        }
        kinds.offer(best);
    }

    private long value(long sumOfShares, long sumOfSquares) {
        return kinds.members * sumOfSquares - sumOfShares * sumOfShares;
    }

    /** Makes a move if what comes of it is no worse than now or than before; the value that then is. */
    private long move(long now, long before) {
        int one = random.nextInt(kinds.members);
        int other = random.nextInt(kinds.members);
        int given = own(one);
        if (one == other || given < 0 || counts[other][given] >= kinds.classes.most[other][given]) {
            return now;
        }
        int taken = random.nextBoolean() ? own(other) : LoadClasses.NONE;
        if (taken == given || (taken >= 0 && counts[one][taken] >= kinds.classes.most[one][taken])) {
            return now;
        }
        int more = (taken < 0 ? 0 : kinds.size[taken]) - kinds.size[given];
        long shareOfOne = kinds.share(one, loads[one] + more);
        long shareOfOther = kinds.share(other, loads[other] - more);
        long newSum = sum + shareOfOne + shareOfOther - shares[one] - shares[other];
        long newSquares = squares
                + shareOfOne * shareOfOne
                + shareOfOther * shareOfOther
                - shares[one] * shares[one]
                - shares[other] * shares[other];
        long value = value(newSum, newSquares);
        if (value > now && value > before) {
            return now;
        }
        pass(given, one, other);
        pass(taken, other, one);
        if (!kinds.isPossible(one, counts[one]) || !kinds.isPossible(other, counts[other])) {
            pass(given, other, one);
            pass(taken, one, other);
            return now;
        }
        loads[one] += more;
        loads[other] -= more;
        shares[one] = shareOfOne;
        shares[other] = shareOfOther;
        sum = newSum;
        squares = newSquares;
        return value;
    }

    private void pass(int of, int from, int to) {
        if (of >= 0) {
            counts[from][of]--;
            counts[to][of]++;
        }
    }

    /** A class of which a member has some, by luck. */
    private int own(int member) {
        for (int tries = 0; tries < TRIES; tries++) {
            int of = random.nextInt(kinds.size.length);
            if (counts[member][of] > 0) {
                return of;
            }
        }
        return LoadClasses.NONE;
    }
}
