package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas hold for what the program writes and reads, and would notice if they did not. */
class SummarySchemaTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path SCENARIOS = BASE.resolve("../data/src/main/resources/fr/maillage/data/scenarios");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(BASE.resolve("../docs").resolve(name)), InputFormat.JSON);
    }

    private static List<Error> errorsOf(JsonNode summary) throws IOException {
        return schema("summary.schema.json").validate(summary);
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return Main.run(new Console(out, out, false), arguments);
    }

    private JsonNode plan(String scenario, int exitCode, List<String> settings) throws IOException {
        Path run = folder.resolve("run");
        List<String> arguments =
                new ArrayList<>(List.of("plan", scenario, "--quiet", "--step-limit", "50", "--out", run.toString()));
        settings.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(exitCode);
        return MAPPER.readTree(run.resolve("summary.json").toFile());
    }

    private JsonNode planDepartement(String departement, int exitCode, String... settings) throws IOException {
        String scenario = folder.resolve("s.yaml").toString();
        assertThat(run("init", departement, "--out", scenario)).isZero();
        return plan(scenario, exitCode, List.of(settings));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0, network.accueilPoints.objective=points",
        "90, 0, 'network.accueilPoints.objective=[coverage, worst, distance]'",
        "974, 0, network.accueilPoints.candidates=france-services",
        "2A, 4, network.accueilPoints.objective=distance",
        "90, 0, 'departement=[\"90\", \"972\"]'",
    })
    void aSummaryIsAsItsSchemaSays(String departement, int exitCode, String setting) throws IOException {
        assertThat(errorsOf(planDepartement(departement, exitCode, setting, "network.accueilPoints.count=3")))
                .isEmpty();
    }

    @Test
    void soIsThatOfAnEmbeddedScenarioWithTitleBeforeAndSources() throws IOException {
        JsonNode summary = plan("deux-sevres", 0, List.of());

        assertThat(summary.has("title")).isTrue();
        assertThat(summary.at("/network/before").isObject()).isTrue();
        assertThat(errorsOf(summary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feasible",
                "/network/objectives",
                "/network/coverage/uncovered",
                "/network/distanceKm/p90",
                "/network/components",
                "/network/target"
            })
    void aKeyThatIsGoneIsNoticed(String pointer) throws IOException {
        ObjectNode summary = (ObjectNode) planDepartement("90", 0);
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) summary.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));

        assertThat(errorsOf(summary)).extracting(Error::getKeyword).containsExactly("required");
    }

    @Test
    void aKeyThatIsNewIsAllowed() throws IOException {
        ObjectNode summary = (ObjectNode) planDepartement("90", 0);
        summary.putObject("rollout").put("stages", 0);
        ((ObjectNode) summary.path("network")).put("new", 1);

        assertThat(errorsOf(summary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux-sevres", "loiret"})
    void anEmbeddedScenarioIsAsTheSchemaOfScenariosSays(String name) throws IOException {
        String scenario = Files.readString(SCENARIOS.resolve(name + ".yaml"));

        assertThat(schema("scenario.schema.json").validate(scenario, InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "2B", "75", "974", "france"})
    void soIsANewScenario(String departement) throws IOException {
        Path scenario = folder.resolve("s.yaml");
        assertThat(run("init", departement, "--out", scenario.toString())).isZero();

        assertThat(schema("scenario.schema.json").validate(Files.readString(scenario), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void aWrongScenarioIsNoticed() throws IOException {
        String scenario = Files.readString(SCENARIOS.resolve("loiret.yaml")).replace("count: 47", "count: many");

        assertThat(schema("scenario.schema.json").validate(scenario, InputFormat.YAML))
                .isNotEmpty();
    }
}
