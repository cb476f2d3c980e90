package fr.maillage.solver.interim;

import fr.maillage.domain.interim.InterimIndex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for the best plan of one antenne, which no other antenne has to do with. */
final class AntenneSearch {

    /** Sums of days kept at once, at first and where this does not do. */
    private static final int[] WIDTHS = {1_000, 10_000};

    /** Counts that are walked to, at most, at each width. */
    private static final int MOST_WALKS = 6;

    final AntenneDays antenne;
    private final Shares shares;
    private @Nullable HandoverGraph graph;
    private int[][] plan;
    private long handovers;
    private long unfairness;
    private long unfairnessBound;

    AntenneSearch(InterimIndex index, int number) {
        antenne = new AntenneDays(index, number);
        shares = new Shares(index, antenne);
        plan = DayByDay.plan(antenne, shares);
        handovers = Handovers.count(antenne, plan);
        unfairness = shares.unfairness(counts());
    }

    /** By day and open place the substitute, or nobody. */
    int[][] plan() {
        return plan;
    }

    long handovers() {
        return handovers;
    }

    long unfairness() {
        return unfairness;
    }

    /** Whether no plan has fewer handovers. */
    boolean isLeastHandovers() {
        return handovers == handoversBound();
    }

    long handoversBound() {
        return graph == null ? Handovers.bound(antenne) : graph.handovers();
    }

    /** No plan with so few handovers is less unfair. */
    long unfairnessBound() {
        return graph == null ? relaxedBound() : unfairnessBound;
    }

    /** No plan is less unfair, however many handovers it has. */
    long relaxedBound() {
        if (!GroupLimits.canCount(antenne.size())) {
            return 0;
        }
        GroupLimits limits = GroupLimits.ofNothing(antenne.size());
        int total = 0;
        for (int d = 0; d < antenne.days; d++) {
            int present = 0;
            for (int m = 0; m < antenne.size(); m++) {
                present |= antenne.isPresent[m][d] ? 1 << m : 0;
            }
            for (int g = 0; g < limits.groups.length; g++) {
                limits.most[g] += Math.min(antenne.covered[d], Integer.bitCount(present & limits.groups[g]));
            }
            total += antenne.covered[d];
        }
        return FairCounts.bound(shares, limits, total);
    }

    private int[] counts() {
        int[] counts = new int[antenne.size()];
        for (int[] ofDay : plan) {
            for (int substitute : ofDay) {
                if (substitute != AntenneDays.NOBODY) {
                    counts[substitute]++;
                }
            }
        }
        return counts;
    }

    /** Looks for the fewest handovers. */
    void shorten(Effort effort) {
        if (GroupLimits.canCount(antenne.size())) {
            graph = HandoverGraph.find(antenne, effort).orElse(null);
        }
    }

    /** Looks for the fairest plan with the fewest handovers; without these it stays as it is. */
    void share(Effort effort) {
        HandoverGraph all = graph;
        if (all == null) {
            reassign(effort);
            return;
        }
        List<Episode> episodes = Episode.list(all, antenne.size());
        unfairnessBound = bound(episodes);
        if (all.handovers() == handovers) {
            reassign(effort);
        }
        if (isProven()) {
            return;
        }
        episodes.forEach(episode -> episode.explore(WIDTHS[0], shares, effort));
        FairChoice first = new FairChoice(episodes, shares, effort);
        first.choose(WIDTHS[0]);
        unfairnessBound = Math.max(unfairnessBound, first.bound());
        if (all.handovers() < handovers || first.unfairness() < unfairness) {
            take(all, first);
            reassign(effort);
        }
        for (int width : WIDTHS) {
            if (!isProven() && !effort.isOver() && Walk.isPossible(all, antenne.size())) {
                walk(all, width, effort);
            }
        }
        if (!isProven() && !effort.isOver()) {
            episodes.stream()
                    .filter(episode -> !episode.isComplete())
                    .forEach(episode -> episode.explore(WIDTHS[1], shares, effort));
            FairChoice second = new FairChoice(episodes, shares, effort);
            second.choose(WIDTHS[1]);
            unfairnessBound = Math.max(unfairnessBound, second.bound());
            if (second.unfairness() < unfairness) {
                take(all, second);
                reassign(effort);
            }
        }
    }

    private void reassign(Effort effort) {
        if (graph == null || !isProven()) {
            unfairness = new Reassignment(antenne, shares, plan).improve(effort);
            handovers = Handovers.count(antenne, plan);
        }
    }

    private boolean isProven() {
        return isLeastHandovers() && unfairness == unfairnessBound;
    }

    /** What groups of encadrants can do in all episodes is fairer than any plan. */
    private long bound(List<Episode> episodes) {
        GroupLimits limits = GroupLimits.ofNothing(antenne.size());
        episodes.forEach(episode -> limits.add(episode.limits()));
        return FairCounts.bound(shares, limits, Arrays.stream(antenne.covered).sum());
    }

    /** Looks for the fairest counts one after another. */
    private void walk(HandoverGraph all, int width, Effort effort) {
        Walk walk = new Walk(all, shares, effort);
        boolean isRefuted = true;
        for (FairCounts.Candidate candidate : new FairCounts(shares, walk.limits(), walk.days()).list(MOST_WALKS)) {
            if (isRefuted) {
                unfairnessBound = Math.max(unfairnessBound, Math.min(unfairness, candidate.unfairness()));
            }
            if (isProven() || candidate.unfairness() >= unfairness || effort.isOver()) {
                return;
            }
            walk.toward(candidate.counts(), width);
            isRefuted &= walk.isRefuted();
            if (walk.unfairness() < unfairness) {
                take(all, walk.path(), walk.unfairness());
                reassign(effort);
            }
        }
    }

    private void take(HandoverGraph from, FairChoice choice) {
        int[] path = new int[antenne.days];
        for (int e = 0; e < choice.episodes().size(); e++) {
            Episode episode = choice.episodes().get(e);
            int[] part = episode.path(choice.chosen(e));
            System.arraycopy(part, 0, path, episode.first(), part.length);
        }
        take(from, path, choice.unfairness());
    }

    private void take(HandoverGraph from, int[] path, long reached) {
        int[][] best = new int[antenne.days][];
        for (int d = 0; d < best.length; d++) {
            best[d] = from.substitutes(d, path[d]);
        }
        plan = best;
        handovers = from.handovers();
        unfairness = reached;
    }
}
