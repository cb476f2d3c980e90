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
 * is planned are p points, each given a place; only where their number is not known, customers are, each given the place
 * that serves it. (Planning customers for p-median too, with p as a hard constraint, never left the first plan.)
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
            SolverConfig config = config(LocationConstraints.CountOverCustomers.class, limit, seed)
                    .withSolutionClass(CustomerPlan.class)
                    .withEntityClasses(Customer.class);
            run(
                    config,
                    new CustomerPlan(instance),
                    instance,
                    trace,
                    plan -> plan.getCustomers().stream()
                            .map(Customer::getServer)
                            .filter(Objects::nonNull));
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
                    plan -> plan.getSlots().stream().map(Slot::getPlace).filter(Objects::nonNull));
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
            SolverConfig config, P start, PosedInstance instance, Trace trace, Function<P, Stream<Place>> open) {
        Solver<P> solver = SolverFactory.<P>create(config).buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized() && event.getNewBestScore().isFeasible()) {
                BitSet places = new BitSet();
                open.apply(event.getNewBestSolution()).forEach(place -> places.set(place.number()));
                trace.note(instance.value(places));
            }
        });
        solver.solve(start);
    }
}
