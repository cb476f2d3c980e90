package fr.maillage.solver.placement;

import fr.maillage.domain.network.Objective;
import fr.maillage.solver.placement.facility.BranchAndBound;
import fr.maillage.solver.placement.facility.FacilityModel;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.function.LongConsumer;

/**
 * Searches and proves one objective that is a sum: the points, the residents beyond the target, or the distance. Inside
 * Timefold's solver a short local search comes first, then the interchange beside the relaxation that bounds it; branch
 * and bound closes the gap where one is left.
 */
final class StageSearch {

    private static final int LOCAL_SEARCH_MOVES = 1_000;
    private static final long LOCAL_SEARCH_WORK = 200_000;
    private static final int NODES_A_TURN = 2_000;
    private static final double SHARE_OF_FULL_COVER = 0.3;

    private final SiteLists lists;
    private final PlacementSolver solver;
    private final Steps steps;
    private final Aside aside;

    StageSearch(SiteLists lists, PlacementSolver solver, Steps steps, Aside aside) {
        this.aside = aside;
        this.lists = lists;
        this.solver = solver;
        this.steps = steps;
    }

    /**
     * Makes one objective as small as the goals allow.
     *
     * @param start meets the goals
     */
    StageResult run(Objective objective, Goals goals, boolean[] start, StageProgress progress) {
        Values known = lists.evaluate(start);
        long floor = switch (objective) {
            case COVERAGE -> lists.outOfReach();
            case POINTS -> Math.max(1, SiteLists.count(lists.kept()));
            case DISTANCE -> leastDistance(goals, known);
            case WORST -> throw new IllegalArgumentException("Decided radius by radius: " + objective);
        };
        if (known.of(objective) == floor || steps.isOver()) {
            return new StageResult(start, floor);
        }
        StageModel stage = StageModel.of(lists, objective, goals, known, objective == Objective.DISTANCE ? floor : 0);
        if (stage == null) {
            return new StageResult(start, floor);
        }
        if (stage.isPureCover()) {
            return cover(stage.model(), goals, start, progress);
        }
        FacilityModel model = stage.model();
        Incumbent best = new Incumbent(lists, objective, goals, start);
        if (objective == Objective.COVERAGE && best.value() > floor) {
            coverFully(goals, best);
        }
        if (objective == Objective.COVERAGE && best.value() > floor && MaximalCoverProof.isWithinReach(model)) {
            return coverExactly(model, goals, best, floor, progress);
        }
        BranchAndBound tree = new BranchAndBound(model, Math.max(1, model.value(best.open())));
        LongConsumer proven = bound -> progress.report(best.open(), Math.max(floor, bound - stage.offset()));
        // The interchange keeps the number of points: it has nothing to do where that is the objective.
        if (objective != Objective.POINTS && best.value() > floor) {
            int points = (int) goals.mostPoints();
            best.offer(solver.solve(
                    best.open(),
                    new SumImprovement(model, tree, best, points, steps, aside, proven),
                    localSearchMoves()));
        }
        while (!tree.isDone() && !steps.isOver() && best.value() > floor) {
            tree.run(steps, NODES_A_TURN, false, proven);
            best.offer(tree.best());
        }
        return new StageResult(best.open(), Math.min(best.value(), Math.max(floor, tree.bound() - stage.offset())));
    }

    /** As many as cost about as much as a few looks at everything. */
    private int localSearchMoves() {
        return Math.clamp(LOCAL_SEARCH_WORK / Math.max(1, lists.demands()), 50, LOCAL_SEARCH_MOVES);
    }

    /** The least distance that is found at once, among choices that lose none of the goals. */
    boolean[] bringNearer(Goals goals, boolean[] start) {
        if (steps.isOver()) {
            return start;
        }
        StageModel stage = StageModel.of(lists, Objective.DISTANCE, goals, lists.evaluate(start), 0);
        if (stage == null) {
            return start;
        }
        Incumbent best = new Incumbent(lists, Objective.DISTANCE, goals, start);
        best.offer(solver.solve(start, new InterchangeImprovement(stage.model(), (int) goals.mostPoints(), steps), 0));
        return best.open();
    }

    /** Looks for points that cover everybody who can be covered: where they exist, that is easier than counting. */
    private void coverFully(Goals goals, Incumbent best) {
        Goals full = goals.and(Objective.COVERAGE, lists.outOfReach());
        StageModel cover = StageModel.of(lists, Objective.POINTS, full, lists.evaluate(best.open()), 0);
        if (cover == null || !cover.isPureCover()) {
            return;
        }
        // Where they are as good as impossible to decide, the question asked is answered with the rest of the time.
        Steps own = steps.part(SHARE_OF_FULL_COVER);
        CoverDecision decision = new CoverDecision(cover.model(), own);
        if (decision.decide(best.open(), (int) goals.mostPoints()) == CoverDecision.Verdict.FOUND) {
            best.offer(new Filling(lists).fill(decision.cover()));
        }
        steps.spend(own.spent());
    }

    /** The least left out of reach, where nothing but that counts. */
    private StageResult coverExactly(
            FacilityModel model, Goals goals, Incumbent best, long floor, StageProgress progress) {
        Improvement interchange = new InterchangeImprovement(model, (int) goals.mostPoints(), steps);
        best.offer(solver.solve(best.open(), interchange, 0));
        MaximalCoverProof proof = new MaximalCoverProof(model, best.open(), floor, steps);
        proof.run((open, bound) -> {
            best.offer(new Filling(lists).fill(open));
            progress.report(best.open(), Math.min(best.value(), bound));
        });
        best.offer(new Filling(lists).fill(proof.open()));
        return new StageResult(best.open(), Math.min(best.value(), proof.bound()));
    }

    /** The fewest points that cover, until it is proven that there are no fewer. */
    private StageResult cover(FacilityModel model, Goals goals, boolean[] start, StageProgress progress) {
        Incumbent best = new Incumbent(lists, Objective.POINTS, goals, start);
        CoverByParts cover = new CoverByParts(model, steps);
        best.offer(solver.solve(start, new CoverImprovement(model, cover), 0));
        cover.prove((open, bound) -> {
            best.offer(open);
            progress.report(best.open(), Math.min(best.value(), bound));
        });
        best.offer(cover.open());
        return new StageResult(best.open(), Math.min(best.value(), cover.bound()));
    }

    /** A lower bound of the distance without the goals, so that the price of a goal need not be larger than the gap. */
    private long leastDistance(Goals goals, Values known) {
        boolean priced = goals.limitUncovered() && goals.mostUncovered() > lists.outOfReach();
        if (!priced) {
            return 0;
        }
        Goals free = Goals.none(lists).and(Objective.POINTS, goals.mostPoints());
        StageModel model = StageModel.of(lists, Objective.DISTANCE, free, known, 0);
        if (model == null) {
            return 0;
        }
        BranchAndBound root = new BranchAndBound(model.model(), known.distance() + 1);
        root.run(steps, 0, false, bound -> {});
        return Math.max(0, root.bound());
    }
}
