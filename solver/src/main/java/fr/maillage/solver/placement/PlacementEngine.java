package fr.maillage.solver.placement;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import fr.maillage.domain.network.Objective;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.network.Placement;
import fr.maillage.domain.network.PlacementProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.search.Aside;
import fr.maillage.solver.search.Steps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the accueil points. The objectives are taken one after another, each without losing anything of those before
 * it; where the target is a hard rule, the residents within it come first of all. Every objective ends with a bound that
 * is proven, and equal to the value where the search was not cut short.
 *
 * <p>Among choices that are equal in all objectives, one with little distance is taken, without proof.
 */
public final class PlacementEngine {

    private static final double SHARE_OF_A_STAGE = 0.5;

    private final EnvironmentMode mode;

    public PlacementEngine() {
        this(EnvironmentMode.NO_ASSERT);
    }

    PlacementEngine(EnvironmentMode mode) {
        this.mode = mode;
    }

    /** How many near sites of each commune a search of a large territory holds at least. */
    public static int listedSites(int sites, int points) {
        return SiteLists.wanted(sites, points);
    }

    /** The best placement within the limits, and how good it is. */
    public Placement solve(PlacementProblem problem, SearchLimits limits, ProgressListener listener) {
        try (Aside aside = new Aside(limits.threads())) {
            return ClusterSearch.isFor(problem)
                    ? solveByClusters(problem, limits, listener, aside)
                    : solve(problem, limits, listener, aside);
        }
    }

    private Placement solveByClusters(
            PlacementProblem problem, SearchLimits limits, ProgressListener listener, Aside aside) {
        Steps steps = steps(limits);
        ClusterSearch search = new ClusterSearch(
                problem,
                problem.distances().findPositions().orElseThrow(),
                lists -> solver(lists, chain(problem), limits),
                steps,
                limits.seed(),
                aside);
        ClusterSearch.Outcome outcome =
                search.run((lists, open, bound) -> report(lists, Objective.DISTANCE, open, bound, listener));
        Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
        bounds.put(Objective.COVERAGE, 0L);
        if (outcome.bound() > 0) {
            bounds.put(Objective.DISTANCE, outcome.bound());
        }
        return placement(
                outcome.lists(),
                problem,
                outcome.open(),
                bounds,
                steps.spent(),
                limits.interrupted().getAsBoolean());
    }

    private PlacementSolver solver(SiteLists lists, List<Objective> chain, SearchLimits limits) {
        return new PlacementSolver(PlacementFacts.of(lists, levels(chain)), lists.mostPoints(), limits.seed(), mode);
    }

    private Placement solve(PlacementProblem problem, SearchLimits limits, ProgressListener listener, Aside aside) {
        Steps steps = steps(limits);
        SiteLists lists = lists(problem, listener, aside);
        List<Objective> chain = chain(problem);
        PlacementSolver solver = solver(lists, chain, limits);

        boolean[] open = new Filling(lists).start();
        Goals goals = Goals.none(lists);
        Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
        for (Objective objective : chain) {
            // An objective that resists may not leave those after it without any bound.
            Steps own = steps.part(objective == chain.getLast() ? 1 : SHARE_OF_A_STAGE);
            StageProgress progress = (best, bound) -> report(lists, objective, best, bound, listener);
            StageResult result = objective == Objective.WORST
                    ? new RadiusSearch(lists, own).run(goals, open, progress)
                    : new StageSearch(lists, solver, own, aside).run(objective, goals, open, progress);
            steps.spend(own.spent());
            open = result.open();
            long value = lists.evaluate(open).of(objective);
            progress.report(open, Math.min(value, result.bound()));
            if (isTold(objective, value, result.bound())) {
                bounds.put(objective, result.bound());
            }
            goals = goals.and(objective, value);
        }
        if (chain.getLast() != Objective.DISTANCE) {
            open = new StageSearch(lists, solver, steps, aside).bringNearer(goals, open);
        }
        return placement(
                lists,
                problem,
                open,
                bounds,
                steps.spent(),
                limits.interrupted().getAsBoolean());
    }

    private static SiteLists lists(PlacementProblem problem, ProgressListener listener, Aside aside) {
        boolean isLong = !SiteLists.holdAllPairs(problem);
        if (isLong) {
            listener.begin(String.format(Locale.ROOT, "distances of %,d communes to those near them", problem.size()));
        }
        SiteLists lists = new SiteLists(problem, aside);
        if (isLong && problem.minPoints() > 0) {
            listener.begin(String.format(Locale.ROOT, "a first choice of %,d points", problem.minPoints()));
        }
        return lists;
    }

    private static void report(
            SiteLists lists, Objective objective, boolean[] best, long bound, ProgressListener listener) {
        long value = lists.evaluate(best).of(objective);
        listener.report(outcome(lists, objective, value, isTold(objective, value, bound) ? bound : null));
    }

    /** That nothing is below nought is no bound worth telling, unless it is reached; nobody left out is one. */
    private static boolean isTold(Objective objective, long value, long bound) {
        return bound > 0 || value == bound || objective == Objective.COVERAGE;
    }

    /** The objectives in the order of the search: a hard target first. */
    private static List<Objective> chain(PlacementProblem problem) {
        List<Objective> chain = new ArrayList<>();
        if (Objective.isTargetHard(problem.objectives())) {
            chain.add(Objective.COVERAGE);
        }
        problem.objectives().stream().filter(o -> !chain.contains(o)).forEach(chain::add);
        return chain;
    }

    private static List<Objective> levels(List<Objective> chain) {
        List<Objective> levels = new ArrayList<>(chain);
        if (!levels.contains(Objective.DISTANCE)) {
            levels.add(Objective.DISTANCE);
        }
        return levels;
    }

    private static Steps steps(SearchLimits limits) {
        return new Steps(limits.findSteps().orElse(Long.MAX_VALUE), limits.time(), limits.interrupted());
    }

    private static Placement placement(
            SiteLists lists,
            PlacementProblem problem,
            boolean[] open,
            Map<Objective, Long> bounds,
            long steps,
            boolean interrupted) {
        Values values = lists.evaluate(open);
        List<Integer> indices = IntStream.range(0, open.length)
                .filter(site -> open[site])
                .map(lists::indexOfSite)
                .boxed()
                .toList();
        List<ObjectiveOutcome> outcomes = problem.objectives().stream()
                .map(objective -> outcome(lists, objective, values.of(objective), bounds.get(objective)))
                .toList();
        ObjectiveOutcome coverage =
                outcome(lists, Objective.COVERAGE, values.uncovered(), bounds.get(Objective.COVERAGE));
        return new Placement(indices, coverage, outcomes, steps, interrupted);
    }

    /** An objective's figures in its own direction. */
    private static ObjectiveOutcome outcome(SiteLists lists, Objective objective, long value, @Nullable Long bound) {
        if (objective == Objective.COVERAGE) {
            return new ObjectiveOutcome(
                    objective, lists.population() - value, bound == null ? null : lists.population() - bound);
        }
        return new ObjectiveOutcome(objective, value, bound);
    }
}
