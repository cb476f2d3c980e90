package fr.maillage.app.cli;

import fr.maillage.app.scenario.AskedRota;
import fr.maillage.app.scenario.AskedStaffing;
import fr.maillage.app.study.RotaPreview;
import fr.maillage.app.study.RunAudit;
import fr.maillage.app.study.RunFolder;
import fr.maillage.app.study.ScenarioInput;
import fr.maillage.domain.fault.Fault;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Reads and validates a scenario; writes nothing.",
            "Given the folder of a run, recomputes every figure of its summary from the plan alone."
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ScenarioArguments arguments = new ScenarioArguments();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int threads = Runtime.getRuntime().availableProcessors();
        if (isRun(arguments.scenario)) {
            return audit(Path.of(arguments.scenario), threads);
        }
        ScenarioInput input = ScenarioInput.read(arguments.scenario, arguments.settings, threads);
        RotaPreview preview = input.scenario().rota() == null ? null : RotaPreview.of(input);
        List<Fault> faults = new ArrayList<>(input.warnings());
        faults.addAll(preview == null ? List.of() : preview.faults());
        console.faults(faults);
        if (faults.stream().anyMatch(fault -> fault.severity() == Fault.Severity.ERROR)) {
            return ExitCode.INPUT;
        }
        ColumnsLine.find(input.scenario()).ifPresent(console::say);
        console.answer(String.format(
                Locale.ROOT,
                "%s: valid; %,d communes, %,d residents, %,d candidates",
                arguments.scenario,
                input.territory().size(),
                input.territory().population(),
                input.scenario().networkRules().listSites().size()));
        AskedStaffing staffing = input.scenario().staffing();
        if (staffing != null) {
            StaffingLines.list(staffing).forEach(console::answer);
        }
        AskedRota rota = input.scenario().rota();
        if (rota != null && preview != null) {
            console.answer(RotaLines.line(rota, preview));
        }
        return ExitCode.DONE;
    }

    private int audit(Path run, int threads) {
        if (!arguments.settings.isEmpty()) {
            throw new UsageException("A run is checked as it is: --set goes with a scenario.");
        }
        List<Fault> differences = RunAudit.run(run, threads);
        if (differences.isEmpty()) {
            console.answer(run + ": every figure of summary.json agrees with the plan");
            return ExitCode.DONE;
        }
        console.faults(differences);
        return ExitCode.INPUT;
    }

    private static boolean isRun(String argument) {
        try {
            return Files.exists(Path.of(argument).resolve(RunFolder.RUN_JSON));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
