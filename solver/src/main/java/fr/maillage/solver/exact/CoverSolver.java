package fr.maillage.solver.exact;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Covering problems by SCIP: branch and cut, whose cutting planes close gaps that a Lagrangian bound leaves open. Of the
 * solvers that OR-Tools brings, it is the one that takes a node limit, so that a search that only counts steps ends at
 * the same place everywhere.
 *
 * <p>It computes in floating point: its bound is lowered by a tolerance before it is rounded to whole numbers, and its
 * solution is the caller's to check.
 *
 * @see <a href="https://doi.org/10.1287/opre.19.6.1363">Toregas, Swain, ReVelle, Bergman (1971)</a>, for set covering
 * @see <a href="https://doi.org/10.1007/BF01942293">Church, ReVelle (1974)</a>, for maximal covering
 */
public final class CoverSolver {

    private static final long POLL_MILLIS = 20;
    /** What is waited for a solver that was told to stop, so that its bound is not lost. */
    private static final long GRACE_MILLIS = 500;

    private static final double CHOSEN = 0.5;
    /** Of the bound's size and for each variable: ten times SCIP's own tolerance of a dual solution. */
    private static final double TOLERANCE = 1e-6;

    private final CoverProblem problem;
    private final MPSolver solver;
    private final @Nullable MPVariable[] sites;

    private CoverSolver(CoverProblem problem, MPSolver solver) {
        this.problem = problem;
        this.solver = solver;
        sites = new MPVariable[problem.sites()];
    }

    /**
     * What was found out.
     *
     * @param isDecided whether the search came to its end: the solution is the best, or there is none
     * @param open the best solution found; null where there is none, or none was found
     * @param bound no solution's cost is below this; 0 where nothing is known
     */
    public record Answer(boolean isDecided, boolean @Nullable [] open, long bound) {

        /** Nothing was found out: no time, or OR-Tools does not run on this machine. */
        private static final Answer UNKNOWN = new Answer(false, null, 0);
    }

    /**
     * Solves a covering problem.
     *
     * @param hint a solution that is known; null where there is none
     * @param nodes of the search tree, at most
     * @param time at most; null where only nodes count
     * @param stop asked now and then; once true, the search is ended
     */
    public static Answer solve(
            CoverProblem problem,
            boolean @Nullable [] hint,
            long nodes,
            @Nullable Duration time,
            BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return Answer.UNKNOWN;
        }
        Session session = new Session();
        FutureTask<Answer> answer = new FutureTask<>(() -> session.solve(problem, hint, nodes, time));
        Thread thread = new Thread(answer, "scip");
        thread.setDaemon(true);
        thread.start();
        try {
            while (!stop.getAsBoolean()) {
                try {
                    return answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Not yet: whether to go on waiting is asked again.
                }
            }
            session.interrupt();
            return answer.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Answer.UNKNOWN;
        } catch (InterruptedException e) {
            session.interrupt();
            Thread.currentThread().interrupt();
            return Answer.UNKNOWN;
        } catch (ExecutionException e) {
            throw new IllegalStateException("OR-Tools failed on a covering problem", e.getCause());
        }
    }

    /** The native solver of one search, which another thread may interrupt for as long as it lives. */
    private static final class Session {

        private @Nullable MPSolver alive;
        private boolean isInterrupted;

        Answer solve(CoverProblem problem, boolean @Nullable [] hint, long nodes, @Nullable Duration time) {
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
                CoverSolver search = new CoverSolver(problem, solver);
                search.pose(hint);
                return begin(solver) ? search.run(nodes, time) : Answer.UNKNOWN;
            } finally {
                end(solver);
            }
        }

        private synchronized boolean begin(MPSolver solver) {
            alive = solver;
            return !isInterrupted;
        }

        synchronized void interrupt() {
            isInterrupted = true;
            if (alive != null) {
                alive.interruptSolve();
            }
        }

        private synchronized void end(MPSolver solver) {
            alive = null;
            solver.delete();
        }
    }

    private void pose(boolean @Nullable [] hint) {
        MPObjective objective = solver.objective();
        objective.setMinimization();
        MPConstraint count = solver.makeConstraint(0, problem.most(), "");
        MPVariable[] left = new MPVariable[problem.rows().length];
        int leftCount = 0;
        for (int row = 0; row < problem.rows().length; row++) {
            MPConstraint served = solver.makeConstraint(1, Double.POSITIVE_INFINITY, "");
            for (int site : problem.rows()[row]) {
                served.setCoefficient(variable(site, objective, count), 1);
            }
            long penalty = problem.penalty()[row];
            if (penalty != CoverProblem.MUST_BE_SERVED) {
                // Whole by itself wherever the sites are.
                MPVariable out = solver.makeNumVar(0, 1, "");
                served.setCoefficient(out, 1);
                objective.setCoefficient(out, (double) penalty);
                left[leftCount++] = out;
            }
        }
        for (int site = 0; site < sites.length; site++) {
            if (problem.kept()[site]) {
                variable(site, objective, count);
            }
        }
        if (hint != null) {
            suggest(hint, Arrays.copyOf(left, leftCount));
        }
    }

    private MPVariable variable(int site, MPObjective objective, MPConstraint count) {
        MPVariable known = sites[site];
        if (known != null) {
            return known;
        }
        MPVariable made = solver.makeIntVar(problem.kept()[site] ? 1 : 0, 1, "");
        objective.setCoefficient(made, (double) problem.opening());
        count.setCoefficient(made, 1);
        sites[site] = made;
        return made;
    }

    /** Tells SCIP a solution. */
    private void suggest(boolean[] hint, MPVariable[] left) {
        MPVariable[] variables = new MPVariable[sites.length + left.length];
        double[] values = new double[variables.length];
        int size = 0;
        for (int site = 0; site < sites.length; site++) {
            MPVariable variable = sites[site];
            if (variable != null) {
                variables[size] = variable;
                values[size++] = hint[site] ? 1 : 0;
            }
        }
        int next = 0;
        for (int row = 0; row < problem.rows().length; row++) {
            if (problem.penalty()[row] != CoverProblem.MUST_BE_SERVED) {
                variables[size] = left[next++];
                values[size++] = Arrays.stream(problem.rows()[row]).anyMatch(site -> hint[site]) ? 0 : 1;
            }
        }
        solver.setHint(Arrays.copyOf(variables, size), Arrays.copyOf(values, size));
    }

    private Answer run(long nodes, @Nullable Duration time) {
        solver.suppressOutput();
        if (time != null) {
            solver.setTimeLimit(Math.max(1, time.toMillis()));
        }
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes);
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return new Answer(true, null, 0);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Answer.UNKNOWN;
        }
        boolean[] open = problem.kept().clone();
        for (int site = 0; site < open.length; site++) {
            MPVariable variable = sites[site];
            open[site] |= variable != null && variable.solutionValue() > CHOSEN;
        }
        return new Answer(
                status == MPSolver.ResultStatus.OPTIMAL,
                open,
                wholeBound(solver.objective().bestBound()));
    }

    private long wholeBound(double bound) {
        double safe = bound - TOLERANCE * (1 + Math.abs(bound) + solver.numVariables());
        return safe > 0 && safe < Long.MAX_VALUE ? (long) Math.ceil(safe) : 0;
    }
}
