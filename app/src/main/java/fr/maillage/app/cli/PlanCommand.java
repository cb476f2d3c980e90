package fr.maillage.app.cli;

import fr.maillage.app.report.Language;
import fr.maillage.app.scenario.Setting;
import fr.maillage.app.study.EarlierRun;
import fr.maillage.app.study.NetworkResult;
import fr.maillage.app.study.PlanStudy;
import fr.maillage.app.study.RunConditions;
import fr.maillage.app.study.RunFiles;
import fr.maillage.app.study.RunFolder;
import fr.maillage.app.study.RunResult;
import fr.maillage.app.study.ScenarioInput;
import fr.maillage.app.study.StaffingResult;
import fr.maillage.app.study.StaffingWarnings;
import fr.maillage.app.study.Step;
import fr.maillage.app.study.Stopwatch;
import fr.maillage.domain.fault.Fault;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        sortOptions = false,
        description = "Plans everything the scenario asks for and writes a run folder.",
        footer = {"", "Example: maillage plan deux-sevres --set network.accueilPoints.count=40 --out forty"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage",
            "3:the scenario, a setting's value or the data are at fault",
            "4:done, but the plan breaks a hard rule",
            "73:the output cannot be written",
            "130:interrupted; the best plan so far is written, or a fault is told (143: told to terminate)"
        })
final class PlanCommand implements Callable<Integer> {

    private static final Duration DEFAULT_TIME = Duration.ofSeconds(60);

    private final Console console;

    @Mixin
    private ScenarioArguments arguments = new ScenarioArguments();

    @Option(names = "--out", paramLabel = "DIR", description = "The run folder; a new one below runs/ if absent.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the run that stands there.")
    private boolean force;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "The longest a step may search: 30s, 2m (default: 60s without a step limit).")
    private @Nullable Duration timeLimit;

    @Option(
            names = "--step-limit",
            paramLabel = "N",
            description = "The most steps a search may take; the same plan on every machine.")
    private @Nullable Long stepLimit;

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random (default: the scenario's, or 0).")
    private @Nullable Long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--only",
            paramLabel = "STEPS",
            split = ",",
            description = "Only these steps of ${COMPLETION-CANDIDATES} (default: all that the scenario has).")
    private List<Step> only = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "RUN",
            description = {
                "Take the steps that are not asked for from an earlier run.",
                "A rota changes the one of that run as little as it can."
            })
    private @Nullable Path from;

    @Option(names = "--lang", paramLabel = "fr|en", description = "The report's language (default: fr).")
    private Language language = Language.FR;

    @Option(names = "--quiet", description = "Say nothing but the answer and errors.")
    private boolean quiet;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkUsage();
        Instant started = Instant.now();
        Stopwatch stopwatch = new Stopwatch();
        List<Setting> settings = new ArrayList<>(arguments.settings);
        if (seed != null) {
            settings.add(new Setting("seed", seed.toString()));
        }
        Set<Step> asked = only.isEmpty() ? EnumSet.noneOf(Step.class) : EnumSet.copyOf(only);
        ScenarioInput input = asked.equals(EnumSet.of(Step.NETWORK))
                ? ScenarioInput.readUnstaffed(arguments.scenario, settings, threads)
                : ScenarioInput.read(arguments.scenario, settings, threads);
        if (!quiet) {
            console.faults(input.warnings());
            ColumnsLine.find(input.scenario()).ifPresent(console::say);
        }
        Set<Step> steps = PlanStudy.listSteps(arguments.scenario, input, asked);
        EarlierRun earlier = takeOver(input, steps);
        stopwatch.end("reading");
        Path target = out != null
                ? out
                : RunFolder.defaultTarget(
                        input.scenario().scenario().name(), LocalDateTime.now(ZoneId.systemDefault()));
        // The machine may go down once the interruption is closed: what failed is told before.
        try (Interruption interruption = new Interruption(this::sayEnding)) {
            SearchLimits limits = limits(input.scenario().scenario().seed(), interruption);
            try {
                return plan(input, steps, earlier, target, new RunConditions(limits, started, stopwatch));
            } catch (RuntimeException e) {
                return Failure.tell(e, console);
            }
        }
    }

    private int plan(
            ScenarioInput input, Set<Step> steps, @Nullable EarlierRun earlier, Path target, RunConditions conditions) {
        SearchLimits limits = conditions.limits();
        List<Fault> warnings = new ArrayList<>();
        try (RunFolder folder = open(target)) {
            RunResult result = search(input, steps, earlier, conditions, warnings::add);
            sayShapes(result.network());
            warn(result.staffing(), warnings);
            RunFiles.write(folder, input, result, conditions, language);
            Answer.lines(target, input, result).forEach(console::answer);
            if (limits.interrupted().getAsBoolean()) {
                return ExitCode.INTERRUPTED;
            }
            return result.isFeasible() ? ExitCode.DONE : ExitCode.BREACH;
        } catch (IOException e) {
            refuse(target);
            throw new OutputException(target, e);
        }
    }

    private void sayEnding() {
        if (!quiet) {
            console.say("Interrupted: the search is ended, to write the best plan so far.");
        }
    }

    private void sayShapes(@Nullable NetworkResult network) {
        if (!quiet && network != null && !network.shapesWord().equals("contours")) {
            console.say(
                    network.shapes() == null
                            ? "Maps show so many communes as points, at their chefs-lieux."
                            : "For want of contours, communes are drawn as the Voronoi cells of their chefs-lieux.");
        }
    }

    private void warn(@Nullable StaffingResult staffing, List<Fault> others) {
        if (!quiet) {
            List<Fault> warnings = new ArrayList<>(staffing == null ? List.of() : StaffingWarnings.list(staffing));
            warnings.addAll(others);
            console.faults(warnings);
        }
    }

    /** That the earlier run is one is checked also where it has nothing to give. */
    private @Nullable EarlierRun takeOver(ScenarioInput input, Set<Step> steps) {
        if (from == null) {
            return null;
        }
        EarlierRun earlier = EarlierRun.read(from);
        if (earlier.isOfUseTo(steps)) {
            return earlier;
        }
        if (!quiet) {
            console.say("Nothing is taken from " + from
                    + (steps.contains(Step.STAFFING) || input.scenario().staffing() == null
                            ? ": every step is planned anew."
                            : ": what comes after a step that is planned anew does not fit it any more."));
        }
        return null;
    }

    private void checkUsage() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": expected 1 or more.");
        }
        if (stepLimit != null && stepLimit < 0) {
            throw new UsageException("--step-limit " + stepLimit + ": expected 0 or more.");
        }
        if (out != null) {
            if (out.toString().isBlank()) {
                throw new UsageException("--out names no folder.");
            }
            refuse(out);
        }
    }

    /** Says so where a run stands in the way: at the start, or because another program was faster. */
    private void refuse(Path target) {
        try {
            String objection = RunFolder.objection(target, force);
            if (objection != null) {
                throw new UsageException(objection);
            }
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private RunFolder open(Path target) throws IOException {
        return RunFolder.open(target, force);
    }

    private SearchLimits limits(long scenarioSeed, Interruption interruption) {
        Duration time = timeLimit == null && stepLimit == null ? DEFAULT_TIME : timeLimit;
        return new SearchLimits(time, stepLimit, scenarioSeed, threads, interruption::isAsked);
    }

    private RunResult search(
            ScenarioInput input,
            Set<Step> steps,
            @Nullable EarlierRun earlier,
            RunConditions conditions,
            Consumer<Fault> warnings) {
        SearchLimits limits = conditions.limits();
        Stopwatch stopwatch = conditions.stopwatch();
        if (quiet) {
            return PlanStudy.run(input, steps, earlier, limits, ProgressListener.silent(), stopwatch, warnings);
        }
        try (ProgressLine progress = new ProgressLine(console)) {
            return PlanStudy.run(input, steps, earlier, limits, progress, stopwatch, warnings);
        }
    }
}
