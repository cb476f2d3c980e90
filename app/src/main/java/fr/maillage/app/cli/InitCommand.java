package fr.maillage.app.cli;

import fr.maillage.app.study.NewScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Writes a new scenario for a département or for france, which plans at once.")
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DEPARTEMENT", description = "Its code: 23, 2A, 974; or france.")
    private String departement = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it; standard output if absent.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the file if there is one.")
    private boolean force;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String scenario = NewScenario.of(departement);
        if (out == null) {
            console.out().print(scenario);
            return ExitCode.DONE;
        }
        if (Files.exists(out) && !force) {
            throw new UsageException(out + " exists already. Give --out another name, or --force to replace it.");
        }
        try {
            NewScenario.write(out, scenario);
        } catch (IOException e) {
            throw new OutputException(out, e);
        }
        console.answer(out.toString());
        return ExitCode.DONE;
    }
}
