package fr.maillage.solver.exact;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linear program to be minimised that grows by columns, solved by GLOP from where it was before. Its rows come first; the
 * prices of the rows tell which column is worth adding.
 */
public final class ColumnProgram implements AutoCloseable {

    private final MPSolver solver;
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();

    private ColumnProgram(MPSolver solver) {
        this.solver = solver;
        solver.suppressOutput();
        solver.objective().setMinimization();
    }

    /** Loads what it needs, which takes a while the first time, for one who has something else to do meanwhile. */
    public static void load() {
        open().ifPresent(ColumnProgram::close);
    }

    /** An empty program; empty where OR-Tools does not run on this machine. */
    public static Optional<ColumnProgram> open() {
        try {
            Loader.loadNativeLibraries();
            return Optional.ofNullable(MPSolver.createSolver("GLOP")).map(ColumnProgram::new);
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Adds a row; its number is that of those before it. */
    public int addRow(double least, double most) {
        rows.add(solver.makeConstraint(least, most, ""));
        return rows.size() - 1;
    }

    /**
     * Adds a column of at least 0; its number is that of those before it.
     *
     * @param in the rows that it counts in, each once
     * @param counts what it counts in each
     */
    public int addColumn(double cost, int[] in, double[] counts) {
        MPVariable column = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        solver.objective().setCoefficient(column, cost);
        for (int k = 0; k < in.length; k++) {
            rows.get(in[k]).setCoefficient(column, counts[k]);
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** Whether it has a best solution, which it then is at. */
    public boolean solve() {
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }

    /** What one more in a row costs. */
    public double price(int row) {
        return rows.get(row).dualValue();
    }

    public double cost() {
        return solver.objective().value();
    }

    public double value(int column) {
        return columns.get(column).solutionValue();
    }

    @Override
    public void close() {
        solver.delete();
    }
}
