package fr.maillage.app.cli;

import fr.maillage.app.study.QueueStudy;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "simulate",
        sortOptions = false,
        description =
                "Simulates one queue: arrivals, servers, service, patience, priority. Prints its figures as JSON.",
        footer = {"", "Example: maillage simulate queue.yaml --seed 1"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:simulated",
            "2:wrong usage",
            "3:the file is at fault",
            "130:interrupted: what was done by then"
        })
final class SimulateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A YAML or JSON file with the key queue.")
    private Path file = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "Of the random numbers (default: 0).")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "At most (default: all cores); figures do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least 1 is expected.");
        }
        try (Interruption interruption = new Interruption(() -> console.say("Ending; what is done by now is told."))) {
            QueueStudy.simulate(file, seed, threads, interruption::isAsked)
                    .lines()
                    .forEach(console::answer);
        }
        return ExitCode.DONE;
    }
}
