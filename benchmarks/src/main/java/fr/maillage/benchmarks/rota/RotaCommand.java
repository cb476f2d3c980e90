package fr.maillage.benchmarks.rota;

import fr.maillage.benchmarks.Durations;
import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.domain.network.ObjectiveOutcome;
import fr.maillage.domain.rota.RotaAudit;
import fr.maillage.domain.rota.RotaOutcome;
import fr.maillage.domain.rota.RotaPlan;
import fr.maillage.domain.rota.RotaProblem;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import fr.maillage.solver.rota.RotaEngine;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes rotas of made problems, one after another, and audits each. */
@Command(
        name = "rota",
        sortOptions = false,
        description = "The engine for rotas on made problems: one JSON object a line.",
        footer = {"", "Exit codes: 0 done, 1 the engine and the audit contradict each other, 2 wrong usage."})
public final class RotaCommand implements Callable<Integer> {

    private static final Duration WARM_UP_TIME = Duration.ofSeconds(3);

    private static final ProgressListener SILENT = new ProgressListener() {
        @Override
        public void report(ObjectiveOutcome outcome) {}

        @Override
        public void begin(String step) {}
    };

    private final Output output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(names = "--weeks", paramLabel = "N", description = "Of the period (default: 52).")
    private int weeks = 52;

    @Option(names = "--levels", paramLabel = "N", description = "Each a duty a week (default: 2).")
    private int levels = 2;

    @Option(names = "--agents", paramLabel = "N", description = "Who share them (default: 25).")
    private int agents = 25;

    @Option(names = "--mixed", description = "Part time, arrivals, past duties, and not every level for everybody.")
    private boolean isMixed;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "For each rota (default: 5s).")
    private Duration timeLimit = Duration.ofSeconds(5);

    @Option(names = "--seed", paramLabel = "N", description = "Of the first problem and its search (default: 0).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "At most (default: 2).")
    private int threads = 2;

    @Option(names = "--repeat", paramLabel = "N", description = "Problems, each with the next seed (default: 1).")
    private int repeat = 1;

    /** The command. */
    public RotaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (weeks < 1 || levels < 1 || agents < 1 || threads < 1 || repeat < 1) {
            throw new ParameterException(spec.commandLine(), "Expected 1 week, level, agent, thread and run or more");
        }
        solve(RotaCase.of(weeks, levels, agents, isMixed, seed - 1), WARM_UP_TIME, seed);
        boolean isSound = true;
        for (long own = seed; own < seed + repeat; own++) {
            RotaProblem problem = RotaCase.of(weeks, levels, agents, isMixed, own);
            long start = System.nanoTime();
            RotaPlan plan = solve(problem, timeLimit, own);
            long millis = (System.nanoTime() - start) / 1_000_000;
            RotaAudit audit = RotaAudit.of(problem, plan);
            boolean isRight = audit.breaches().isEmpty()
                    && plan.outcomes().stream()
                            .allMatch(each -> each.value() == audit.figures().value(each.objective()));
            isSound &= isRight;
            if (!isRight) {
                output.say(
                        "Seed " + own + ": the audit finds " + audit.figures().values() + " and " + audit.breaches());
            }
            output.out().println(json(own, millis, plan));
            output.out().flush();
        }
        return isSound ? ExitCode.DONE : ExitCode.FAILED;
    }

    private RotaPlan solve(RotaProblem problem, Duration limit, long own) {
        return new RotaEngine().solve(problem, new SearchLimits(limit, null, own, threads, () -> false), SILENT);
    }

    private String json(long own, long millis, RotaPlan plan) {
        StringBuilder json = new StringBuilder(String.format(
                Locale.ROOT,
                "{\"weeks\": %d, \"levels\": %d, \"agents\": %d, \"mixed\": %b, \"seed\": %d, \"millis\": %d",
                weeks,
                levels,
                agents,
                isMixed,
                own,
                millis));
        for (RotaOutcome outcome : plan.outcomes()) {
            json.append(String.format(
                    Locale.ROOT,
                    ", \"%s\": {\"value\": %d, \"bound\": %s}",
                    outcome.objective().key(),
                    outcome.value(),
                    outcome.bound()));
        }
        return json.append('}').toString();
    }
}
