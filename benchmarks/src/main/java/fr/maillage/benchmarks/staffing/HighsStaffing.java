package fr.maillage.benchmarks.staffing;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Incumbent;
import fr.maillage.benchmarks.peers.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * HiGHS, which OR-Tools brings, on the linear form, to a gap of nothing. Its bound and the times of its plans are those of
 * its log. It takes as many threads as it sees fit.
 */
final class HighsStaffing implements StaffingPeer {

    @Override
    public String name() {
        return "HiGHS";
    }

    @Override
    public StaffingRun solve(StaffingCase made, Duration limit, long seed, int threads) {
        Path file = null;
        try {
            file = Files.createTempFile("highs", ".log");
            return solve(made, limit, seed, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The log of HiGHS cannot be read", e);
        } finally {
            if (file != null) {
                delete(file);
            }
        }
    }

    private StaffingRun solve(StaffingCase made, Duration limit, long seed, Path file) throws IOException {
        Loader.loadNativeLibraries();
        Trace trace = new Trace(false);
        MPSolver mip = MPSolver.createSolver("HIGHS");
        if (mip == null) {
            throw new IllegalStateException("OR-Tools has no HiGHS on this machine");
        }
        try {
            LinearStaffing model = new LinearStaffing(new StaffingForm(made.problem(), made.commutes()), mip);
            // It answers no, and passes them on.
            mip.setSolverSpecificParametersAsString(
                    "mip_rel_gap=0,mip_abs_gap=0,random_seed=" + seed + ",log_file=" + file);
            // Without it there is no log either.
            mip.enableOutput();
            long built = trace.millis();
            mip.setTimeLimit(Math.max(1, limit.toMillis() - built));
            MPSolver.ResultStatus status = status(mip);
            long millis = trace.millis();
            HighsLog log = HighsLog.of(Files.readAllLines(file));
            boolean isProven = status == MPSolver.ResultStatus.OPTIMAL;
            boolean isFound = isProven || status == MPSolver.ResultStatus.FEASIBLE;
            List<Incumbent> incumbents = log.incumbents().stream()
                    .map(each -> new Incumbent(built + each.millis(), each.value()))
                    .toList();
            return new StaffingRun(
                    isFound ? incumbents : List.of(),
                    isFound ? model.placed() : null,
                    isFound ? mip.objective().value() : null,
                    log.bound(),
                    isProven,
                    millis);
        } finally {
            mip.delete();
        }
    }

    private static MPSolver.ResultStatus status(MPSolver mip) {
        try {
            return mip.solve();
        } catch (IllegalArgumentException e) {
            // HiGHS out of time and without a plan: OR-Tools for Java has no word for "unknown".
            return MPSolver.ResultStatus.NOT_SOLVED;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
