package fr.maillage.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import fr.maillage.benchmarks.location.PosedInstance;
import java.time.Duration;
import java.util.BitSet;

/**
 * A MIP solver of OR-Tools on the usual formulation. OR-Tools tells no plan before a solve ends, so it is run again and
 * again with limits that double, and its time to a plan is that of the first run that ended with it: at most twice what
 * it needed, and never more than its proof took.
 *
 * @param name in results
 * @param solver OR-Tools' word for it
 */
record MipPeer(String name, String solver) implements Peer {

    private static final Duration FIRST_LIMIT = Duration.ofSeconds(1);

    @Override
    public PeerRun solve(PosedInstance instance, Duration limit, long seed, int threads) {
        Loader.loadNativeLibraries();
        Trace kept = new Trace(instance.isMaximised());
        Duration next = FIRST_LIMIT;
        while (true) {
            Duration own = next.compareTo(limit) < 0 ? next : limit;
            PeerRun run = solveOnce(instance, own, threads);
            run.incumbents().forEach(incumbent -> kept.note(incumbent.millis(), incumbent.value()));
            if (run.isProven() || own.equals(limit)) {
                return new PeerRun(name, kept.incumbents(), run.bound(), run.isProven(), run.millis());
            }
            next = next.multipliedBy(2);
        }
    }

    private PeerRun solveOnce(PosedInstance instance, Duration limit, int threads) {
        Trace trace = new Trace(instance.isMaximised());
        MPSolver mip = MPSolver.createSolver(solver);
        if (mip == null) {
            throw new IllegalStateException("OR-Tools has no " + solver + " on this machine");
        }
        try {
            LocationMip model = LocationMip.of(instance, mip);
            mip.suppressOutput();
            mip.setNumThreads(threads);
            mip.setTimeLimit(Math.max(1, limit.toMillis() - trace.millis()));
            MPSolverParameters exact = new MPSolverParameters();
            exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            MPSolver.ResultStatus status = status(mip, exact);
            boolean isProven = status == MPSolver.ResultStatus.OPTIMAL;
            if (isProven || status == MPSolver.ResultStatus.FEASIBLE) {
                BitSet open = model.open();
                if (!open.isEmpty()) {
                    trace.note(instance.value(open));
                }
            }
            Double bound = trace.incumbents().isEmpty() ? null : mip.objective().bestBound() * model.valuePerUnit();
            return new PeerRun(name, trace.incumbents(), bound, isProven, trace.millis());
        } finally {
            mip.delete();
        }
    }

    private static MPSolver.ResultStatus status(MPSolver mip, MPSolverParameters parameters) {
        try {
            return mip.solve(parameters);
        } catch (IllegalArgumentException e) {
            // HiGHS out of time and without a plan: OR-Tools for Java has no word for "unknown".
            return MPSolver.ResultStatus.NOT_SOLVED;
        }
    }
}
