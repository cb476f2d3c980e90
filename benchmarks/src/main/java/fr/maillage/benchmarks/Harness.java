package fr.maillage.benchmarks;

import fr.maillage.benchmarks.compare.CompareCommand;
import fr.maillage.benchmarks.growth.GrowthCommand;
import fr.maillage.benchmarks.location.LocationCommand;
import fr.maillage.benchmarks.peers.PeersCommand;
import fr.maillage.benchmarks.rota.RotaCommand;
import fr.maillage.benchmarks.staffing.StaffingCommand;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whole searches on public instances and their comparison, behind {@code ./benchmarks/run}. */
@Command(name = "./benchmarks/run", synopsisSubcommandLabel = "COMMAND")
public final class Harness {

    private Harness() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) throws IOException {
        Output output = new Output(
                new PrintWriter(figures(), true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(output, arguments));
    }

    /** Standard output, or what {@code ./benchmarks/run} set apart because native libraries write there as well. */
    private static OutputStream figures() throws IOException {
        String path = System.getProperty("benchmarks.out");
        return path == null ? System.out : new FileOutputStream(path, true);
    }

    /** Runs a command. */
    public static int run(Output output, String... arguments) {
        CommandLine line = new CommandLine(new Harness())
                .addSubcommand(new LocationCommand(output))
                .addSubcommand(new CompareCommand(output))
                .addSubcommand(new PeersCommand(output))
                .addSubcommand(new StaffingCommand(output))
                .addSubcommand(new RotaCommand(output))
                .addSubcommand(new GrowthCommand(output));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .addOption(OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .description("Show this help.")
                                .build()));
        line.setOut(output.out());
        line.setErr(output.err());
        line.setParameterExceptionHandler((exception, words) -> wrongUsage(exception, output));
        int code = line.execute(arguments);
        output.out().flush();
        output.err().flush();
        return code;
    }

    private static int wrongUsage(ParameterException exception, Output output) {
        output.say(String.valueOf(exception.getMessage()));
        UnmatchedArgumentException.printSuggestions(exception, output.err());
        exception.getCommandLine().usage(output.err());
        return ExitCode.USAGE;
    }
}
