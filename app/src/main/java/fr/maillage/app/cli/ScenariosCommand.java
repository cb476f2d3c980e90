package fr.maillage.app.cli;

import fr.maillage.app.scenario.EmbeddedScenarios;
import fr.maillage.app.scenario.Scenario;
import fr.maillage.app.scenario.ScenarioReader;
import fr.maillage.domain.fault.Faults;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "scenarios", description = "Lists the embedded scenarios.")
final class ScenariosCommand implements Callable<Integer> {

    private final Console console;

    ScenariosCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (String name : EmbeddedScenarios.list()) {
            Optional<Scenario> scenario =
                    ScenarioReader.read(name, List.of(), new Faults()).flatMap(document -> document.findScenario());
            String title = scenario.map(Scenario::title).orElse("");
            console.answer(String.format("%-14s %s", name, title).stripTrailing());
        }
        return ExitCode.DONE;
    }
}
