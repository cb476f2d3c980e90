package fr.maillage.app.cli;

import fr.maillage.app.scenario.Setting;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, and what of it is to be different. */
final class ScenarioArguments {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A file, or the name of an embedded scenario.")
    String scenario = "";

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            converter = SettingConverter.class,
            description = "Another value for a key of the scenario, in YAML; repeatable.")
    List<Setting> settings = new ArrayList<>();
}
