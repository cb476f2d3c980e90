package fr.maillage.benchmarks.location;

import fr.maillage.benchmarks.ExitCode;
import fr.maillage.benchmarks.Output;
import fr.maillage.domain.fault.Faults;
import fr.maillage.domain.run.ProgressListener;
import fr.maillage.domain.run.SearchLimits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Solves public instances with the engine that plans départements, and prints one JSON object a line. */
@Command(
        name = "location",
        sortOptions = false,
        description = "Solves public instances with the engine; one JSON object a line.",
        footer = {
            "",
            "Exit codes: 0 done, 2 wrong usage, 3 a file or a number is at fault (the other files are solved)."
        })
public final class LocationCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private InstanceOptions options = new InstanceOptions();

    @Option(names = "--progress", description = "Say on standard error what has been reached, and when.")
    private boolean progress;

    public LocationCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        options.check();
        options.checkFiles("");
        SearchLimits limits =
                new SearchLimits(options.timeLimit(), null, options.seed(), options.threads(), () -> false);
        boolean isWhole = true;
        for (Path file : options.files()) {
            Faults faults = new Faults();
            Optional<PosedInstance> posed = options.source(file).findPosed(faults);
            output.faults(faults.list());
            if (posed.isPresent()) {
                output.out()
                        .println(LocationResult.of(posed.get(), limits, listener(posed.get()))
                                .toJson());
                output.out().flush();
            } else {
                isWhole = false;
            }
        }
        return isWhole ? ExitCode.DONE : ExitCode.INPUT;
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
