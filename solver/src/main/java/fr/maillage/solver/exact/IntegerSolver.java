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
 * Integer programs by SCIP: branch and cut, whose cutting planes close gaps that a Lagrangian bound leaves open. Of the
 * solvers that OR-Tools brings, it is the one that takes a node limit, so that a search that only counts steps ends at
 * the same place everywhere.
 *
 * <p>It computes in floating point: its bound is lowered by a tolerance, and its solution is the caller's to check.
 */
public final class IntegerSolver {

    private static final long POLL_MILLIS = 20;
    /** What is waited for a solver that was told to stop, so that its bound is not lost. */
    private static final long GRACE_MILLIS = 500;

    /** Of the bound's size and for each variable: ten times SCIP's own tolerance of a dual solution. */
    private static final double TOLERANCE = 1e-6;

    private IntegerSolver() {}

    /**
     * What was found out.
     *
     * @param isDecided whether the search came to its end: the solution is the best, or there is none
     * @param values of the variables in the best solution found; null where there is none, or none was found
     * @param bound no solution's cost is below this, tolerances included; negative infinity where nothing is known
     */
    public record Answer(boolean isDecided, double @Nullable [] values, double bound) {

        /** Nothing was found out: no time, or OR-Tools does not run on this machine. */
        private static final Answer UNKNOWN = new Answer(false, null, Double.NEGATIVE_INFINITY);
    }

    /**
     * Solves a program.
     *
     * @param hint a solution that is known; null where there is none
     * @param nodes of the search tree, at most
     * @param time at most; null where only nodes count
     * @param stop asked now and then; once true, the search is ended
     */
    public static Answer solve(
            IntegerProgram program,
            double @Nullable [] hint,
            long nodes,
            @Nullable Duration time,
            BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return Answer.UNKNOWN;
        }
        Session session = new Session();
        FutureTask<Answer> answer = new FutureTask<>(() -> session.solve(program, hint, nodes, time));
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
            throw new IllegalStateException("OR-Tools failed on an integer program", e.getCause());
        }
    }

    /** The native solver of one search, which another thread may interrupt for as long as it lives. */
    private static final class Session {

        private @Nullable MPSolver alive;
        private boolean isInterrupted;

        Answer solve(IntegerProgram program, double @Nullable [] hint, long nodes, @Nullable Duration time) {
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
                MPVariable[] variables = pose(program, solver);
                if (hint != null) {
                    solver.setHint(variables, hint);
                }
                return begin(solver) ? run(solver, variables, nodes, time) : Answer.UNKNOWN;
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

    private static MPVariable[] pose(IntegerProgram program, MPSolver solver) {
        MPObjective objective = solver.objective();
        objective.setMinimization();
        MPVariable[] variables = new MPVariable[program.variables()];
        for (int v = 0; v < variables.length; v++) {
            variables[v] = program.isWhole(v)
                    ? solver.makeIntVar(program.low(v), program.high(v), "")
                    : solver.makeNumVar(program.low(v), program.high(v), "");
            if (program.cost(v) != 0) {
                objective.setCoefficient(variables[v], program.cost(v));
            }
        }
        MPConstraint[] rows = new MPConstraint[program.rows()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = solver.makeConstraint(program.least(r), program.most(r), "");
        }
        for (int k = 0; k < program.entries(); k++) {
            rows[program.entryRow(k)].setCoefficient(variables[program.entryVariable(k)], program.entry(k));
        }
        return variables;
    }

    private static Answer run(MPSolver solver, MPVariable[] variables, long nodes, @Nullable Duration time) {
        solver.suppressOutput();
        if (time != null) {
            solver.setTimeLimit(Math.max(1, time.toMillis()));
        }
        // A signal is the program's to answer: SCIP would take it for itself, and a few of them would end the JVM.
        solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes + "\nmisc/catchctrlc = FALSE");
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        MPSolver.ResultStatus status = solver.solve(exact);
        if (status == MPSolver.ResultStatus.INFEASIBLE) {
            return new Answer(true, null, Double.POSITIVE_INFINITY);
        }
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Answer.UNKNOWN;
        }
        double[] values = new double[variables.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = variables[v].solutionValue();
        }
        boolean isOptimal = status == MPSolver.ResultStatus.OPTIMAL;
        double bound = solver.objective().bestBound();
        return new Answer(isOptimal, values, bound - TOLERANCE * (1 + Math.abs(bound) + variables.length));
    }
}
