package fr.maillage.benchmarks.location;

import fr.maillage.benchmarks.Durations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options by which a command is given public instances, what is asked of them, and how long that may take. */
public final class InstanceOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(names = "--points", description = "The files are tables x,y,weight, not of the OR-Library.")
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
            description = "How distances of tables are rounded: down to whole units, or not (the default).")
    private Round round = Round.none;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "For each instance: 500ms, 10s, 2m (default: 60s).")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random (default: 0).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: 2).")
    private int threads = 2;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "The instances.")
    private List<Path> files = new ArrayList<>();

    /** The roundings of tables, as they are typed. */
    enum Round {
        floor,
        none
    }

    public List<Path> files() {
        return List.copyOf(files);
    }

    public Duration timeLimit() {
        return timeLimit;
    }

    public long seed() {
        return seed;
    }

    public int threads() {
        return threads;
    }

    /** Ends the command as wrong usage where the options make no sense. */
    public void check() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": expected 1 or more");
        }
    }

    /** Ends the command as wrong usage where no file is named. */
    public void checkFiles(String otherwise) {
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No FILE" + otherwise);
        }
    }

    /** A file and what is asked of it. */
    public InstanceSource source(Path file) {
        return new InstanceSource(file, points, round == Round.floor, new Question(problem, count, radius));
    }
}
