package fr.maillage.solver.exact;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sites that serve every demand point, few enough, by SCIP: branch and cut, whose cutting planes close gaps of covering
 * problems that a Lagrangian bound leaves open. Of the solvers that OR-Tools brings, it is the one that takes a node
 * limit, so that a search that only counts steps ends at the same place everywhere.
 */
public final class CoverSolver {

    private static final long POLL_MILLIS = 20;
    private static final double CHOSEN = 0.5;

    private CoverSolver() {}

    /**
     * What was found out.
     *
     * @param isKnown whether it was: false where time or nodes ran out, or OR-Tools does not run on this machine
     * @param open few enough sites; null where no so few serve everybody, or nothing is known
     */
    public record Answer(boolean isKnown, boolean @Nullable [] open) {

        private static final Answer UNKNOWN = new Answer(false, null);
    }

    /**
     * Solves a covering problem.
     *
     * @param rows for each demand point that must be served, the sites that do
     * @param kept for each site, whether it is open in any case
     * @param most the greatest number of open sites
     * @param nodes of the search tree, at most
     * @param time at most; null where only nodes count
     * @param stop asked now and then; once true, the answer is not waited for
     */
    public static Answer solve(
            int[][] rows, boolean[] kept, int most, long nodes, @Nullable Duration time, BooleanSupplier stop) {
        FutureTask<Answer> answer = new FutureTask<>(() -> solve(rows, kept, most, nodes, time));
        Thread thread = new Thread(answer, "scip");
        thread.setDaemon(true);
        thread.start();
        while (!stop.getAsBoolean()) {
            try {
                return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet: whether to go on waiting is asked again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Answer.UNKNOWN;
            } catch (ExecutionException e) {
                throw new IllegalStateException("OR-Tools failed on a covering problem", e.getCause());
            }
        }
        return Answer.UNKNOWN;
    }

    private static Answer solve(int[][] rows, boolean[] kept, int most, long nodes, @Nullable Duration time) {
        MPSolver solver;
        try {
            Loader.loadNativeLibraries();
            solver = MPSolver.createSolver("SCIP");
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            // No native library for this machine: the caller's own bounds have to do.
            return Answer.UNKNOWN;
        }
        if (solver == null) {
            return Answer.UNKNOWN;
        }
        try {
            return solve(solver, rows, kept, most, nodes, time);
        } finally {
            solver.delete();
        }
    }

    private static Answer solve(
            MPSolver solver, int[][] rows, boolean[] kept, int most, long nodes, @Nullable Duration time) {
        @Nullable MPVariable[] sites = new MPVariable[kept.length];
        MPObjective objective = solver.objective();
        objective.setMinimization();
        MPConstraint count = solver.makeConstraint(0, most, "");
        for (int[] row : rows) {
            MPConstraint served = solver.makeConstraint(1, Double.POSITIVE_INFINITY, "");
            for (int site : row) {
                served.setCoefficient(variable(solver, sites, kept, site, objective, count), 1);
            }
        }
        for (int site = 0; site < kept.length; site++) {
            if (kept[site]) {
                variable(solver, sites, kept, site, objective, count);
            }
        }
        solver.suppressOutput();
        if (time != null) {
            solver.setTimeLimit(Math.max(1, time.toMillis()));
        }
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes);
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return new Answer(true, null);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Answer.UNKNOWN;
        }
        boolean[] open = kept.clone();
        for (int site = 0; site < open.length; site++) {
            MPVariable variable = sites[site];
            open[site] |= variable != null && variable.solutionValue() > CHOSEN;
        }
        return new Answer(true, open);
    }

    private static MPVariable variable(
            MPSolver solver,
            @Nullable MPVariable[] sites,
            boolean[] kept,
            int site,
            MPObjective objective,
            MPConstraint count) {
        MPVariable known = sites[site];
        if (known != null) {
            return known;
        }
        MPVariable made = solver.makeIntVar(kept[site] ? 1 : 0, 1, "");
        objective.setCoefficient(made, 1);
        count.setCoefficient(made, 1);
        sites[site] = made;
        return made;
    }
}
