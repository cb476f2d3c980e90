package fr.maillage.benchmarks.peers;

import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.benchmarks.location.InstanceOptions;
import fr.maillage.benchmarks.location.InstanceSource;
import fr.maillage.benchmarks.location.PosedInstance;
import fr.maillage.benchmarks.peers.timefold.TimefoldPeer;
import fr.maillage.domain.fault.Faults;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the engine and other solvers on the same instances, one after another, and tells how long each took. */
@Command(
        name = "peers",
        sortOptions = false,
        description =
                "The engine beside Timefold as it comes and OR-Tools' HiGHS and SCIP: one JSON object a line, then"
                        + " a table. Without FILE, on instances of ../shared/reference.",
        footer = {"", "Exit codes: 0 done, 2 wrong usage, 3 a file or a number is at fault (the others are solved)."})
public final class PeersCommand implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Output output;

    @Mixin
    private InstanceOptions options = new InstanceOptions();

    @Option(
            names = "--best",
            paramLabel = "VALUE",
            split = ",",
            description = "The best known values of the files, in their order (default: the best found here).")
    private List<BigDecimal> best = new ArrayList<>();

    @Option(
            names = "--solvers",
            paramLabel = "NAMES",
            split = ",",
            description = "Of ${COMPLETION-CANDIDATES}; the engine is always there.")
    private List<Solvers> solvers = List.of(Solvers.timefold, Solvers.highs, Solvers.scip);

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "Where the instances are that are solved without FILE.")
    private Path reference = Path.of(System.getProperty("benchmarks.reference", "../shared/reference"));

    public PeersCommand(Output output) {
        this.output = output;
    }

    /** The other solvers, as they are typed. */
    enum Solvers {
        timefold,
        highs,
        scip;

        Peer peer() {
            return switch (this) {
                case timefold -> new TimefoldPeer();
                case highs -> new MipPeer("HiGHS", "HIGHS");
                case scip -> new MipPeer("SCIP", "SCIP");
            };
        }
    }

    @Override
    public Integer call() {
        options.check();
        List<Peer> peers = new ArrayList<>(List.of(new EnginePeer()));
        solvers.forEach(solver -> peers.add(solver.peer()));
        List<String> rows = new ArrayList<>();
        boolean isWhole = true;
        List<InstanceSource> sources = sources();
        for (int i = 0; i < sources.size(); i++) {
            Faults faults = new Faults();
            Optional<PosedInstance> posed = sources.get(i).findPosed(faults);
            output.faults(faults.list());
            if (posed.isEmpty()) {
                isWhole = false;
                continue;
            }
            if (rows.isEmpty()) {
                warmUp(posed.get(), peers);
            }
            Comparison comparison =
                    Comparison.of(posed.get(), i < best.size() ? best.get(i) : null, runs(posed.get(), peers));
            comparison.toJson().forEach(output.out()::println);
            output.out().flush();
            rows.add(comparison.toMarkdown());
        }
        if (!rows.isEmpty()) {
            output.out().println();
            output.out().println(Comparison.head(peers.stream().map(Peer::name).toList()));
            rows.forEach(output.out()::println);
        }
        return isWhole ? ExitCode.DONE : ExitCode.INPUT;
    }

    private List<InstanceSource> sources() {
        if (options.files().isEmpty() && Files.isDirectory(reference)) {
            return ReferenceSet.of(reference);
        }
        options.checkFiles(", and no folder " + reference);
        return options.files().stream().map(options::source).toList();
    }

    /** Loads and compiles what the first instance would otherwise pay for. */
    private void warmUp(PosedInstance instance, List<Peer> peers) {
        Duration shortly = WARM_UP.compareTo(options.timeLimit()) < 0 ? WARM_UP : options.timeLimit();
        peers.forEach(peer -> peer.solve(instance, shortly, options.seed(), options.threads()));
    }

    private List<PeerRun> runs(PosedInstance instance, List<Peer> peers) {
        return peers.stream()
                .map(peer -> peer.solve(instance, options.timeLimit(), options.seed(), options.threads()))
                .toList();
    }
}
