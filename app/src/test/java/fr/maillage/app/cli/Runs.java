package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs that tests make in a folder of theirs. */
final class Runs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Runs() {}

    /** A run of a small département, in a folder {@code planned} beside its scenario. */
    static Path planned(Path folder, String departement, String objective) {
        Path scenario = folder.resolve(departement + ".yaml");
        Path run = folder.resolve("planned");
        assertThat(Program.run("init", departement, "--out", scenario).code()).isEqualTo(ExitCode.DONE);
        Program plan = Program.run(
                "plan", scenario, "--quiet", "--out", run, "--set", "network.accueilPoints.objective=" + objective);
        assertThat(plan.code()).as(plan.err()).isEqualTo(ExitCode.DONE);
        return run;
    }

    /** What lies in a folder, but for what {@link #planned} makes of Territoire de Belfort. */
    static List<String> leftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("90.yaml") && !name.equals("planned"))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode summary(Path run) throws IOException {
        return JSON.readTree(run.resolve("summary.json").toFile());
    }
}
