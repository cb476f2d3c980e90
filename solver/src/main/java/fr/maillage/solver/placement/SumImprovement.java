package fr.maillage.solver.placement;

import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.placement.facility.InterchangeSearch;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;

/**
 * Searches and proves at once: rounds of interchange here, turns of the relaxation and its tree aside. In between, each
 * tells the other what it has found: the search lowers the cutoff, what the relaxation chooses is a start. It ends when
 * the best solution is proven to be the best, or the steps are spent.
 */
final class SumImprovement implements Improvement {

    /** Looks at exchanges for each site in the first round. */
    private static final double LOOKS_A_SITE = 2;

    /** The relaxation's choice becomes a start every so many rounds, seldomer and seldomer. */
    private static final int ROUNDS_A_START = 4;

    /** Turns of the relaxation that go on beside what Timefold does first. */
    private static final int FIRST_TURNS = 8;

    private final FacilityModel model;
    private final BranchAndBound tree;
    private final Incumbent best;
    private final int points;
    private final Steps steps;
    private final Aside aside;
    private final LongConsumer progress;
    private final Steps first;
    private final Runnable endOfFirst;

    /**
     * A search; its proof begins at once.
     *
     * @param tree of the same model; it goes on where it stands
     * @param best takes what is found
     * @param points that are open afterwards
     * @param progress told the tree's bound after every round
     */
    SumImprovement(
            FacilityModel model,
            BranchAndBound tree,
            Incumbent best,
            int points,
            Steps steps,
            Aside aside,
            LongConsumer progress) {
        this.model = model;
        this.tree = tree;
        this.best = best;
        this.points = points;
        this.steps = steps;
        this.aside = aside;
        this.progress = progress;
        first = steps.part(1);
        endOfFirst = aside.begin(this::firstTurns);
    }

    private void firstTurns() {
        for (int turn = 0; turn < FIRST_TURNS && !tree.isDone() && !first.isOver(); turn++) {
            tree.turn(first);
        }
    }

    @Override
    public boolean[] improve(boolean[] open, RandomGenerator random) {
        best.offer(open);
        endOfFirst.run();
        steps.spend(first.spent());
        InterchangeSearch search = new InterchangeSearch(model, best.open(), points, random);
        long known = Long.MAX_VALUE;
        double looks = LOOKS_A_SITE * model.sites();
        int nextStart = ROUNDS_A_START;
        for (int round = 0; ; round++) {
            if (search.bestValue() < known) {
                known = search.bestValue();
                take(search.best());
            }
            boolean[] found = tree.best();
            if (found != null && best.offer(found)) {
                search.tryStart(found);
            }
            progress.accept(tree.bound());
            if (tree.isDone() || steps.isOver()) {
                return best.open();
            }
            boolean[] relaxed = tree.relaxed();
            if (relaxed != null && round >= nextStart) {
                search.tryStart(relaxed);
                nextStart = round + nextStart / 2;
            }
            looks *= round(search, (long) looks);
        }
    }

    private void take(boolean[] sites) {
        best.offer(sites);
        tree.lowerCutoff(Math.max(1, model.value(sites)));
    }

    /** One round on both sides; returns by how much the next may be longer here, so that neither waits for long. */
    private double round(InterchangeSearch search, long looks) {
        Steps proving = steps.part(1);
        Steps searching = steps.part(1);
        long[] nanos = new long[2];
        aside.both(
                () -> {
                    long start = System.nanoTime();
                    tree.turn(proving);
                    nanos[0] = System.nanoTime() - start;
                },
                () -> {
                    long start = System.nanoTime();
                    search.advance(looks, searching);
                    nanos[1] = System.nanoTime() - start;
                });
        steps.spend(proving.spent() + searching.spent());
        boolean timed = steps.findTimeLeft().isPresent() && steps.left() > Long.MAX_VALUE / 2;
        return timed ? Math.clamp((double) nanos[0] / Math.max(1, nanos[1]), 0.7, 1.5) : 1;
    }
}
