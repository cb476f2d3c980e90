package fr.maillage.solver.exact;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Covering problems as integer programs.
 *
 * @see <a href="https://doi.org/10.1287/opre.19.6.1363">Toregas, Swain, ReVelle, Bergman (1971)</a>, for set covering
 * @see <a href="https://doi.org/10.1007/BF01942293">Church, ReVelle (1974)</a>, for maximal covering
 */
public final class CoverSolver {

    private static final double CHOSEN = 0.5;

    private final CoverProblem problem;
    private final IntegerProgram program = new IntegerProgram();
    /** The variable of each site; -1 of those that serve nobody. */
    private final int[] sites;
    /** The variable of each demand point that may be left out; -1 of the others. */
    private final int[] left;

    private CoverSolver(CoverProblem problem) {
        this.problem = problem;
        sites = new int[problem.sites()];
        Arrays.fill(sites, -1);
        left = new int[problem.rows().length];
        Arrays.fill(left, -1);
        pose();
    }

    /**
     * What was found out.
     *
     * @param isDecided whether the search came to its end: the solution is the best, or there is none
     * @param open the best solution found; null where there is none, or none was found
     * @param bound no solution's cost is below this; 0 where nothing is known
     */
    public record Answer(boolean isDecided, boolean @Nullable [] open, long bound) {}

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
        CoverSolver solver = new CoverSolver(problem);
        IntegerSolver.Answer answer =
                IntegerSolver.solve(solver.program, hint == null ? null : solver.values(hint), nodes, time, stop);
        double[] values = answer.values();
        return new Answer(answer.isDecided(), values == null ? null : solver.open(values), whole(answer.bound()));
    }

    /** The least whole cost above a bound; 0 where there is no bound, or no solution. */
    private static long whole(double bound) {
        return bound > 0 && bound < Long.MAX_VALUE ? (long) Math.ceil(bound) : 0;
    }

    private void pose() {
        int count = program.addRow(0, problem.most());
        for (int row = 0; row < left.length; row++) {
            int served = program.addRow(1, Double.POSITIVE_INFINITY);
            for (int site : problem.rows()[row]) {
                program.set(served, variable(site, count), 1);
            }
            long penalty = problem.penalty()[row];
            if (penalty != CoverProblem.MUST_BE_SERVED) {
                // Whole by itself wherever the sites are.
                left[row] = program.addVariable(0, 1, (double) penalty, false);
                program.set(served, left[row], 1);
            }
        }
        for (int site = 0; site < sites.length; site++) {
            if (problem.kept()[site]) {
                variable(site, count);
            }
        }
    }

    private int variable(int site, int count) {
        if (sites[site] < 0) {
            sites[site] = program.addVariable(problem.kept()[site] ? 1 : 0, 1, (double) problem.opening(), true);
            program.set(count, sites[site], 1);
        }
        return sites[site];
    }

    /** A solution in terms of the program. */
    private double[] values(boolean[] open) {
        double[] values = new double[program.variables()];
        for (int site = 0; site < sites.length; site++) {
            if (sites[site] >= 0) {
                values[sites[site]] = open[site] ? 1 : 0;
            }
        }
        for (int row = 0; row < left.length; row++) {
            if (left[row] >= 0) {
                values[left[row]] = Arrays.stream(problem.rows()[row]).anyMatch(site -> open[site]) ? 0 : 1;
            }
        }
        return values;
    }

    private boolean[] open(double[] values) {
        boolean[] open = problem.kept().clone();
        for (int site = 0; site < open.length; site++) {
            open[site] |= sites[site] >= 0 && values[sites[site]] > CHOSEN;
        }
        return open;
    }
}
