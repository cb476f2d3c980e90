package fr.maillage.solver.interim;

import fr.maillage.domain.interim.InterimIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for the best plan of one antenne, which no other antenne has to do with. */
final class AntenneSearch {

    /** Sums of days kept at once, at first and where this does not do. */
    private static final int[] WIDTHS = {1_000, 30_000};

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
        unfairnessBound = relaxedBound();
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
        return unfairnessBound;
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
        if (total > FairCounts.MOST_DAYS) {
            return 0;
        }
        FairCounts counts = new FairCounts(shares, limits, total);
        return counts.list(1).stream()
                .mapToLong(FairCounts.Candidate::unfairness)
                .findFirst()
                .orElse(counts.bound());
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
            return;
        }
        List<Episode> episodes = Episode.list(all, antenne.size());
        episodes.forEach(episode -> episode.explore(WIDTHS[0], shares, effort));
        boolean isFirst = true;
        for (int width : WIDTHS) {
            if (!isFirst) {
                episodes.stream()
                        .filter(episode -> !episode.isComplete())
                        .forEach(episode -> episode.explore(width, shares, effort));
            }
            FairChoice choice = new FairChoice(episodes, shares, effort);
            choice.choose(width);
            if (all.handovers() < handovers || choice.unfairness() < unfairness) {
                take(all, choice);
            }
            unfairnessBound = isFirst ? choice.bound() : Math.max(unfairnessBound, choice.bound());
            isFirst = false;
            if (unfairnessBound == unfairness || effort.isOver()) {
                return;
            }
        }
    }

    private void take(HandoverGraph from, FairChoice choice) {
        int[][] best = new int[antenne.days][];
        for (int e = 0; e < choice.episodes().size(); e++) {
            Episode episode = choice.episodes().get(e);
            int[] path = episode.path(choice.chosen(e));
            for (int d = episode.first(); d <= episode.last(); d++) {
                best[d] = from.substitutes(d, path[d - episode.first()]);
            }
        }
        plan = best;
        handovers = from.handovers();
        unfairness = choice.unfairness();
    }
}
