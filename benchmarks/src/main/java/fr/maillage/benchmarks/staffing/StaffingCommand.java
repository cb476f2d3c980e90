package fr.maillage.benchmarks.staffing;

import fr.maillage.benchmarks.Durations;
import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.benchmarks.StaffingCase;
import fr.maillage.benchmarks.staffing.timefold.TimefoldStaffing;
import fr.maillage.domain.staffing.FictionalTableau;
import fr.maillage.geo.source.TerritorySource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Staffs the same département with the engine and with other solvers, one after another, and audits what they say. */
@Command(
        name = "staffing",
        sortOptions = false,
        description = "The engine beside Timefold as it comes and HiGHS on the linear form, on a made tableau: one JSON"
                + " object a line, then a table.",
        footer = {
            "",
            "Exit codes: 0 done, 1 a solver and the audit contradict each other, 2 wrong usage.",
            "The engine tells no plan before it ends: it runs with 1/8, 1/4, 1/2 and all of the limit."
        })
public final class StaffingCommand implements Callable<Integer> {

    /** A problem that loads and compiles what the first run would otherwise pay for. */
    private static final String WARM_UP = "79:60:2";

    private static final Duration WARM_UP_TIME = Duration.ofSeconds(3);
    private static final int MOST_ANTENNES = 50;

    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(names = "--departement", paramLabel = "CODE", description = "Whose communes (default: 79).")
    private String departement = "79";

    @Option(names = "--postes", paramLabel = "N", description = "Of the tableau (default: 420).")
    private int postes = 420;

    @Option(
            names = "--antennes",
            paramLabel = "N",
            description = "Of today; the plan has one more (default: 6). Each has one unit for each pôle.")
    private int antennes = 6;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "For each solver (default: 20s).")
    private Duration timeLimit = Duration.ofSeconds(20);

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random but the tableau (default: 0).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: 2).")
    private int threads = 2;

    @Option(names = "--repeat", paramLabel = "N", description = "Runs, each with the next seed (default: 1).")
    private int repeat = 1;

    @Option(
            names = "--solvers",
            paramLabel = "NAMES",
            split = ",",
            description = "Of ${COMPLETION-CANDIDATES}; the engine is always there.")
    private List<Solvers> solvers = List.of(Solvers.timefold, Solvers.highs);

    public StaffingCommand(Output output) {
        this.output = output;
    }

    /** The other solvers, as they are typed. */
    enum Solvers {
        timefold,
        highs;

        StaffingPeer peer() {
            return switch (this) {
                case timefold -> new TimefoldStaffing();
                case highs -> new HighsStaffing();
            };
        }
    }

    @Override
    public Integer call() {
        check();
        List<StaffingPeer> peers = new ArrayList<>(List.of(new Repeated(new EngineStaffing())));
        solvers.forEach(solver -> peers.add(solver.peer()));
        Duration shortly = WARM_UP_TIME.compareTo(timeLimit) < 0 ? WARM_UP_TIME : timeLimit;
        StaffingCase small = StaffingCase.of(WARM_UP, List.of());
        peers.forEach(peer -> peer.solve(small, shortly, seed, threads));
        String name = String.format(Locale.ROOT, "%s:%d:%d", departement, postes, antennes);
        StaffingCase made = StaffingCase.of(name, List.of());
        List<String> rows = new ArrayList<>();
        boolean isSound = true;
        for (int turn = 0; turn < repeat; turn++) {
            long own = seed + turn;
            List<AuditedRun> runs = peers.stream()
                    .map(peer -> AuditedRun.of(peer, made, peer.solve(made, timeLimit, own, threads)))
                    .toList();
            StaffingComparison comparison = new StaffingComparison(name, made, own, runs);
            comparison.toJson().forEach(output.out()::println);
            output.out().flush();
            comparison.listContradictions().forEach(output::say);
            isSound &= comparison.listContradictions().isEmpty();
            rows.add(comparison.toMarkdown());
        }
        output.out().println();
        output.out()
                .println(StaffingComparison.head(
                        peers.stream().map(StaffingPeer::name).toList()));
        rows.forEach(output.out()::println);
        return isSound ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void check() {
        if (!TerritorySource.embedded().departements().contains(departement)) {
            throw wrong("Unknown département " + departement);
        }
        if (postes < FictionalTableau.LEAST_POSTS || postes > FictionalTableau.MOST_POSTS) {
            throw wrong("Expected from " + FictionalTableau.LEAST_POSTS + " to " + FictionalTableau.MOST_POSTS
                    + " postes, not " + postes);
        }
        if (antennes < 1 || antennes > Math.min(MOST_ANTENNES, postes)) {
            throw wrong("Expected from 1 to " + Math.min(MOST_ANTENNES, postes) + " antennes, not " + antennes);
        }
        if (threads < 1 || repeat < 1) {
            throw wrong("Expected 1 thread and 1 run or more");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
