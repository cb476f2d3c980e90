package fr.maillage.solver.interim;

import fr.maillage.solver.interim.FairCounts.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one option of each episode so that the days that encadrants stand in are shared out as fairly as can be: a
 * multi-dimensional subset sum. Sums are built episode by episode, the largest first. Where they become too many only those
 * nearest to the fairest counts are kept, and these counts are looked for one after another, with all sums that failed
 * before remembered. Either all sums are seen, or the first counts that some options add up to are the best, or a gap
 * stays between the plan and the first counts for which nothing is known.
 */
final class FairChoice {

    private static final int MOST_CANDIDATES = 48;
    /** Options looked at, at most, for all candidates. */
    private static final int MOST_LOOKS = 2_000_000;
    /** Sums and options looked at, at most, for one episode. */
    private static final int MOST_PAIRS = 4_000_000;
    /** Sums are cut down to those kept once there are so many times as many. */
    private static final int ROOM = 4;

    private final Shares shares;
    private final int encadrants;
    private final Effort effort;
    private final List<Episode> episodes;
    /** Of the episodes from each on. */
    private final List<GroupLimits> limitsFrom = new ArrayList<>();
    /** The days of all options of the episodes from each on. */
    private final int[] daysFrom;

    private final int[] chosen;
    private long unfairness = Long.MAX_VALUE;
    private long bound;

    private int looks;

    /**
     * A choice among the options of episodes, which have been explored.
     *
     * @param effort what may be spent
     */
    FairChoice(List<Episode> episodes, Shares shares, Effort effort) {
        this.shares = shares;
        this.effort = effort;
        encadrants = shares.size();
        this.episodes = episodes.stream()
                .sorted(Comparator.comparingInt(FairChoice::size).reversed())
                .toList();
        daysFrom = new int[episodes.size() + 1];
        limitsFrom.add(GroupLimits.ofNothing(encadrants));
        for (int e = this.episodes.size() - 1; e >= 0; e--) {
            GroupLimits limits = limitsFrom.getLast().copy();
            limits.add(this.episodes.get(e).limits());
            limitsFrom.add(limits);
            daysFrom[e] = daysFrom[e + 1]
                    + Arrays.stream(this.episodes.get(e).options()[0]).sum();
        }
        chosen = new int[episodes.size()];
    }

    /** The most days that hang together. */
    private static int size(Episode episode) {
        int size = 0;
        for (int[] option : episode.options()) {
            for (int days : option) {
                size = Math.max(size, days);
            }
        }
        return episode.options().length == 1 ? 0 : size;
    }

    private GroupLimits limits(int from) {
        return limitsFrom.get(episodes.size() - from);
    }

    /** The unfairness of what was chosen. */
    long unfairness() {
        return unfairness;
    }

    /** No choice's unfairness is below. */
    long bound() {
        return bound;
    }

    /** The episodes in the order in which options are chosen. */
    List<Episode> episodes() {
        return episodes;
    }

    /** The option chosen of an episode. */
    int chosen(int episode) {
        return chosen[episode];
    }

    /**
     * Chooses.
     *
     * @param width sums that are kept, at most, episode by episode
     */
    void choose(int width) {
        FairCounts counts = new FairCounts(shares, limits(0), daysFrom[0]);
        bound = Math.max(bound, counts.bound());
        List<Candidate> candidates = effort.isOver() ? List.of() : counts.list(MOST_CANDIDATES);
        if (!candidates.isEmpty()) {
            bound = Math.max(bound, candidates.getFirst().unfairness());
        }
        int[] goal = candidates.isEmpty() ? null : candidates.getFirst().counts();
        boolean isEverythingSeen = sum(width, goal);
        boolean isComplete = episodes.stream().allMatch(Episode::isComplete);
        if (isEverythingSeen && isComplete) {
            bound = unfairness;
        }
        looks = 0;
        while (bound < unfairness && !candidates.isEmpty() && looks < MOST_LOOKS && !effort.isOver()) {
            aim(candidates, isComplete);
            candidates =
                    isComplete && bound < unfairness ? counts.list(MOST_CANDIDATES, candidates.getLast()) : List.of();
        }
    }

    /** Adds up options; tells whether all sums were seen. */
    private boolean sum(int width, int @Nullable [] goal) {
        List<Sums> all = new ArrayList<>();
        Sums sums = new Sums(encadrants);
        sums.add(new int[encadrants], 0, 0);
        boolean isEverythingSeen = true;
        int[] sum = new int[encadrants];
        for (int e = 0; e < episodes.size(); e++) {
            int[][] own = episodes.get(e).options();
            int most = effort.isOver() ? 1 : Math.max(1, Math.min(width, MOST_PAIRS / own.length));
            double before = part(e);
            double after = part(e + 1);
            if (sums.size() > most) {
                isEverythingSeen = false;
                sums.keep(most, counts -> distance(counts, goal, before));
            }
            Sums next = new Sums(encadrants);
            for (int number = 0; number < sums.size(); number++) {
                for (int option = 0; option < own.length; option++) {
                    sums.copyTo(number, sum);
                    add(sum, own[option], 1);
                    next.add(sum, number, option);
                }
                if (next.size() > ROOM * width) {
                    isEverythingSeen = false;
                    next.keep(width, counts -> distance(counts, goal, after));
                }
            }
            effort.spend((long) sums.size() * own.length);
            all.add(next);
            sums = next;
        }
        take(sums, all);
        return isEverythingSeen;
    }

    /** What part of all days is in the episodes before one. */
    private double part(int episode) {
        return daysFrom[0] == 0 ? 0 : 1 - (double) daysFrom[episode] / daysFrom[0];
    }

    /** How far sums are from a part of the goal, or from being fair where there is none. */
    private double distance(int[] sums, int @Nullable [] goal, double part) {
        if (goal == null) {
            return shares.unfairness(sums);
        }
        double distance = 0;
        for (int m = 0; m < encadrants; m++) {
            if (shares.isCompared(m)) {
                double off = shares.aDay(m) * (sums[m] - part * goal[m]);
                distance += off * off;
            }
        }
        return distance;
    }

    private void take(Sums last, List<Sums> all) {
        int[] sum = new int[encadrants];
        int best = -1;
        for (int number = 0; number < last.size(); number++) {
            last.copyTo(number, sum);
            long own = shares.unfairness(sum);
            if (own < unfairness) {
                unfairness = own;
                best = number;
            }
        }
        for (int e = episodes.size() - 1; e >= 0 && best >= 0; e--) {
            chosen[e] = all.get(e).by(best);
            best = all.get(e).from(best);
        }
    }

    /** Looks for candidates in their order; those that no options add up to raise the bound, where all options are known. */
    private void aim(List<Candidate> candidates, boolean isComplete) {
        for (Candidate candidate : candidates) {
            if (candidate.unfairness() >= unfairness) {
                bound = isComplete ? unfairness : bound;
                return;
            }
            if (isComplete) {
                bound = candidate.unfairness();
            }
            Aim aim = new Aim(candidate.counts());
            if (aim.isHit(0)) {
                System.arraycopy(aim.options, 0, chosen, 0, chosen.length);
                unfairness = candidate.unfairness();
                return;
            }
            if (looks >= MOST_LOOKS || effort.isOver()) {
                return;
            }
        }
    }

    private static void add(int[] sum, int[] option, int sign) {
        for (int m = 0; m < sum.length; m++) {
            sum[m] += sign * option[m];
        }
    }

    /** The search for options that add up to given counts. */
    private final class Aim {

        private final int[] left;
        private final int[] options = new int[episodes.size()];
        /** What was left at an episode, and could not be reached. */
        private final List<Vectors> failed = new ArrayList<>();

        Aim(int[] counts) {
            left = counts.clone();
            for (int e = 0; e <= episodes.size(); e++) {
                failed.add(new Vectors(encadrants));
            }
        }

        boolean isHit(int e) {
            if (e == episodes.size()) {
                return Arrays.stream(left).allMatch(days -> days == 0);
            }
            if (looks >= MOST_LOOKS || failed.get(e).contains(left)) {
                return false;
            }
            int[][] own = episodes.get(e).options();
            looks += own.length;
            effort.spend(own.length);
            for (int option : inOrder(own)) {
                add(left, own[option], -1);
                options[e] = option;
                if (limits(e + 1).allow(left) && isHit(e + 1)) {
                    return true;
                }
                add(left, own[option], 1);
            }
            failed.get(e).add(left);
            return false;
        }

        /** Options, first those that go to whom most is left for. */
        private int[] inOrder(int[][] own) {
            long[] keys = new long[own.length];
            for (int option = 0; option < keys.length; option++) {
                long worth = 0;
                for (int m = 0; m < encadrants; m++) {
                    worth += (long) left[m] * own[option][m];
                }
                keys[option] = (-worth << (Integer.SIZE - 1)) | option;
            }
            Arrays.sort(keys);
            int[] order = new int[keys.length];
            for (int k = 0; k < order.length; k++) {
                order[k] = (int) (keys[k] & Integer.MAX_VALUE);
            }
            return order;
        }
    }
}
