package fr.maillage.benchmarks.growth;

import fr.maillage.benchmarks.Cases;
import fr.maillage.benchmarks.Durations;
import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.domain.territory.Commune;
import fr.maillage.geo.source.TerritorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how time and memory grow with the number of demand points, as JSON lines and as a plot. */
@Command(
        name = "growth",
        sortOptions = false,
        description =
                "Time and memory from 100 demand points to all communes of France, one point for fourteen; one JSON"
                        + " object a line.")
public final class GrowthCommand implements Callable<Integer> {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final double BYTES_PER_KILOBYTE = 1000;

    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            description = "Numbers of demand points: the most populated communes (default: 100 to 34964).")
    private List<Integer> sizes = List.of(100, 300, 1_000, 3_000, 10_000, 34_964);

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "For each search (default: 60s).")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--gap", paramLabel = "SHARE", description = "At which a search ends (default: 0.001).")
    private double gap = 0.001;

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random (default: 0).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: 2).")
    private int threads = 2;

    @Option(names = "--svg", paramLabel = "FILE", description = "Where the plot goes; none if absent.")
    private @Nullable Path svg;

    public GrowthCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        List<Commune> communes = mostPopulatedFirst();
        if (threads < 1 || sizes.stream().anyMatch(size -> size < 2 || size > communes.size())) {
            throw new ParameterException(
                    spec.commandLine(), "Expected from 2 to " + communes.size() + " communes and 1 thread or more");
        }
        List<GrowthPoint> points = new ArrayList<>();
        // What a cold JVM pays for is left to nobody.
        run(communes, sizes.getFirst()).measure();
        for (int size : sizes) {
            GrowthPoint point = run(communes, size).measure();
            output.out().println(point.toJson());
            output.out().flush();
            points.add(point);
        }
        if (svg != null) {
            Files.writeString(svg, plot(points));
        }
        return ExitCode.DONE;
    }

    private GrowthRun run(List<Commune> communes, int size) {
        return new GrowthRun(communes.subList(0, size), Cases.DETOUR_FACTOR, timeLimit, gap, seed, threads);
    }

    private static List<Commune> mostPopulatedFirst() {
        TerritorySource source = TerritorySource.embedded();
        return source.listCommunes(source.departements()).stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::insee))
                .toList();
    }

    static String plot(List<GrowthPoint> points) {
        return LogPlot.page(List.of(
                new LogPlot(
                        "time, s",
                        "demand points",
                        List.of(
                                new LogPlot.Series(
                                        "to value and bound near each other",
                                        "#1b6ca8",
                                        points.stream()
                                                .filter(p -> p.millisToGap() != null)
                                                .map(p -> timed(p, p.millisToGap()))
                                                .toList()),
                                new LogPlot.Series(
                                        "to near neighbours",
                                        "#c0504d",
                                        points.stream()
                                                .map(p -> timed(p, p.listMillis()))
                                                .toList()))),
                new LogPlot(
                        "heap for each demand point, kB",
                        "demand points",
                        List.of(new LogPlot.Series(
                                "held at most",
                                "#1b6ca8",
                                points.stream()
                                        .map(p ->
                                                new LogPlot.Point(p.size(), p.heapBytesPerPoint() / BYTES_PER_KILOBYTE))
                                        .toList())))));
    }

    /** A time that the axis can show: at least a millisecond. */
    private static LogPlot.Point timed(GrowthPoint point, @Nullable Long millis) {
        return new LogPlot.Point(point.size(), millis == null ? 0 : Math.max(1, millis) / MILLIS_PER_SECOND);
    }
}
