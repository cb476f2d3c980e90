package fr.maillage.benchmarks.peers;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import fr.maillage.benchmarks.location.PosedInstance;
import fr.maillage.domain.network.PlacementProblem;
import java.util.BitSet;

/**
 * The formulations of the textbooks. With y_j, whether a point is open at j: p-median has the share x_ij of customer i
 * that j serves, Σ_j x_ij = 1, x_ij ≤ y_j, Σ y_j = p and the least Σ w_i d_ij x_ij; p-center has Σ_j d_ij x_ij ≤ z and the
 * least z; the maximal cover has z_i ≤ Σ y_j over the j near i, and the greatest Σ w_i z_i; the set cover has Σ y_j ≥ 1
 * over the j near i, and the least Σ y_j.
 */
final class LocationMip {

    private static final double CHOSEN = 0.5;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final PlacementProblem problem;
    private final MPSolver mip;
    private final double valuePerUnit;
    private final MPVariable[] open;

    private LocationMip(PosedInstance instance, MPSolver mip) {
        this.problem = instance.problem();
        this.mip = mip;
        // Coefficients in the units of the instance, which is what somebody would write.
        this.valuePerUnit = Math.pow(10, instance.decimals());
        this.open = mip.makeBoolVarArray(problem.size());
    }

    static LocationMip of(PosedInstance instance, MPSolver mip) {
        LocationMip model = new LocationMip(instance, mip);
        if (instance.isMaximised()) {
            mip.objective().setMaximization();
        } else {
            mip.objective().setMinimization();
        }
        switch (instance.question().problem()) {
            case P_MEDIAN -> model.median();
            case P_CENTER -> model.center();
            case MAX_COVER -> model.maximalCover();
            case SET_COVER -> model.setCover();
        }
        return model;
    }

    /** A value of the engine for one of the model. */
    double valuePerUnit() {
        return valuePerUnit;
    }

    /** The open places of the last solve. */
    BitSet open() {
        BitSet chosen = new BitSet();
        for (int place = 0; place < open.length; place++) {
            chosen.set(place, open[place].solutionValue() > CHOSEN);
        }
        return chosen;
    }

    private void median() {
        openExactly();
        for (int from = 0; from < problem.size(); from++) {
            MPVariable[] shares = shares();
            for (int to = 0; to < problem.size(); to++) {
                double cost =
                        (double) problem.weights()[from] * problem.distances().mm(from, to);
                mip.objective().setCoefficient(shares[to], cost / valuePerUnit);
            }
        }
    }

    private void center() {
        openExactly();
        MPVariable worst = mip.makeNumVar(0, INFINITY, "");
        mip.objective().setCoefficient(worst, 1);
        for (int from = 0; from < problem.size(); from++) {
            MPVariable[] shares = shares();
            MPConstraint reached = mip.makeConstraint(0, INFINITY, "");
            reached.setCoefficient(worst, 1);
            for (int to = 0; to < problem.size(); to++) {
                reached.setCoefficient(shares[to], -problem.distances().mm(from, to) / valuePerUnit);
            }
        }
    }

    /** The shares of one customer that each place serves: one in all, and of open places alone. */
    private MPVariable[] shares() {
        MPVariable[] shares = mip.makeNumVarArray(problem.size(), 0, 1);
        MPConstraint whole = mip.makeConstraint(1, 1, "");
        for (int to = 0; to < shares.length; to++) {
            whole.setCoefficient(shares[to], 1);
            MPConstraint served = mip.makeConstraint(-INFINITY, 0, "");
            served.setCoefficient(shares[to], 1);
            served.setCoefficient(open[to], -1);
        }
        return shares;
    }

    private void openExactly() {
        MPConstraint count = mip.makeConstraint(problem.minPoints(), problem.maxPoints(), "");
        for (MPVariable place : open) {
            count.setCoefficient(place, 1);
        }
    }

    private void maximalCover() {
        openExactly();
        MPVariable[] covered = mip.makeNumVarArray(problem.size(), 0, 1);
        for (int from = 0; from < problem.size(); from++) {
            mip.objective().setCoefficient(covered[from], problem.weights()[from] / valuePerUnit);
            near(from, 0).setCoefficient(covered[from], -1);
        }
    }

    private void setCover() {
        for (int from = 0; from < problem.size(); from++) {
            mip.objective().setCoefficient(open[from], 1);
            near(from, 1);
        }
    }

    /** At least so many of the places near a customer are open. */
    private MPConstraint near(int from, int least) {
        MPConstraint covered = mip.makeConstraint(least, INFINITY, "");
        for (int to = 0; to < problem.size(); to++) {
            if (problem.distances().mm(from, to) <= problem.targetMm()) {
                covered.setCoefficient(open[to], 1);
            }
        }
        return covered;
    }
}
