package fr.maillage.app.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code maillage}. */
@Command(
        name = "maillage",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        description = "Plans the reception points of a département's social services, and proves how good the plan is.",
        subcommands = {
            PlanCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            SimulateCommand.class,
            ScenariosCommand.class,
            InitCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        Charset errorCharset = Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
        Console console = new Console(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, errorCharset),
                Boolean.getBoolean("maillage.terminal"));
        System.exit(run(console, arguments));
    }

    /** Runs a command. */
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Main(), console.factory()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.isTerminal() ? Ansi.AUTO : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, words) -> wrongUsage(exception, console));
        line.setExecutionExceptionHandler((exception, command, result) -> Failure.tell(exception, console));
        int code = arguments.length == 0 ? usage(line, console) : line.execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** The message, then where to read on; the whole help would push the message out of sight. */
    private static int wrongUsage(ParameterException exception, Console console) {
        console.say(String.valueOf(exception.getMessage()));
        UnmatchedArgumentException.printSuggestions(exception, console.err());
        console.say("See " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE;
    }

    private static int usage(CommandLine line, Console console) {
        line.usage(console.err());
        return ExitCode.USAGE;
    }

    /** The version of the program and of its Java. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {
                "maillage " + (version == null ? "(development)" : version),
                "Java " + System.getProperty("java.vm.version")
            };
        }
    }
}
