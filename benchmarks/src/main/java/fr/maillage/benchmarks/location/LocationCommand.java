package fr.maillage.benchmarks.location;

import fr.maillage.benchmarks.Durations;
import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves public instances with the engine that plans départements, and prints one JSON object a line. */
@Command(
        name = "location",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = "Solves public instances with the engine; one JSON object a line.",
        footer = {
            "",
            "Files are of the OR-Library (pmed); with --points, tables x,y,weight.",
            "Exit codes: 0 done, 2 wrong usage, 3 a file or a number is at fault (the others are solved)."
        })
public final class LocationCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(names = "--points", description = "The files are tables x,y,weight.")
    private boolean points;

    @Option(
            names = "--problem",
            paramLabel = "NAME",
            description = "p-median (the default), p-center, max-cover or set-cover.")
    private LocationProblem problem = LocationProblem.P_MEDIAN;

    @Option(names = "--p", paramLabel = "N", description = "Points to open (default: what an OR-Library file says).")
    private @Nullable Integer count;

    @Option(
            names = "--radius",
            paramLabel = "R",
            description = "Within which a place is covered, in units of the file.")
    private double radius = Question.NO_RADIUS;

    @Option(
            names = "--round",
            paramLabel = "floor|none",
            description = "How tables' distances are rounded: down to whole units, or not (the default).")
    private Round round = Round.none;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "For each file: 500ms, 10s, 2m (default: 60s).")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random (default: 0).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: 2).")
    private int threads = 2;

    @Option(names = "--progress", description = "Say on standard error what has been reached, and when.")
    private boolean progress;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The instances.")
    private List<Path> files = new ArrayList<>();

    public LocationCommand(Output output) {
        this.output = output;
    }

    /** The roundings of tables, as they are typed. */
    enum Round {
        floor,
        none
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": expected 1 or more");
        }
        Question question = new Question(problem, count, radius);
        boolean isWhole = true;
        for (Path file : files) {
            Faults faults = new Faults();
            Optional<PosedInstance> posed = read(file, faults).flatMap(i -> i.findPosed(question, faults));
            output.faults(faults.list());
            if (posed.isEmpty()) {
                isWhole = false;
                continue;
            }
            SearchLimits limits = new SearchLimits(timeLimit, null, seed, threads, () -> false);
            output.out()
                    .println(LocationResult.of(posed.get(), limits, listener(posed.get()))
                            .toJson());
            output.out().flush();
        }
        return isWhole ? ExitCode.DONE : ExitCode.INPUT;
    }

    private Optional<Instance> read(Path file, Faults faults) {
        return points ? PointTableReader.find(file, round == Round.floor, faults) : OrLibraryReader.find(file, faults);
    }

    private ProgressListener listener(PosedInstance instance) {
        if (!progress) {
            return ProgressListener.silent();
        }
        long start = System.nanoTime();
        return best -> {
            Long bound = best.bound();
            output.say((System.nanoTime() - start) / 1_000_000 + " ms: "
                    + best.objective().key() + " "
                    + instance.inUnits(best.value()).toPlainString() + ", bound "
                    + (bound == null ? "none" : instance.inUnits(bound).toPlainString()));
        };
    }
}
