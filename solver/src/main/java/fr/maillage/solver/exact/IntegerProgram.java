package fr.maillage.solver.exact;

import java.util.Arrays;

/**
 * A linear program, some of whose variables are whole, to be minimised. Made by adding variables and rows; a coefficient
 * is given once for each pair of them.
 */
public final class IntegerProgram {

    private static final int FIRST_SIZE = 64;

    private double[] low = new double[FIRST_SIZE];
    private double[] high = new double[FIRST_SIZE];
    private double[] cost = new double[FIRST_SIZE];
    private boolean[] whole = new boolean[FIRST_SIZE];
    private int variables;
    private double[] least = new double[FIRST_SIZE];
    private double[] most = new double[FIRST_SIZE];
    private int rows;
    private int[] entryRow = new int[FIRST_SIZE];
    private int[] entryVariable = new int[FIRST_SIZE];
    private double[] entry = new double[FIRST_SIZE];
    private int entries;

    /** Adds a variable; its number is that of those before it. */
    public int addVariable(double low, double high, double cost, boolean isWhole) {
        if (variables == this.low.length) {
            this.low = Arrays.copyOf(this.low, 2 * variables);
            this.high = Arrays.copyOf(this.high, 2 * variables);
            this.cost = Arrays.copyOf(this.cost, 2 * variables);
            whole = Arrays.copyOf(whole, 2 * variables);
        }
        this.low[variables] = low;
        this.high[variables] = high;
        this.cost[variables] = cost;
        whole[variables] = isWhole;
        return variables++;
    }

    /** Adds a row; its number is that of those before it. */
    public int addRow(double least, double most) {
        if (rows == this.least.length) {
            this.least = Arrays.copyOf(this.least, 2 * rows);
            this.most = Arrays.copyOf(this.most, 2 * rows);
        }
        this.least[rows] = least;
        this.most[rows] = most;
        return rows++;
    }

    /** Sets what a variable counts in a row. */
    public void set(int row, int variable, double coefficient) {
        if (entries == entry.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryVariable = Arrays.copyOf(entryVariable, 2 * entries);
            entry = Arrays.copyOf(entry, 2 * entries);
        }
        entryRow[entries] = row;
        entryVariable[entries] = variable;
        entry[entries++] = coefficient;
    }

    /** Adds to what a variable costs. */
    public void addCost(int variable, double more) {
        cost[variable] += more;
    }

    /** A variable is 0. */
    public void forbid(int variable) {
        low[variable] = 0;
        high[variable] = 0;
    }

    public int variables() {
        return variables;
    }

    public int rows() {
        return rows;
    }

    double low(int variable) {
        return low[variable];
    }

    double high(int variable) {
        return high[variable];
    }

    double cost(int variable) {
        return cost[variable];
    }

    boolean isWhole(int variable) {
        return whole[variable];
    }

    double least(int row) {
        return least[row];
    }

    double most(int row) {
        return most[row];
    }

    int entries() {
        return entries;
    }

    int entryRow(int k) {
        return entryRow[k];
    }

    int entryVariable(int k) {
        return entryVariable[k];
    }

    double entry(int k) {
        return entry[k];
    }
}
