package fr.maillage.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

    private static final String QUEUE = """
            queue:
              timeUnit: minute
              servers: 2
              customers:
                - name: visits
                  arrivals: {rates: [0.5, 1.5], width: 60}
                  service: {distribution: gamma, mean: 1.5, variation: 0.8}
                  patience: {distribution: exponential, mean: 10}
                - name: urgent
                  arrivals: {wave: {mean: 0.1, amplitude: 0.1, period: 120}}
                  service: {distribution: triangular, min: 1, mode: 2, max: 5}
                  priority: 0
              horizon: 5000
              warmUp: 200
              longerThan: [5, 2.5]
              phases: {period: 120, at: [30, 90]}
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("queue.yaml"), text);
    }

    private static JsonNode figure(JsonNode answer, String name, String customers) {
        for (JsonNode each : answer.path("figures")) {
            if (each.path("name").asText().equals(name)
                    && each.path("customers").asText("").equals(customers)) {
                return each;
            }
        }
        throw new AssertionError("no figure " + name + " of " + customers);
    }

    @Test
    void figuresComeWithTheirIntervals() throws IOException {
        Program run = Program.run("simulate", file(QUEUE));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode answer = new ObjectMapper().readTree(run.out());
        assertThat(answer.path("replications").asInt()).isEqualTo(20);
        assertThat(answer.at("/precision/reached").isNull()).isTrue();
        assertThat(figure(answer, "wait", "").path("unit").asText()).isEqualTo("minute");
        assertThat(figure(answer, "wait>2.5", "visits").path("mean").asDouble())
                .isGreaterThan(figure(answer, "wait>5", "visits").path("mean").asDouble());
        assertThat(figure(answer, "inSystem@90", "").path("mean").asDouble())
                .as("in the busy hour")
                .isGreaterThan(figure(answer, "inSystem@30", "").path("mean").asDouble());
        assertThat(figure(answer, "arrived", "visits").path("mean").asDouble()).isBetween(4700.0, 4900.0);
        assertThat(figure(answer, "arrived", "").path("halfWidth").asDouble()).isPositive();
    }

    @Test
    void figuresDependOnTheSeedAlone() throws IOException {
        Path file = file(QUEUE);
        String one = Program.run("simulate", file, "--threads", 1).out();

        assertThat(Program.run("simulate", file, "--threads", 3).out()).isEqualTo(one);
        assertThat(Program.run("simulate", file, "--seed", 1).out()).isNotEqualTo(one);
    }

    @Test
    void aHalfWidthIsReachedOrNot() throws IOException {
        String asked = QUEUE + "  replications: {least: 5, most: %d, figure: wait, halfWidth: 0.02}\n";
        JsonNode reached = new ObjectMapper()
                .readTree(Program.run("simulate", file(asked.formatted(900))).out());
        assertThat(reached.at("/precision/reached").asBoolean()).isTrue();
        assertThat(figure(reached, "wait", "").path("halfWidth").asDouble()).isLessThanOrEqualTo(0.02);
        JsonNode not = new ObjectMapper()
                .readTree(Program.run("simulate", file(asked.formatted(6))).out());
        assertThat(not.path("replications").asInt()).isEqualTo(6);
        assertThat(not.at("/precision/reached").asBoolean()).isFalse();
    }

    @Test
    void jsonIsReadToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("queue.json"),
                "{\"queue\": {\"timeUnit\": \"hour\", \"servers\": \"enough\", \"customers\": [{\"name\": \"a\","
                        + " \"arrivals\": {\"rate\": 2}, \"service\": {\"distribution\": \"constant\", \"value\":"
                        + " 3}}], \"horizon\": 1000}}");
        JsonNode answer =
                new ObjectMapper().readTree(Program.run("simulate", file).out());

        assertThat(figure(answer, "sojourn", "").path("mean").asDouble()).isEqualTo(3);
        assertThat(figure(answer, "wait", "").path("mean").asDouble()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                servers: 2                | servers: -2              | error wrong-form: found the number -2; expected a whole number from 0 to 100000, or the word enough
                servers: 2                | desks: 2                 | error unknown-key
                rates: [0.5, 1.5]         | rates: [0.5, -1]         | error out-of-range: found the number -1
                rates: [0.5, 1.5]         | rates: [0.5, .inf]       | error out-of-range
                width: 60                 | rate: 2                  | error clashing-keys: found rate beside rates; expected one of them
                distribution: gamma       | distribution: gama       | error unknown-word: found the text "gama"; expected one of the words constant, exponential, uniform, triangular, lognormal, gamma. Did you mean gamma?
                distribution: gamma       | distribution: uniform    | error missing-key: found a uniform distribution without min; expected min and max
                variation: 0.8            | max: 3                   | error clashing-keys: found max of a gamma distribution; expected mean and variation
                mean: 1.5                 | mean: 0                  | error out-of-range: found the number 0; expected a number above 0
                min: 1, mode: 2           | min: 3, mode: 2          | error out-of-range: found A distribution from 3.0 to 2.0
                amplitude: 0.1            | amplitude: 0.2           | error out-of-range: found an amplitude of 0.2 about a mean of 0.1; expected at most the mean
                name: urgent              | name: visits             | error doubled-code: found the customers visits twice
                horizon: 5000             | horizon: 0               | error out-of-range: found the number 0; expected a number above 0
                horizon: 5000             | horizon: 100             | error out-of-range: found a warm-up of 200.0; expected less than the horizon of 100.0
                at: [30, 90]              | at: [30, 120]            | error out-of-range: found a phase at 120.0; expected less than the period of 120.0
                rates: [0.5, 1.5]         | rates: [0.5, 1e11]       | error queue-too-long
                """)
    void badInputIsToldWithItsPlace(String good, String bad, String message) throws IOException {
        String text = QUEUE.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        Program run = Program.run("simulate", file(text));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("queue.yaml").contains(message);
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        Program run = Program.run("simulate", folder.resolve("none.yaml"));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("none.yaml");
    }

    @Test
    void aScenarioIsNoQueue() throws IOException {
        Program run = Program.run("simulate", file("departement: \"79\"\n"));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).contains("missing-key");
    }
}
