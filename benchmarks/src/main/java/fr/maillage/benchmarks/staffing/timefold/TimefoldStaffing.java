package fr.maillage.benchmarks.staffing.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.peers.Trace;
import fr.maillage.benchmarks.staffing.StaffingForm;
import fr.maillage.benchmarks.staffing.StaffingPeer;
import fr.maillage.benchmarks.staffing.StaffingRun;
import java.time.Duration;
import java.util.List;

/**
 * Timefold with constraint streams and nothing configured but the time. It runs on one thread and gives no bound. What is
 * planned is the place of each poste. Agents stay on their postes, which the others need not do: a second variable for the
 * agent, each of them once as a rule, would make every other move one that breaks it.
 */
public final class TimefoldStaffing implements StaffingPeer {

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public StaffingRun solve(StaffingCase made, Duration limit, long seed, int threads) {
        Trace trace = new Trace(false);
        StaffingForm form = new StaffingForm(made.problem(), made.commutes());
        Duration left = limit.minusMillis(trace.millis());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(PosteAssignment.class)
                .withEntityClasses(PlannedPoste.class)
                .withConstraintProviderClass(StaffingConstraints.class)
                .withTerminationSpentLimit(left.isPositive() ? left : Duration.ofMillis(1))
                .withRandomSeed(seed);
        Solver<PosteAssignment> solver =
                SolverFactory.<PosteAssignment>create(config).buildSolver();
        solver.addEventListener(event -> {
            HardSoftScore score = event.getNewBestSolution().getScore();
            if (score != null && score.hardScore() == 0 && event.isNewBestSolutionInitialized()) {
                trace.note(-score.softScore());
            }
        });
        PosteAssignment best = solver.solve(new PosteAssignment(form));
        HardSoftScore score = best.getScore();
        if (score == null || !best.isWhole()) {
            return new StaffingRun(List.of(), null, null, null, false, trace.millis());
        }
        double told = (double) -score.softScore();
        return new StaffingRun(trace.incumbents(), best.placed(), told, null, false, trace.millis());
    }
}
