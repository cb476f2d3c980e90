package fr.maillage.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import fr.maillage.benchmarks.location.LocationProblem;
import fr.maillage.benchmarks.location.PosedInstance;
import fr.maillage.benchmarks.peers.Peer;
import fr.maillage.benchmarks.peers.PeerRun;
import fr.maillage.benchmarks.peers.Trace;
import java.time.Duration;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Timefold with constraint streams and nothing configured but the time. It runs on one thread and gives no bound. What
 * is planned are p points, each given a place; only where their number is not known, whether each place is open.
 */
public final class TimefoldPeer implements Peer {

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public PeerRun solve(PosedInstance instance, Duration limit, long seed, int threads) {
        LocationProblem problem = instance.question().problem();
        Trace trace = new Trace(instance.isMaximised());
        if (problem == LocationProblem.SET_COVER) {
            SolverConfig config = config(LocationConstraints.CoverByFew.class, limit, seed)
                    .withSolutionClass(CoverPlan.class)
                    .withEntityClasses(Candidate.class);
            run(
                    config,
                    new CoverPlan(instance),
                    instance,
                    trace,
                    plan -> plan.coversAll()
                            ? plan.getCandidates().stream()
                                    .filter(Candidate::isOpen)
                                    .map(Candidate::getNumber)
                            : Stream.of());
        } else {
            Class<? extends ConstraintProvider> constraints = problem == LocationProblem.P_CENTER
                    ? LocationConstraints.WorstOverSlots.class
                    : LocationConstraints.SumOverSlots.class;
            SolverConfig config = config(constraints, limit, seed)
                    .withSolutionClass(SlotPlan.class)
                    .withEntityClasses(Slot.class);
            run(
                    config,
                    new SlotPlan(instance),
                    instance,
                    trace,
                    plan -> plan.getSlots().stream()
                            .map(Slot::getPlace)
                            .filter(Objects::nonNull)
                            .map(Place::number));
        }
        return new PeerRun(name(), trace.incumbents(), null, false, trace.millis());
    }

    private static SolverConfig config(Class<? extends ConstraintProvider> constraints, Duration limit, long seed) {
        return new SolverConfig()
                .withConstraintProviderClass(constraints)
                .withTerminationSpentLimit(limit)
                .withRandomSeed(seed);
    }

    private static <P> void run(
            SolverConfig config, P start, PosedInstance instance, Trace trace, Function<P, Stream<Integer>> open) {
        Solver<P> solver = SolverFactory.<P>create(config).buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                BitSet places = new BitSet();
                open.apply(event.getNewBestSolution()).forEach(places::set);
                if (!places.isEmpty()) {
                    trace.note(instance.value(places));
                }
            }
        });
        solver.solve(start);
    }
}
